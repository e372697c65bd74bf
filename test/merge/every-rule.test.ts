import type { FillValues } from '../../src/model/command-output';
import type { Finding } from '../../src/model/finding';
import type { Programme } from '../../src/model/programme';
import type { RuleId } from '../../src/model/rule';
import { STAGES } from '../../src/model/rule';
import lianyungangSample from '../../src/programmes/lianyungang-2026/samples/clean.json';
import moe2023Sample from '../../src/programmes/moe-2023/samples/clean.json';
import { moe2024 } from '../../src/programmes/moe-2024';
import moe2024Sample from '../../src/programmes/moe-2024/samples/clean.json';
import shandongSample from '../../src/programmes/shandong-2023/samples/clean.json';
import type { CheckedApplication } from '../check/applications/checked-application';
import type { FailingExample } from '../check/applications/failing-example';
import type { PlainRow, PlainValue, PlainValues } from '../check/build-filing';
import { application as lianyungang } from '../check/lianyungang-2026/clean-application';
import { coverAndOverviewExamples } from '../check/lianyungang-2026/cover-and-overview';
import { materialExamples } from '../check/lianyungang-2026/materials';
import { memberExamples } from '../check/lianyungang-2026/members';
import { outcomeExamples } from '../check/lianyungang-2026/outcomes';
import { summaryExamples } from '../check/lianyungang-2026/summary';
import { textExamples } from '../check/lianyungang-2026/texts';
import { handingInExamples } from '../check/lianyungang-2026/handing-in';
import { application as moe } from '../check/moe-2023/clean-application';
import { coverAndOverviewExamples as moeCoverExamples } from '../check/moe-2023/cover-and-overview';
import { handingInExamples as moeHandingInExamples } from '../check/moe-2023/handing-in';
import { memberExamples as moeMemberExamples } from '../check/moe-2023/members';
import { outcomeExamples as moeOutcomeExamples } from '../check/moe-2023/outcomes';
import { summaryAndMaterialExamples } from '../check/moe-2023/summary-and-materials';
import { allFindingsOf as findingsOfSelfCheck } from '../check/moe-2024/clean-self-check';
import { fillingInExamples } from '../check/moe-2024/filling-in';
import { thresholdExamples } from '../check/moe-2024/thresholds';
import { vetoExamples } from '../check/moe-2024/vetoes';
import { workbook as shandong } from '../check/shandong-2023/clean-workbook';
import { planExamples } from '../check/shandong-2023/plan';
import { selfCheckExamples } from '../check/shandong-2023/self-check';
import { filledContent, submissionOf } from './submissions/seeded-file';

/**
 * Every rule merging asks, broken in a workbook. What is to be found is told by the values alone, without any workbook:
 * merging has to find exactly this.
 */

interface Mistake {
  rule: RuleId;
  changed: PlainValues;
}

interface Notice {
  programme: Programme;
  sample: unknown;
  mistakes: readonly Mistake[];
  expected: (changed: PlainValues) => readonly Finding[];
}

function ofApplication(
  { programme, allFindingsOf }: CheckedApplication,
  sample: unknown,
  examples: readonly FailingExample[],
): Notice {
  return {
    programme,
    sample,
    mistakes: examples.flatMap(({ rule, changed, circumstances }) =>
      circumstances === undefined || (circumstances.lines === 'open' && circumstances.others === undefined)
        ? [{ rule, changed }]
        : [],
    ),
    expected: (changed) => allFindingsOf(changed, { lines: 'open' }),
  };
}

const NOTICES: readonly Notice[] = [
  ofApplication(lianyungang, lianyungangSample, [
    ...handingInExamples,
    ...coverAndOverviewExamples,
    ...memberExamples,
    ...outcomeExamples,
    ...textExamples,
    ...summaryExamples,
    ...materialExamples,
  ]),
  ofApplication(moe, moe2023Sample, [
    ...moeHandingInExamples,
    ...moeCoverExamples,
    ...moeMemberExamples,
    ...moeOutcomeExamples,
    ...summaryAndMaterialExamples,
  ]),
  ofApplication(shandong, shandongSample, [...planExamples, ...selfCheckExamples]),
  {
    programme: moe2024,
    sample: moe2024Sample,
    mistakes: [...fillingInExamples, ...thresholdExamples, ...vetoExamples].flatMap(
      ([rule, , changed, , , , circumstances]) => (circumstances === undefined ? [{ rule, changed }] : []),
    ),
    expected: (changed) => findingsOfSelfCheck(changed, { questions: 'open' }),
  },
];

/** What an applicant types for a value as a reader reads it. */
function typed(value: PlainValue): FillValues[string] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value.raw : value;
}

function isRow(value: unknown): value is PlainRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function filled(sample: unknown, changed: PlainValues): FillValues {
  const values = Object.entries(changed).map(([key, value]): [string, FillValues[string]] => {
    if (!Array.isArray(value)) return [key, typed(value)];
    const rows = value.filter(isRow);
    if (rows.length === 0) return [key, value.filter((item): item is string => typeof item === 'string')];
    const cells = (row: PlainRow) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typed(cell)]));
    return [key, rows.map(cells)] as [string, FillValues[string]];
  });
  return { ...(sample as FillValues), ...Object.fromEntries(values) };
}

/** Rules a single workbook is asked when it is merged. */
function askedRules({ rules }: Programme): Set<RuleId> {
  return new Set(
    rules.flatMap(({ id, scope, stage, check }) =>
      scope === 'filing' && STAGES.indexOf(stage) <= STAGES.indexOf('check') && check.kind !== 'information'
        ? [id]
        : [],
    ),
  );
}

const SILENT: ReadonlySet<string> = new Set(['met', 'notTriggered', 'noData']);

function truthOf({ programme, expected }: Notice, changed: PlainValues): string[] {
  const asked = askedRules(programme);
  return expected(changed)
    .flatMap((finding) => {
      const standing = finding.kind === 'measure' ? finding.result : finding.severity;
      const rule = finding.kind === 'workbook' ? null : finding.rule;
      return rule === null || !asked.has(rule) || SILENT.has(standing) ? [] : [`${rule} ${standing}`];
    })
    .sort();
}

function foundIn({ programme, sample }: Notice, changed: PlainValues): string[] {
  const content = filledContent(filled(sample, changed), programme.id);
  return submissionOf({ file: '示例.xlsx', content, receivedAt: '2026-05-13' })
    .findings.map(({ rule, severity }) => `${rule} ${severity}`)
    .sort();
}

/** Mistakes of one workbook; more of them would be no likely workbook. */
const MOST_MISTAKES = 8;

/** Mistakes for one workbook: none of them touches what another changes, and none hides another. */
interface Workbook {
  rules: RuleId[];
  changed: PlainValues;
}

const says = (truth: readonly string[], rule: RuleId): boolean =>
  truth.some((said) => said.startsWith(`${rule} `));

function workbooksOf(notice: Notice): Workbook[] {
  const asked = askedRules(notice.programme);
  const workbooks: Workbook[] = [];
  const seen = new Set<RuleId>();
  for (const { rule, changed } of notice.mistakes) {
    if (!asked.has(rule) || seen.has(rule)) continue;
    seen.add(rule);
    const fitting = workbooks.find((workbook) => {
      if (workbook.rules.length >= MOST_MISTAKES) return false;
      if (Object.keys(changed).some((key) => key in workbook.changed)) return false;
      const truth = truthOf(notice, { ...workbook.changed, ...changed });
      return [...workbook.rules, rule].every((one) => says(truth, one));
    });
    if (fitting === undefined) workbooks.push({ rules: [rule], changed });
    else {
      fitting.rules.push(rule);
      fitting.changed = { ...fitting.changed, ...changed };
    }
  }
  return workbooks;
}

describe.each(NOTICES.map((notice) => [notice.programme.notice.shortName, notice] as const))(
  '%s',
  (_, notice) => {
    const workbooks = workbooksOf(notice);

    test('every rule that is asked has a mistake', () => {
      const seeded = new Set(workbooks.flatMap(({ rules }) => rules));
      expect([...askedRules(notice.programme)].filter((rule) => !seeded.has(rule))).toEqual([]);
    });

    test.each(workbooks.map((workbook) => [workbook.rules.join(' '), workbook] as const))(
      'found, and nothing more than the values say: %s',
      (__, { rules, changed }) => {
        const truth = truthOf(notice, changed);
        expect(rules.filter((rule) => !says(truth, rule))).toEqual([]);
        expect(foundIn(notice, changed)).toEqual(truth);
      },
    );
  },
);
