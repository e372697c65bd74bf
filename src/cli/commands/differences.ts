import { programmeDifferences } from '../../comparison/programme-differences';
import type { ProgrammeDifferences } from '../../comparison/programme-differences';
import type { PointDifference } from '../../comparison/point-differences';
import type { TextPiece } from '../../comparison/text-pieces';
import { EXIT_CODES } from '../../model/command-output';
import { differenceMessages } from '../../usecases/comparison/difference-messages';
import {
  noteOnNotices,
  notesOnDropped,
  notesOnPoint,
  pointName,
} from '../../usecases/comparison/difference-notes';
import { differencesOutput } from '../../usecases/comparison/differences-output';
import type { Command } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { requireProgramme } from '../require-programme';
import { comparisonMessages } from './comparison-messages';

function marked(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => comparisonMessages.piece(kind, text)).join('');
}

function linesOf(point: PointDifference, older: string): string[] {
  const { newer, kind } = point;
  const code = 'older' in point && point.older.code !== newer.code ? pointName(point.older) : null;
  const text = 'pieces' in point ? marked(point.pieces) : newer.text;
  return [
    comparisonMessages.point(pointName(newer), code, differenceMessages.kinds[kind], text),
    ...notesOnPoint(point, older).map(comparisonMessages.note),
  ];
}

function printDifferences(differences: ProgrammeDifferences, print: (line: string) => void): void {
  const { older, newer, points, dropped, groups, facts, counts } = differences;
  const [before, after] = [older.notice.shortName, newer.notice.shortName];
  print(comparisonMessages.differencesTitle(before, after));
  const note = noteOnNotices(differences);
  if (note !== null) print(note);
  print(comparisonMessages.factsHeading);
  for (const { fact, subject, older: was, newer: is } of facts) {
    const { notStated } = differenceMessages;
    print(
      comparisonMessages.change(differenceMessages.fact(fact, subject), was ?? notStated, is ?? notStated),
    );
  }
  print(comparisonMessages.groupsHeading);
  for (const group of groups) {
    const named = [...('older' in group ? [group.older] : []), ...('newer' in group ? [group.newer] : [])];
    const words = named.map(({ code, title, points: count }) =>
      comparisonMessages.group(differenceMessages.group(code, title), differenceMessages.groupPoints(count)),
    );
    print(comparisonMessages.groupLine(differenceMessages.groupKinds[group.kind], words));
  }
  print(comparisonMessages.pointsHeading(counts));
  for (const line of points.flatMap((point) => linesOf(point, before))) print(line);
  for (const point of dropped) {
    const { text } = point.older;
    print(comparisonMessages.point(pointName(point.older), null, differenceMessages.kinds.dropped, text));
    for (const note of notesOnDropped(point, after)) print(comparisonMessages.note(note));
  }
}

/** `differences OLD-ID NEW-ID [--json]`: what differs between two notices. */
export const showDifferences: Command = ({ words, terminal }) => {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  const [olderId, newerId, ...more] = files;
  if (olderId === undefined || newerId === undefined || more.length > 0) {
    throw new UsageError(comparisonMessages.twoNoticesMissing);
  }
  const differences = programmeDifferences(requireProgramme([olderId]), requireProgramme([newerId]));
  if (flags.has('json')) terminal.out(JSON.stringify(differencesOutput(differences), null, 2));
  else printDifferences(differences, terminal.out);
  return Promise.resolve(EXIT_CODES.clean);
};
