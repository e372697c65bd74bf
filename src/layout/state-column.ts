import type { CellArea } from '../model/cell-address';
import { fieldAtYear } from '../model/keys';
import type { PlannedValue } from '../model/workbook-plan';
import { joinedMessages, quoted } from './cell-checks';
import type { SumRule } from './field-guidance';
import type { FieldPlaces } from './field-places';
import { LAYOUT_MESSAGES } from './messages';
import type { RowCheck, SheetDraft } from './sheet-draft';
import { fontSize } from './styles';
import { textHeight } from '../model/text-height';

/**
 * True where a figure is not the sum of its parts: too small in any case, too large once every part is filled in. Parts
 * answered in words count nothing.
 */
function sumDiffers({ total, parts, tolerance }: SumRule, sheet: string, places: FieldPlaces): string {
  const whole = places.field(total, sheet);
  const cells = parts.map((part) => places.field(part, sheet));
  const sum = `SUM(${cells.join(',')})`;
  const blanks = cells.map((cell) => `(LEN(TRIM(${cell}))=0)`).join('+');
  const tooSmall = `ROUND(${sum}-${whole},6)>${tolerance}`;
  const tooLarge = `AND(${blanks}=0,ROUND(${whole}-${sum},6)>${tolerance})`;
  return `IF(ISNUMBER(${whole}),IF(COUNT(${cells.join(',')})>0,OR(${tooSmall},${tooLarge}),FALSE),FALSE)`;
}

/** What the other checks of the same cell call it. */
function subjectOf(draft: SheetDraft, row: number, owner: string): string {
  return draft.checks.get(row)?.find((check) => check.owner === owner)?.subject ?? '';
}

function sumChecks(draft: SheetDraft, row: number, places: FieldPlaces): RowCheck[] {
  return draft.fields
    .filter(({ extent, area }) => extent.kind === 'cell' && area.top === row)
    .flatMap(({ field, year }) =>
      draft.guidance.sums
        .filter(({ total }) => total.field === field && total.year === year)
        .filter(({ parts }) => parts.every((part) => places.isOn(draft.name, part)))
        .map((rule) => ({
          subject: subjectOf(draft, row, fieldAtYear(field, year)),
          owner: fieldAtYear(field, year),
          when: sumDiffers(rule, draft.name, places),
          says: quoted(LAYOUT_MESSAGES.sumDiffers),
          onEmpty: false,
        })),
    );
}

/** Whether messages need to name their cell. */
function hasSeveralSubjects(checks: readonly RowCheck[]): boolean {
  return new Set(checks.map((check) => check.subject)).size > 1;
}

/** What the checks of a row say while nothing is filled in. */
function emptyState(checks: readonly RowCheck[]): string {
  const isNamed = hasSeveralSubjects(checks);
  return checks
    .filter((check) => check.onEmpty)
    .map(({ subject }) =>
      isNamed ? LAYOUT_MESSAGES.subject(subject, LAYOUT_MESSAGES.missing) : LAYOUT_MESSAGES.missing,
    )
    .join(LAYOUT_MESSAGES.separator);
}

function emptyHeight(checks: readonly RowCheck[], width: number): number {
  return textHeight(emptyState(checks), width, fontSize('state'));
}

/** Checks of a row as one text; each names its cell where the row holds several. */
function rowState(checks: readonly RowCheck[]): PlannedValue {
  const isNamed = hasSeveralSubjects(checks);
  const messages = checks.map(({ subject, when, says }) => ({
    when,
    says: isNamed ? `${quoted(subject)}&${says}` : says,
  }));
  return { kind: 'formula', formula: joinedMessages(messages), cached: emptyState(checks) };
}

/** Lays out the column right of the form that says, row by row and without the add-in, what is missing or wrong. */
export function layOutStateColumn(draft: SheetDraft, headerRow: number): void {
  const { column, width } = draft.columns.stateColumn;
  const cell = (row: number): CellArea => ({ top: row, left: column, bottom: row, right: column });
  draft.label(cell(headerRow), LAYOUT_MESSAGES.stateHeader, 'stateHeader');
  for (const row of draft.checks.keys()) {
    draft.needHeight(cell(row), emptyHeight(draft.checks.get(row) ?? [], width));
    draft.place(
      cell(row),
      (places) => rowState([...(draft.checks.get(row) ?? []), ...sumChecks(draft, row, places)]),
      draft.styles.named('state'),
    );
  }
}
