import { fillPlan } from '../../filing/fill-values';
import { FilingIndex } from '../../filing/filing-index';
import { applicationNames } from '../../merge/application-names';
import { summaryRow } from '../../merge/summary-row';
import { NUMBER_COLUMN } from '../../merge/summary-sources';
import { summaryTable } from '../../merge/summary-table';
import { catalogueFields, lastSegment } from '../../model/catalogue';
import type { FillValues } from '../../model/command-output';
import type { WorkbookPlan } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { freshPlan } from '../template-plan';

/**
 * The 申报汇总表 of one application in its official layout, with its one row.
 *
 * @returns null where the notice has none
 */
export function summaryPlan({ programme, filing }: ReadableWorkbook): WorkbookPlan | null {
  const summary = summaryTable(programme);
  if (summary === null) return null;
  const { sheet, table } = summary;
  const index = FilingIndex.of(filing);
  const consortium = applicationNames('', filing).find(({ party }) => party === 'consortium')?.name ?? '';
  const row = summaryRow(programme, filing, '', consortium).flatMap(
    ({ field, value }): [string, string][] => {
      if (value.kind === 'blank') return [];
      return [[field, value.kind === 'number' ? value.decimal : value.text]];
    },
  );
  const number = table.columns.find(({ field }) => lastSegment(field.key) === NUMBER_COLUMN)?.field.key;
  const numbered = [...(number === undefined ? [] : [[number, '1'] as [string, string]]), ...row];
  const above = catalogueFields(programme)
    .filter((of) => of.sheet.key === sheet.key && of.table === null)
    .flatMap(({ field: { key } }): [string, string][] => {
      const raw = index.entry(key, null)?.raw ?? '';
      return raw === '' ? [] : [[key, raw]];
    });
  const values: FillValues = {
    ...Object.fromEntries(above),
    [table.key]: [Object.fromEntries(numbered)],
  };
  const { plan } = fillPlan(
    freshPlan(programme, { tableRows: new Map([[table.key, 1]]) }),
    programme,
    values,
  );
  // One sheet without identity: it is no application and must never be taken for one.
  return { ...plan, sheets: plan.sheets.filter(({ key }) => key === sheet.key), names: [] };
}
