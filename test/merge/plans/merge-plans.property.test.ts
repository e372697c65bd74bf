import fc from 'fast-check';
import { MergedPlans } from '../../../src/model/merged-plans';
import { target } from '../../../src/programmes/shandong-2023/target';
import { merged } from './merged-for-test';

const places = target.groups.flatMap((group) => group.places.map(({ name }) => name));
const text = fc.oneof(
  fc.constantFrom(...places, '', '经开区', '某园', '青岛经开区、烟台高新区', '__proto__', 'constructor'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const bureau = fc.oneof(fc.constantFrom('青岛市教育局', '烟台市教育局', '德州市教体局', null), text);
const plan = fc
  .tuple(bureau, fc.array(fc.tuple(text, text), { maxLength: 6 }))
  .map(([unit, rows]) => [unit, ...rows] as const);

it('whatever is planned: no row is lost, every place stands once, and the result is data', () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 5 }), (plans) => {
      const result = merged(plans);
      expect(MergedPlans.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      const filled = plans.flatMap(([, ...rows]) =>
        rows.filter(([name, place]) => (name + place).trim() !== ''),
      );
      expect(result.consortia).toHaveLength(filled.length);
      expect(result.places.map(({ place }) => place)).toEqual(places);
      for (const { standing, consortia, reason } of result.places) {
        expect(consortia.length > 0).toBe(standing !== 'none');
        expect(reason === '').toBe(standing === 'planned');
      }
    }),
  );
});

it('the order of the files changes no standing', () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 4 }), (plans) => {
      const standings = (of: typeof plans): unknown =>
        merged(of).places.map(({ place, standing }) => [place, standing]);
      expect(standings([...plans].reverse())).toEqual(standings(plans));
    }),
  );
});
