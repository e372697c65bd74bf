import type { Application } from '../../src/collection/collect-returns';
import { applicationMembers } from '../../src/collection/application-members';
import { collectionProgramme } from '../../src/collection/collection-programme';
import { collectedKey } from '../../src/collection/collection-keys';
import { knownValues } from '../../src/collection/known-values';
import type { ReturnFile } from '../../src/collection/returned-units';
import { fillPlan } from '../../src/filing/fill-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import type { Collection, CollectedField } from '../../src/model/collection';
import type { FillValues } from '../../src/model/command-output';
import type { Filing } from '../../src/model/filing';
import type { Programme } from '../../src/model/programme';
import { findProgramme } from '../../src/programmes/registry';
import { templatePlan } from '../../src/usecases/template-plan';

function known(id: string): Programme {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`no programme ${id}`);
  return programme;
}

export const PROGRAMME = known('lianyungang-2026');

/** An invented application with members of every kind and hardly a figure. */
export const APPLICATION_VALUES: FillValues = {
  'overview.name': '示例市示例产教联合体',
  'members.enterprises': [
    { name: '示例种业有限公司', employees: 120 },
    { name: '示例机械有限公司' },
    { name: '示例物流有限公司' },
  ],
  'members.schools': [{ name: '示例职业学院', level: '高职专科' }],
  'members.others': [{ name: '示例研究院', category: '科研机构' }],
};

function filingOf(programme: Programme, values: FillValues): Filing {
  const plan = templatePlan(programme);
  const filled = fillPlan(plan, programme, values);
  expect(filled.problems).toEqual([]);
  return readFiling(plan, programme, contentOfPlan(filled.plan));
}

/** The application with further values. */
export function applicationWith(values: FillValues = {}): Application {
  return { file: '申报表.xlsx', filing: filingOf(PROGRAMME, { ...APPLICATION_VALUES, ...values }) };
}

/**
 * What a unit of the application hands in.
 *
 * @param unit as the application names it
 * @param values by the application's keys: `outcomes.jointMajors@2025`; a table is a list of rows
 */
export function returnOf(
  unit: string,
  values: FillValues = {},
  more: { file?: string; receivedAt?: string | null; application?: Application } = {},
): ReturnFile {
  const { filing } = more.application ?? applicationWith();
  const member = applicationMembers(PROGRAMME, filing).members.find((found) => found.unit.name === unit);
  if (member === undefined) throw new Error(`no member ${unit}`);
  const collection = collectionProgramme(PROGRAMME, member.unit.table);
  const own = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key.startsWith('issue.') ? key : collectedKey(key), value]),
  );
  return {
    file: more.file ?? `${unit}.xlsx`,
    table: member.unit.table,
    filing: filingOf(collection, { ...knownValues(PROGRAMME, filing, member, null), ...own }),
    receivedAt: more.receivedAt ?? null,
  };
}

/** The collected field with this key. */
export function fieldOf(collection: Collection, key: string): CollectedField {
  const found = collection.fields.find(({ field }) => field === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
}
