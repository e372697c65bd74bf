import { shortened } from '../check/value-wording';
import { catalogueFields } from '../model/catalogue';
import type { SealDifference, SealOutput } from '../model/command-output';
import { fieldLabel } from '../model/field-label';
import { fieldAtYear, type FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { FieldDifference } from '../seal/compare';
import type { SealStanding } from '../seal/seal-standing';
import { differingExcerpts } from './differing-excerpts';
import { differenceMessages } from './messages';

/** How fields and tables are called in a sentence. */
interface Wording {
  sheetOf: (key: FieldKey) => string;
  labelOf: (field: FieldKey, year: number | null) => string;
}

function wordingOf(programme: Programme): Wording {
  const catalogue = catalogueFields(programme);
  const byField = new Map(catalogue.map((catalogued) => [catalogued.field.key, catalogued]));
  const sheets = new Map<FieldKey, string>();
  for (const { field, table, sheet } of catalogue) {
    sheets.set(field.key, sheet.name);
    if (table !== null) sheets.set(table, sheet.name);
  }
  return {
    sheetOf: (key) => sheets.get(key) ?? key,
    labelOf: (field, year) => {
      const catalogued = byField.get(field);
      const label = catalogued === undefined ? field : fieldLabel(catalogued, programme, year);
      return differenceMessages.label(label, year);
    },
  };
}

function differenceOutput(difference: FieldDifference, { sheetOf, labelOf }: Wording): SealDifference {
  const nothing = { field: null, table: null, row: null, name: null, before: null, after: null };
  switch (difference.kind) {
    case 'rowsReordered': {
      const { kind, table } = difference;
      return { ...nothing, kind, table, message: differenceMessages.rowsReordered(sheetOf(table)) };
    }
    case 'rowAdded':
    case 'rowRemoved': {
      const { kind, table, row, name } = difference;
      const values = difference.values
        .map(({ field, year, value }) => `${labelOf(field, year)}${value}`)
        .join('；');
      const side = kind === 'rowAdded' ? { after: values } : { before: values };
      const message = differenceMessages[kind](sheetOf(table), row, shortened(name ?? ''));
      return { ...nothing, ...side, kind, table, row, name, message };
    }
    case 'added':
    case 'removed':
    case 'changed': {
      const { kind, field, year, row } = difference;
      const before = difference.kind === 'added' ? null : difference.before;
      const after = difference.kind === 'removed' ? null : difference.after;
      const excerpts = differingExcerpts(before ?? after ?? '', after ?? before ?? '');
      const place = row === null ? '' : differenceMessages.row(row.after, shortened(row.name ?? ''));
      return {
        kind,
        field: fieldAtYear(field, year),
        table: row?.table ?? null,
        row: row?.after ?? null,
        name: row?.name ?? null,
        before,
        after,
        message: differenceMessages.value(
          `「${sheetOf(field)}」${place}${labelOf(field, year)}`,
          before === null ? null : excerpts[0],
          after === null ? null : excerpts[1],
        ),
      };
    }
  }
}

/** How a workbook stands to its 定稿, as scripts and reports get it; every change with a sentence. */
export function sealOutput(seal: SealStanding, programme: Programme): SealOutput {
  const nothing = { verificationCode: null, sealedAt: null, differences: [], message: null };
  switch (seal.standing) {
    case 'notSealed':
      return { ...nothing, standing: seal.standing };
    case 'recordAltered':
      return { ...nothing, standing: seal.standing, message: seal.message };
    case 'unchanged':
      return { ...nothing, standing: seal.standing, verificationCode: seal.code, sealedAt: seal.sealedAt };
    case 'changed': {
      const wording = wordingOf(programme);
      return {
        standing: seal.standing,
        verificationCode: seal.code,
        sealedAt: seal.sealedAt,
        differences: seal.differences.map((difference) => differenceOutput(difference, wording)),
        message: differenceMessages.changed(seal.differences.length),
      };
    }
  }
}
