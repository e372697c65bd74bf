import { listSheet } from '../../layout/list-sheet';
import { StyleBook } from '../../layout/styles';
import { fileName } from '../../merge/plans/wording';
import type { MergedSource } from '../../model/submission';
import type { GroupStanding, MergedPlans } from '../../model/merged-plans';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { mergedPlansMessages as words } from './messages';

/** A cell holds 32,767 characters; hundreds of names and places put together may be more. */
const LONGEST = 32_000;

/**
 * A text out of a submitted file. It is stored as text in any case; one that would become a formula when somebody
 * edits the cell or saves the sheet as CSV gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function harmless(text: string): string {
  const whole = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}${words.cut}`;
  return /^[=+\-@\t\r]./s.test(whole) ? `'${whole}` : whole;
}

function sourceText({ file, sheet, cell }: MergedSource): string {
  return harmless(words.from(fileName(file), sheet, cell));
}

function plansSheet({ columns, consortia }: MergedPlans, styles: StyleBook): PlannedSheet {
  return listSheet(
    words.plansSheet,
    [
      words.numberColumn,
      words.cityColumn,
      ...columns.map(({ label }) => ({ title: label, width: words.planWidth })),
      words.placeColumn,
      words.fromColumn,
    ],
    consortia.map(({ city, cells, matches, from }, index) => [
      { kind: 'number', decimal: String(index + 1) },
      harmless(city ?? ''),
      ...cells.map(({ text }) => harmless(text)),
      matches.length === 0
        ? words.noPlace
        : matches
            .map(({ place, certainty }) =>
              harmless(certainty === 'certain' ? place : words.proposedPlace(place)),
            )
            .join('\n'),
      sourceText(from),
    ]),
    styles,
    3,
  );
}

function groupRow({ title, count, listed, planned, proposed, none, listedBy }: GroupStanding): string[] {
  const summary = words.groupSummary(count, planned, proposed, none, count - listed);
  const note = listed > count ? words.moreListed(listed) : '';
  return [harmless(words.groupRow(title)), '', '', '', summary + note, words.listedBy(listedBy)];
}

function missingSheet({ groups, places }: MergedPlans, styles: StyleBook): PlannedSheet {
  const records = groups.flatMap((group) => [
    groupRow(group),
    ...places
      .filter((place) => place.group === group.title && place.standing !== 'planned')
      .map(({ place, city, standing, reason, listedBy }) =>
        [group.title, place, city ?? '', words.standing(standing), reason, words.listedBy(listedBy)].map(
          harmless,
        ),
      ),
  ]);
  return listSheet(words.missingSheet, words.missingColumns, records, styles);
}

function overlapsSheet({ overlaps }: MergedPlans, styles: StyleBook): PlannedSheet {
  const records = overlaps.map(({ kind, message, from }) => [
    words.overlap(kind),
    harmless(message),
    harmless(from.map(sourceText).join('\n')),
  ]);
  return listSheet(words.overlapsSheet, words.overlapColumns, records, styles);
}

function sourcesSheet({ files }: MergedPlans, styles: StyleBook): PlannedSheet {
  const records = files.map(({ file, status, unit, city, consortia, note }) => [
    harmless(fileName(file)),
    status === 'read' ? words.read : words.refused,
    harmless(unit ?? ''),
    harmless(city ?? ''),
    { kind: 'number' as const, decimal: String(consortia) },
    harmless(note),
  ]);
  return listSheet(words.sourcesSheet, words.sourceColumns, records, styles);
}

/** The merged plans as a workbook of four lists: plans, places without a consortium, overlaps, files. */
export function plansReport(merged: MergedPlans): WorkbookPlan {
  const styles = new StyleBook();
  const sheets = [plansSheet, missingSheet, overlapsSheet, sourcesSheet].map((sheet) =>
    sheet(merged, styles),
  );
  return {
    programme: 'merged-plans',
    templateVersion: '1',
    title: words.title,
    sheets,
    styles: styles.all(),
    // No identity: the lists are a report and no form of a notice.
    names: [],
  };
}
