import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';
import { FieldGuidance } from './field-guidance';
import { FieldPlaces } from './field-places';
import { plannedNames } from './names';
import type { SheetContext } from './sheet';
import { draftSheet, plannedSheet } from './sheet';
import { stateSheet } from './state-sheet';
import { StyleBook } from './styles';

/** What is known before the workbook is laid out. */
export interface LayoutOptions {
  /** Rows of a repeating table, or paragraphs of a long text, that are going to be written; spare rows come on top. */
  tableRows?: ReadonlyMap<FieldKey, number>;
  /** Texts of the state sheet, as the state store encodes them; without them it is empty. */
  stateRows?: readonly (readonly string[])[];
}

/**
 * Lays out every form of a programme as worksheets: one sheet per sheet of its forms, then the very hidden sheet for
 * the state of the filing. The plan is data; a host carries it out, and reading finds fields again by its keys.
 *
 * @throws RangeError where the programme's data contradict themselves, e.g. a grid names a field it does not hold
 * @example layOutProgramme(programme, { tableRows: new Map([['members.enterprises', 120]]) })
 */
export function layOutProgramme(programme: Programme, options: LayoutOptions = {}): WorkbookPlan {
  const styles = new StyleBook();
  const shared = {
    programme,
    styles,
    guidance: new FieldGuidance(programme),
    filledRows: options.tableRows ?? new Map<FieldKey, number>(),
  };
  const drafts = programme.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.map((sheet) => {
        const context: SheetContext = {
          ...shared,
          isCover: form.id === 'recommendation' && section.number === null,
        };
        return { sheet, context, draft: draftSheet(sheet, context) };
      }),
    ),
  );
  const places = new FieldPlaces();
  for (const { draft } of drafts) {
    for (const { field, year, area } of draft.fields) {
      places.addField(field, year, { sheet: draft.name, area });
    }
    for (const { total, row, column } of draft.totals) {
      const area = { top: row, left: column, bottom: row, right: column };
      places.addTotal(total, { sheet: draft.name, area });
    }
  }
  const sheets = [
    ...drafts.map(({ sheet, draft, context }) => plannedSheet(sheet, draft, context, places)),
    stateSheet(styles, options.stateRows ?? []),
  ];
  return {
    programme: programme.id,
    templateVersion: programme.templateVersion,
    title: programme.notice.title,
    styles: styles.all(),
    sheets,
    names: plannedNames(programme, sheets),
  };
}
