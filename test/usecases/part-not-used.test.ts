import { rulesTouchedBy } from '../../src/check/rules-touched-by';
import { contentOfPlan } from '../../src/filing/plan-content';
import { FillValues } from '../../src/model/command-output';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/shandong-2023/samples/clean.json';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../src/usecases/check-workbook';
import { rulesAskedLater } from '../../src/usecases/findings-view/verdict';
import { makeTemplate } from '../../src/usecases/make-template';
import { sectionCompleteness } from '../../src/usecases/overview/section-completeness';
import { checklistLines } from '../../src/usecases/seal-view/checklist';

/** A workbook of which one part is not everybody's: the plan of a city, and the self-check of a consortium. */

const programme = findProgramme('shandong-2023');
if (programme === null) throw new Error('shandong-2023 is not in the registry');

function workbookOf(values: Record<string, unknown>): ReadableWorkbook {
  if (programme === null) throw new Error('no programme');
  const { plan, problems } = makeTemplate(programme, FillValues.parse(values));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const checked = checkWorkbook(
    { outcome: 'read', content: contentOfPlan(plan) },
    { today: '2023-04-01', stage: 'check' },
  );
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

const both = workbookOf(clean);
const planAlone = workbookOf(
  Object.fromEntries(Object.entries(clean).filter(([key]) => key.startsWith('plan.'))),
);

const SELF_CHECK_LINES = ['R-SD-07', 'R-SD-08', 'R-SD-09'];

test('rules about the part are asked of those who use it', () => {
  const named = workbookOf({ ...clean, 'identity.city': null });
  expect(named.result.findings.map(({ rule }) => rule)).toEqual(['R-SD-19']);
  expect(planAlone.result.findings).toEqual([]);
});

test('sections of the part are not counted as incomplete', () => {
  const keysOf = (workbook: ReadableWorkbook) =>
    sectionCompleteness(workbook).map(({ section }) => section.key);
  expect(keysOf(both)).toEqual(['plan', 'identity']);
  expect(keysOf(planAlone)).toEqual(['plan']);
});

test('its lines are not on the 报送清单, nor among what is asked later', () => {
  const linesOf = (workbook: ReadableWorkbook) => checklistLines(workbook).map(({ rule }) => rule);
  const laterOf = (workbook: ReadableWorkbook) => rulesAskedLater(workbook).map(({ id }) => id);
  expect(linesOf(both)).toEqual(expect.arrayContaining(SELF_CHECK_LINES));
  expect(laterOf(both)).toEqual(expect.arrayContaining(SELF_CHECK_LINES));
  for (const line of SELF_CHECK_LINES) {
    expect([linesOf(planAlone).includes(line), laterOf(planAlone).includes(line)]).toEqual([false, false]);
  }
});

test('the field that says so touches the rules of the part', () => {
  const touched = rulesTouchedBy(programme, ['identity.consortium']).map(({ id }) => id);
  expect(touched).toEqual(expect.arrayContaining(['R-SD-03', 'R-SD-19', 'R-SD-20', ...SELF_CHECK_LINES]));
});
