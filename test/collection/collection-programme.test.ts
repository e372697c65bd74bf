import { programmeFaults } from '../../src/check/programme-faults';
import { checkFiling } from '../../src/check/check';
import { collectionProgramme, memberTableOf } from '../../src/collection/collection-programme';
import { memberTables } from '../../src/collection/collected-parts';
import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import { catalogueFields } from '../../src/model/catalogue';
import { Programme } from '../../src/model/programme';
import { programmes } from '../../src/programmes/registry';
import { templatePlan } from '../../src/usecases/template-plan';
import { PROGRAMME, returnOf } from './returned-workbooks';

const CASES = programmes().flatMap((programme) =>
  memberTables(programme).map(({ table }) => ({
    programme,
    table: table.key,
    title: `${programme.id} ${table.key}`,
  })),
);

describe.each(CASES)('$title', ({ programme, table }) => {
  const collection = collectionProgramme(programme, table);

  test('is a programme by the model, and its rules name fields it has', () => {
    expect(Programme.parse(JSON.parse(JSON.stringify(collection)))).toEqual(collection);
    expect(programmeFaults(collection)).toEqual([]);
  });

  test('asks for no year but the baseline', () => {
    const years = catalogueFields(collection).flatMap(({ field }) => field.years ?? []);
    expect([...new Set(years)]).toEqual([programme.years.baseline]);
  });

  test('takes every label, unit and option from the application’s own record', () => {
    const own = new Map(catalogueFields(programme).map(({ field }) => [`member.${field.key}`, field]));
    for (const { field } of catalogueFields(collection)) {
      const record = own.get(field.key);
      if (field.key.startsWith('issue.')) continue;
      expect(field).toEqual({ ...record, key: field.key, years: field.years });
    }
  });

  test('is found again by its id, and by no other programme', () => {
    expect(memberTableOf(programme, collection.id)).toBe(table);
    expect(memberTableOf(collection, collection.id)).toBeNull();
  });

  test('an empty workbook is read back without a fault', () => {
    const plan = templatePlan(collection);
    expect(readFiling(plan, collection, contentOfPlan(plan)).faults).toEqual([]);
  });
});

test('a table that lists no members has no collection workbook', () => {
  expect(() => collectionProgramme(PROGRAMME, 'materials')).toThrow(RangeError);
  expect(memberTableOf(PROGRAMME, PROGRAMME.id)).toBeNull();
});

test('a member’s own workbook is checked by the application’s rules', () => {
  const { filing } = returnOf('示例职业学院', {
    'members.schools.students': 100,
    'members.schools.relatedStudents': 200,
    'members.schools.majors': ['甲', '乙', '丙', '丁', '戊', '己'],
    'outcomes.jointMajors@2025': '约3个',
    'outcomes.contestAwards@2025': '示'.repeat(101),
    'outcomes.research.conversionRate@2025': 120,
  });
  const collection = collectionProgramme(PROGRAMME, 'members.schools');
  const { findings } = checkFiling(collection, filing, {
    stage: 'check',
    coverage: { points: [] },
    today: null,
    round: null,
    series: null,
  });
  const found = new Set(findings.map(({ rule }) => rule));
  // Students, majors, readable numbers, 100字, income beside the rate, no blank.
  for (const rule of ['R-LYG-41', 'R-LYG-28', 'R-LYG-40', 'R-LYG-50', 'R-LYG-56'])
    expect(found).toContain(rule);
  expect(findings.some(({ message }) => message.includes('101字'))).toBe(true);
});
