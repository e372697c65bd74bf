import { SaxesParser } from 'saxes';

/** An element of a manifest with its children in order. */
export interface ManifestElement {
  /** Without prefix: `Image`. */
  name: string;
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: ManifestElement[];
  text: string;
}

/** @throws where the text is no well-formed XML; the message says where */
export function parseManifest(text: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: ManifestElement = {
    name: '',
    namespace: '',
    attributes: new Map(),
    children: [],
    text: '',
  };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: ManifestElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = document.children;
  if (root === undefined) throw new Error('The manifest is empty.');
  return root;
}

/** All elements of a name at and below an element. */
export function elementsNamed(element: ManifestElement, name: string): ManifestElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}

/** The first child of a name. */
export function childNamed(element: ManifestElement, name: string): ManifestElement | undefined {
  return element.children.find((child) => child.name === name);
}
