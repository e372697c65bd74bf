import type { Field } from '../../model/field';
import type { FormSection } from '../../model/form';
import { entryCell, printedCell } from '../grid-cells';

/** What the cover of a 推荐书 asks for; the seals go onto the print beside the three lead units. */
interface CoverFields {
  consortium: Field;
  /** 推荐地区, 推荐省份 */
  region: Field;
  hostPark: Field;
  leadSchool: Field;
  leadEnterprise: Field;
  date: Field;
}

function coverRow({ key, label }: Field, suffix?: string) {
  return {
    key,
    cells: [printedCell(label), entryCell(key, suffix === undefined ? {} : { suffix })],
    lines: 1,
  };
}

/**
 * The cover of a 推荐书.
 *
 * @param issuedBy - the line printed at its foot (教育部制); null where there is none
 */
export function coverSection(fields: CoverFields, issuedBy: string | null): FormSection {
  const { consortium, region, hostPark, leadSchool, leadEnterprise, date } = fields;
  const foot =
    issuedBy === null
      ? []
      : [{ key: 'cover.issuedBy', cells: [printedCell(issuedBy, { columns: 2 })], lines: 1 }];
  return {
    key: 'cover',
    number: null,
    title: '封面',
    sheets: [
      {
        key: 'cover',
        name: '封面',
        heading: '市域产教联合体推荐书',
        orientation: 'portrait',
        blocks: [
          {
            kind: 'fieldGrid',
            key: 'cover.sheet',
            columnWidths: [16, 52],
            rows: [
              coverRow(consortium),
              coverRow(region),
              coverRow(hostPark, '（公章）'),
              coverRow(leadSchool, '（公章）'),
              coverRow(leadEnterprise, '（公章）'),
              coverRow(date),
              ...foot,
            ],
            fields: [consortium, region, hostPark, leadSchool, leadEnterprise, date],
            totals: [],
          },
        ],
        footnotes: [],
      },
    ],
  };
}
