import { runInNewContext } from 'node:vm';
import { FakeShell } from '../../../commands/wps/fake-page';
import { elementsNamed, parseManifest } from '../../manifest/manifest-element';
import { textOf } from './built-folder';
import type { BuiltFolder } from './built-folder';

/** How WPS knows the file: it looks at the first bytes, and a prolog there makes it pass over the ribbon. */
const PREFIX =
  '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" onLoad="ribbon.OnAddinLoad">';

const CALLBACK = /^(on[A-Z]|get[A-Z])/u;

/** Runs the entry page's script as WPS does and takes what it leaves at `window.ribbon`. */
function builtRibbon(script: string): Readonly<Record<string, unknown>> {
  const fake = new FakeShell();
  class HTMLScriptElement {
    src = 'file:///C:/jsaddons/consortium-filing/main.js';
  }
  const page: Record<string, unknown> = {
    Application: { ...fake.shell, Workbooks: {}, ActiveWorkbook: {} },
    HTMLScriptElement,
    document: { currentScript: new HTMLScriptElement() },
    location: { href: 'file:///C:/jsaddons/consortium-filing/index.html' },
    setTimeout: () => 0,
    console,
  };
  page['window'] = page;
  runInNewContext(script, page);
  const { ribbon } = page;
  return typeof ribbon === 'object' && ribbon !== null ? (ribbon as Record<string, unknown>) : {};
}

const isPromise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** What is wrong with ribbon.xml and the script that answers it. */
export function ribbonFaults(files: BuiltFolder): string[] {
  const text = textOf(files, 'ribbon.xml');
  const faults = text.startsWith(PREFIX) ? [] : ['ribbon.xml: does not begin as WPS expects'];
  let root;
  try {
    root = parseManifest(text);
  } catch (error) {
    return [...faults, `ribbon.xml: ${String(error)}`];
  }
  const ribbon = builtRibbon(textOf(files, 'main.js'));
  const call = (name: string, id: string): unknown => {
    const callback = ribbon[name];
    return typeof callback === 'function' ? (callback.call(ribbon, { Id: id }) as unknown) : undefined;
  };
  const buttons = elementsNamed(root, 'button');
  if (buttons.length === 0) faults.push('ribbon.xml: no buttons');
  for (const element of [root, ...buttons]) {
    const id = element.attributes.get('id') ?? '';
    for (const [attribute, value] of element.attributes) {
      if (!CALLBACK.test(attribute)) continue;
      const name = /^ribbon\.(\w+)$/u.exec(value)?.[1];
      if (name === undefined) faults.push(`ribbon.xml: ${attribute}="${value}" is no ribbon.Name`);
      else if (typeof ribbon[name] !== 'function')
        faults.push(`main.js: window.ribbon has no ${name}, asked for by ${attribute} of “${id}”`);
      else if (
        Object.prototype.toString.call(ribbon[name]) !== '[object Function]' ||
        isPromise(call(name, id))
      )
        faults.push(`main.js: ${name} is asynchronous`);
    }
  }
  for (const button of buttons) {
    const id = button.attributes.get('id') ?? '';
    if (call('GetLabel', id) === '') faults.push(`main.js: no label for ${id}`);
    const picture = String(call('GetImage', id));
    if (!files.has(picture)) faults.push(`main.js: the picture of ${id}, ${picture}, does not exist`);
  }
  return faults;
}
