import type { Pages } from '../../filing/page-ranges';
import { pageRanges } from '../../filing/page-ranges';
import { pointEntries } from '../../model/catalogue';
import type { Finding } from '../../model/finding';
import type { PointEntryRole } from '../../model/form';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { MATERIAL_WORDS, WORDS } from '../messages';
import { parameterOf } from '../named-parameter';
import { pagesInWords } from '../pages-wording';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { comparable, statedText } from '../text-form';
import { shortened, valueInWords } from '../value-wording';

/** 3, 3-5, 第3页至第5页 and what clerks write instead of the hyphen. */
const PAGES = /(\d{1,6})(?:\s*页?\s*[-‐-―－~～至到]\s*第?\s*(\d{1,6}))?/g;

/** The runs of pages a text names: `3-5、12` is two. */
export function pagesIn(text: string): Pages[] {
  return [...text.normalize('NFKC').matchAll(PAGES)].map(([, first, last]) => ({
    first: Number(first),
    last: Number(last ?? first),
  }));
}

/** The form in which numbers of material are compared: 材料05, 05 and 5 are one number. */
export function numberForm(written: string): string {
  return comparable(written, 'text')
    .replace(/^(?:支撑)?(?:材料|附件|编号)/, '')
    .replace(/^0+(?=.)/, '');
}

/**
 * The material named beside an observation point is in the index, and its pages are those of that material.
 *
 * Parameters: `number`, `from` and `to`, columns of the table that lists the material; `pointTable`, the table of the
 * points.
 */
export function checkPointMaterials(
  rule: RuleOf<'named'>,
  { cells, index, programme }: CheckContext,
): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  const listed = cells.of(parameterOf(rule, 'number')).flatMap((cell) => {
    const number = statedText(cell.value);
    return number === null || cell.row === null ? [] : [{ form: numberForm(number), row: cell.row.row }];
  });
  const sheet = cells.field(parameterOf(rule, 'number'))?.sheet.name;
  if (outcome === null || sheet === undefined || listed.length === 0) return [];
  const ranges = new Map(
    pageRanges(index, parameterOf(rule, 'from'), parameterOf(rule, 'to')).map((range) => [
      range.row.row,
      range,
    ]),
  );
  const report = (cell: FieldCell, problem: string, expected: string): Finding => {
    const values = {
      where: whereInWords(cell),
      value: valueInWords(cell.value, cell.of.field),
      problem,
      expected,
    };
    const sentence = sentenceOf('named', 'violated', values, outcome.sentence);
    return ruleFinding(rule, outcome, sentence, { cells: [cell], also: [problem] });
  };

  const ofPoint = (materials: FieldCell, pages: FieldCell | null): Finding[] => {
    const items = materials.value.state === 'list' ? materials.value.items : [];
    const rows = items.map((item) => ({
      item,
      rows: listed.filter(({ form }) => form === numberForm(item)).map(({ row }) => row),
    }));
    const unknown = rows.filter((named) => named.rows.length === 0);
    if (unknown.length > 0 || pages === null) {
      return unknown.map(({ item }) =>
        report(
          materials,
          fillSentence(MATERIAL_WORDS.unknownMaterial, { item: shortened(item), sheet }),
          MATERIAL_WORDS.expectedMaterial,
        ),
      );
    }
    const known = rows.flatMap((named) => named.rows.flatMap((row) => ranges.get(row) ?? []));
    if (known.length === 0) return [];
    return pagesIn(statedText(pages.value) ?? '')
      .filter(({ first, last }) => !known.some((range) => range.first <= first && last <= range.last))
      .map((outside) =>
        report(
          pages,
          fillSentence(MATERIAL_WORDS.outsideMaterial, {
            pages: pagesInWords(outside),
            known: known.map(pagesInWords).join(WORDS.listSeparator),
          }),
          MATERIAL_WORDS.expectedPages,
        ),
      );
  };

  const table = cells.selected([parameterOf(rule, 'pointTable')])[0]?.block;
  if (table?.kind !== 'pointTable') return [];
  return programme.indicators.points.flatMap((point) => {
    const cellOf = (role: PointEntryRole): FieldCell | null => {
      const entry = pointEntries(table, point, programme.evidence).find(
        (candidate) => candidate.role === role,
      );
      return entry === undefined ? null : cells.at({ field: entry.field.key, year: null }, null);
    };
    const materials = cellOf('materials');
    return materials === null ? [] : ofPoint(materials, cellOf('pages'));
  });
}
