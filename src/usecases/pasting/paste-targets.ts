import { catalogueFields } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { LongTextBlock, RepeatingTable } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';
import type { LocatedTable, LocatedText } from './located-table';
import { locateTable, locateText } from './located-table';

/** Something of the forms that a list or a long text can be pasted into. */
export type PasteTarget =
  | { kind: 'table'; key: FieldKey; label: string; block: RepeatingTable; located: LocatedTable | null }
  | { kind: 'longText'; key: FieldKey; label: string; block: LongTextBlock; located: LocatedText | null };

/** The tables and long texts of a workbook that the applicant fills in, in the order of the forms. */
export function pasteTargets(workbook: ReadableWorkbook): PasteTarget[] {
  const blocks = new Set(
    catalogueFields(workbook.programme).flatMap(({ block, field }) =>
      field.filledBy === 'applicant' ? [block] : [],
    ),
  );
  return [...blocks].flatMap((block): PasteTarget[] => {
    if (block.kind === 'repeatingTable') {
      const label = block.title;
      return [{ kind: 'table', key: block.key, label, block, located: locateTable(workbook, block) }];
    }
    if (block.kind !== 'longText') return [];
    const { key, label } = block.field;
    return [{ kind: 'longText', key, label, block, located: locateText(workbook, block) }];
  });
}

/**
 * The target a person probably means.
 *
 * @param asked key of a table, of one of its columns, or of a long text
 * @param selected the cell that is selected in the workbook
 */
export function likelyTarget(
  targets: readonly PasteTarget[],
  asked: FieldKey | null,
  selected: CellPlace | null,
): PasteTarget | null {
  const isAsked = ({ key }: PasteTarget): boolean =>
    asked !== null && (key === asked || asked.startsWith(`${key}.`));
  return (
    targets.find(isAsked) ??
    targets.find(({ located }) => selected !== null && located?.sheet === selected.sheet) ??
    targets[0] ??
    null
  );
}
