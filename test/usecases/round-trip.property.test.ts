import fc from 'fast-check';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { FillValues } from '../../src/model/command-output';
import type { FiledValue } from '../../src/model/filing';
import { findProgramme } from '../../src/programmes/registry';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';

/** Texts as people and programs write them: Chinese, letters, what looks like formulas, emoji, escapes. */
const text = fc
  .string({
    unit: fc.constantFrom(...Array.from('示例产教联合体市（）“”，。、＋=+-@A1 \'"&<>😀_x0D')),
    minLength: 1,
    maxLength: 40,
  })
  .map((drawn) => `示${drawn.trim()}`);
const whole = fc.integer({ min: 0, max: 2_000_000_000 });
const money = fc
  .integer({ min: 0, max: 1_000_000_000 })
  .map((cents) => `${Math.floor(cents / 100)}.${cents % 100}`);

const filled = fc.record({
  consortium: text,
  staff: whole,
  budget: money,
  enterprises: fc.array(fc.record({ name: text, employees: whole, sales: money }), {
    minLength: 1,
    maxLength: 8,
  }),
  paragraphs: fc.array(text, { minLength: 1, maxLength: 5 }),
});

/** Decimals are compared by value: 12.5 and 12.50 are one figure. */
function comparable(value: FiledValue): unknown {
  return value.state === 'number' ? Number(value.decimal) : value;
}

test('what is laid out, written to .xlsx, read and parsed is what was filled in', async () => {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  await fc.assert(
    fc.asyncProperty(filled, async ({ consortium, staff, budget, enterprises, paragraphs }) => {
      const values: FillValues = {
        'cover.consortium': consortium,
        'overview.staff.total': staff,
        'overview.budget.total@2027': budget,
        'members.enterprises': enterprises,
        'plan.content': paragraphs,
      };
      const { plan, problems } = makeTemplate(programme, values);
      expect(problems).toEqual([]);
      const checked = checkWorkbook(readWorkbook(await writePlan(plan)), { today: null, stage: 'check' });
      if (checked.outcome === 'refused') throw new Error(checked.reason);
      const { filing } = checked;
      expect(filing.faults).toEqual([]);
      const said = (key: string): unknown[] =>
        filing.entries
          .filter(({ field, value }) => field === key && value.state !== 'blank')
          .map(({ value }) => comparable(value));
      expect(said('cover.consortium')).toEqual([{ state: 'text', text: consortium.trim() }]);
      expect(said('overview.staff.total')).toEqual([staff]);
      expect(said('overview.budget.total')).toEqual([Number(budget)]);
      expect(said('members.enterprises.name')).toEqual(
        enterprises.map(({ name }) => ({ state: 'text', text: name.trim() })),
      );
      expect(said('members.enterprises.employees')).toEqual(enterprises.map(({ employees }) => employees));
      expect(said('members.enterprises.sales')).toEqual(enterprises.map(({ sales }) => Number(sales)));
      expect(said('plan.content')).toEqual([
        { state: 'paragraphs', paragraphs: paragraphs.map((paragraph) => paragraph.trim()) },
      ]);
    }),
    { numRuns: 25, seed: 20260528 },
  );
});
