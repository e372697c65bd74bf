import type { CellArea } from '../../../model/cell-address';
import { columnLetters, columnNumber } from '../../../model/cell-address';
import type { PlannedConditionalFormat, PlannedValidation } from '../../../model/workbook-plan';
import type { StructureEdit } from './structure-edit';

/** The rules of a sheet, as plans write them. */
export interface SheetRules {
  validations: readonly PlannedValidation[];
  conditionalFormats: readonly PlannedConditionalFormat[];
}

/** Where a run of rows or columns is after an edit; null where all of it was taken out. */
function movedRun(first: number, last: number, edit: StructureEdit): { first: number; last: number } | null {
  if (edit.count > 0) {
    return {
      first: first >= edit.first ? first + edit.count : first,
      last: last >= edit.first ? last + edit.count : last,
    };
  }
  const removed = -edit.count;
  const end = edit.first + removed - 1;
  const moved = (line: number, within: number): number =>
    line < edit.first ? line : line > end ? line - removed : within;
  const run = { first: moved(first, edit.first), last: moved(last, edit.first - 1) };
  return run.first > run.last ? null : run;
}

/** Where an area is after an edit; null where all of it was taken out. */
export function movedArea(area: CellArea, edit: StructureEdit): CellArea | null {
  const run =
    edit.axis === 'rows' ? movedRun(area.top, area.bottom, edit) : movedRun(area.left, area.right, edit);
  if (run === null) return null;
  return edit.axis === 'rows'
    ? { ...area, top: run.first, bottom: run.last }
    : { ...area, left: run.first, right: run.last };
}

/**
 * A text; numbers counted by `ROW($A$1:$A$999)`, which are the same wherever rows go; a reference with its sheet; a
 * reference; or a word that is no reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"|ROW\(\$?[A-Z]{1,3}\$?1:\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}\)|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)![$A-Z0-9:]+|(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6}))?(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+/gu;

/**
 * A formula of a rule after rows or columns were put in or taken out on its sheet, absolute and relative references
 * alike, as if it stood in the top left cell of its area; null where a cell it refers to is gone.
 *
 * @example movedFormula('LEN($D5)=0', { axis: 'rows', first: 3, count: 2 }) === 'LEN($D7)=0'
 */
export function movedFormula(formula: string, edit: StructureEdit): string | null {
  const gone: string[] = [];
  const moved = formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [leftFix = '', left, topFix = '', top, rightFix = '', right = left, bottomFix = '', bottom = top] =
      groups;
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return token;
    const area = movedArea(
      { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) },
      edit,
    );
    if (area === null) {
      gone.push(token);
      return token;
    }
    const first = `${leftFix}${columnLetters(area.left)}${topFix}${area.top}`;
    const isSingle = groups[5] === undefined;
    return isSingle ? first : `${first}:${rightFix}${columnLetters(area.right)}${bottomFix}${area.bottom}`;
  });
  return gone.length === 0 ? moved : null;
}

/** The rules of a sheet after rows or columns were put in or taken out. */
export function movedRules({ validations, conditionalFormats }: SheetRules, edit: StructureEdit): SheetRules {
  return {
    validations: validations.flatMap((validation): PlannedValidation[] => {
      const area = movedArea(validation.area, edit);
      if (area === null) return [];
      if (validation.rule.kind !== 'custom') return [{ ...validation, area }];
      const formula = movedFormula(validation.rule.formula, edit);
      return formula === null ? [] : [{ ...validation, area, rule: { kind: 'custom', formula } }];
    }),
    conditionalFormats: conditionalFormats.flatMap((format): PlannedConditionalFormat[] => {
      const area = movedArea(format.area, edit);
      const formula = movedFormula(format.formula, edit);
      return area === null || formula === null ? [] : [{ ...format, area, formula }];
    }),
  };
}
