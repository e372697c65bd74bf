import { reviewPackagePlan } from '../../layout/review-package/package-plan';
import { momentInWords } from '../../model/moment-in-words';
import type { Expert } from '../../model/scorecard';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { expertKey } from '../../scoring/expert-key';
import { schemeText } from '../../scoring/scheme-text';
import { makeScorecard } from '../review/make-scorecard';
import { schemeCode, schemeStamp } from '../review/scheme-stamp';
import type { WorkbookChange } from '../state-change';
import { unitFileNames } from '../unit-file-names';
import { packageMessages as words } from './messages';
import type { Assignment, ReviewRound, RoundApplication } from './review-round';

export type PackageMade = { outcome: 'made'; plan: WorkbookPlan } | { outcome: 'stopped'; message: string };

/** The 评审包 of one expert: a new workbook with everything that was assigned. */
export function makeReviewPackage(round: ReviewRound, assignment: Assignment): PackageMade {
  const { expert, applications, recused } = assignment;
  if (expert.name.trim() === '') return { outcome: 'stopped', message: words.expertMissing };
  if (applications.length === 0) return { outcome: 'stopped', message: words.allRecused(expert.name) };
  const { programme, scheme, clock } = round;
  const stamp = schemeStamp(scheme);
  const plan = reviewPackagePlan({
    programme,
    scheme,
    stamp,
    schemeText: schemeText(scheme),
    schemeCode: schemeCode(stamp),
    expert,
    made: momentInWords(clock.now),
    applications,
    recused,
  });
  return { outcome: 'made', plan };
}

export type CardInPlace =
  { outcome: 'made'; change: WorkbookChange } | { outcome: 'stopped'; message: string };

/** The other way of giving out: the expert's 评审表 as a sheet to be added to one submission. */
export function makeCardInPlace(
  { scheme, clock }: ReviewRound,
  { file, reading }: RoundApplication,
  expert: Expert,
): CardInPlace {
  const made = makeScorecard(reading, { ...clock, expert, scheme });
  switch (made.outcome) {
    case 'made':
      return { outcome: 'made', change: made.change };
    case 'stopped':
      return { outcome: 'stopped', message: words.notMade(file, expert.name, made.message) };
    case 'refused':
      return { outcome: 'stopped', message: words.notMade(file, expert.name, made.reason) };
  }
}

/** Why experts cannot be given their work, a sentence each: nobody there, without a name, or one name twice. */
export function expertFaults(experts: readonly Expert[]): string[] {
  if (experts.length === 0) return [words.noExperts];
  const keys = experts.map(expertKey);
  const twice = experts.filter((expert, at) => keys.indexOf(expertKey(expert)) !== at);
  return [
    ...(keys.includes('') ? [words.expertMissing] : []),
    ...new Set(twice.filter((expert) => expertKey(expert) !== '').map(({ name }) => words.expertTwice(name))),
  ];
}

/** A safe name for the package of each expert, in their order: `示例专家（评审包）.xlsx`. */
export function packageFileNames(experts: readonly Expert[]): string[] {
  return unitFileNames(experts.map(({ name }) => ({ name, kind: words.packageKind })));
}

/** A safe name for the folder of each expert, in their order. */
export function expertFolderNames(experts: readonly Expert[]): string[] {
  return unitFileNames(experts.map(({ name }) => ({ name, kind: words.cardKind }))).map((name) =>
    name.replace(/\.xlsx$/, ''),
  );
}

/** A safe name for each submission in an expert's folder, in their order: `示例联合体（评审表）.xlsx`. */
export function cardFileNames(applications: readonly RoundApplication[]): string[] {
  return unitFileNames(
    applications.map(({ application, file }) => ({
      name: application.title === '' ? file.replace(/\.xlsx$/i, '') : application.title,
      kind: words.cardKind,
    })),
  );
}
