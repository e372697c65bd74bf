import type { DocumentParagraph } from '../model/document';
import type { ProseBlock } from '../model/form';
import { paragraph } from './printed-text';

/** 说明 on a page of its own: its heading in the middle, its paragraphs indented. */
export function composeInstructions({ heading, paragraphs }: ProseBlock): DocumentParagraph[] {
  return [
    ...(heading === null ? [] : [paragraph('proseHeading', heading)]),
    ...paragraphs.map((text) => paragraph('prose', text)),
  ];
}

/** Printed text beside a table: 填表说明. */
export function composeProse({ heading, paragraphs }: ProseBlock): DocumentParagraph[] {
  return [...(heading === null ? [] : [heading]), ...paragraphs].map((text) => paragraph('note', text));
}
