import type { DocumentStanding } from '../../model/document';
import type { PortableAgreement, PortableDocument } from '../../model/portable-document';
import { foldText } from './folded-text';
import { pdfAgreementMessages } from './messages';

/** What the small print below the pages says of the print. */
export interface PrintMarks {
  code: PortableAgreement['code'];
  remarks: string[];
}

/** {@link PrintMarks}, and whether the small print is ours at all. */
export type PrintOrigin = PrintMarks & { isOurs: boolean };

const CODE = /校验码:([0-9A-Z]{4}(?:-[0-9A-Z]{4}){7})/;
const VERSION = /表格第(\d+)版/;
const DRAFT = /草稿\(/;

function numbersWhere<Item>(items: readonly Item[], matches: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (matches(item) ? [index + 1] : []));
}

function mostFrequent(codes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function codeMarks(
  codes: readonly (string | null)[],
  isText: readonly boolean[],
  standing: DocumentStanding,
): PrintMarks {
  const code = mostFrequent(codes);
  if (standing.kind !== 'sealed') {
    return { code: 'notSealed', remarks: code === null ? [] : [pdfAgreementMessages.codeNotSealed] };
  }
  if (code === null) return { code: 'missing', remarks: [pdfAgreementMessages.codeNone] };
  const strange = numbersWhere(codes, (each) => each !== null && each !== code);
  if (strange.length > 0) return { code: 'mixed', remarks: [pdfAgreementMessages.codeMixed(strange)] };
  if (code !== standing.code) {
    return { code: 'other', remarks: [pdfAgreementMessages.codeOther(code, standing.code)] };
  }
  const bare = numbersWhere(codes, (each) => each === null).filter((page) => isText[page - 1] === true);
  return { code: 'same', remarks: bare.length === 0 ? [] : [pdfAgreementMessages.codeMissing(bare)] };
}

/**
 * Compares the 校验码 and the version below the pages with the workbook's.
 *
 * @param version the workbook's template version
 */
export function printMarks(
  { pages }: PortableDocument,
  standing: DocumentStanding,
  version: string,
): PrintOrigin {
  const texts = pages.map(({ lines }) => foldText(lines.map(({ text }) => text).join('\n')).folded);
  const codes = texts.map((text) => CODE.exec(text)?.[1] ?? null);
  const marks = codeMarks(
    codes,
    texts.map((text) => text !== ''),
    standing,
  );
  const versions = texts.flatMap((text) => VERSION.exec(text)?.[1] ?? []);
  const other = versions.find((each) => each !== version);
  return {
    isOurs: versions.length > 0,
    code: marks.code,
    remarks: [
      ...(texts.some((text) => DRAFT.test(text)) ? [pdfAgreementMessages.draft] : []),
      ...marks.remarks,
      ...(other === undefined ? [] : [pdfAgreementMessages.version(other, version)]),
    ],
  };
}
