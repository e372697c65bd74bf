import { catalogueFields, isSelected } from '../../../src/model/catalogue';
import type { CarryOver } from '../../../src/model/carry-over';
import { moe2024 } from '../../../src/programmes/moe-2024';
import { findProgramme } from '../../../src/programmes/registry';
import { carryOverBetween, fieldLinks } from './links-of';
import { POINTS_AND_FIELDS } from './points-and-fields';

/** Cells that answer a point: what is printed with its code, and not what stands beside it. */
function answersTo(code: string): string[] {
  return catalogueFields(moe2024).flatMap(({ field }) => (field.printId === code ? [field.key] : []));
}

/** What the mapping makes of a point, in the signs of the table. */
function strengthOf(mapping: CarryOver, answers: readonly string[]): string {
  const strengths = answers.map((key) =>
    fieldLinks(mapping)
      .filter(({ target }) => target === key)
      .map(({ strength }) => strength)
      .join(''),
  );
  if (strengths.every((strength) => strength === '=')) return '=';
  if (strengths.some((strength) => strength !== '')) return [...new Set(strengths.join(''))].join('');
  const never = mapping.never.filter(({ targets }) => answers.every((key) => targets.includes(key)));
  return never.map(({ strength }) => strength ?? '').join('');
}

/** Ids of the printed cells a point is answered from, or would be in part. */
function sourceIds(mapping: CarryOver, from: string, answers: readonly string[]): string[] {
  const programme = findProgramme(from);
  const linked = fieldLinks(mapping).flatMap(({ target, sources }) =>
    answers.includes(target) ? sources : [],
  );
  const related = mapping.never.flatMap(({ targets, sources, strength }) =>
    strength === '◐' && answers.some((key) => targets.includes(key)) ? sources : [],
  );
  return catalogueFields(programme ?? moe2024).flatMap(({ field }) =>
    isSelected([...linked, ...related], field.key) && field.printId !== null ? [field.printId] : [],
  );
}

const namedIds = (cell: string): string[] =>
  [...cell.matchAll(/[LMA]\d?[A-Z]?(?:\.[\dA-Z]+)?/g)].map(([id]) => id);

test('the table covers every observation point once', () => {
  const points = moe2024.indicators.points.flatMap(({ code, kind }) =>
    kind === 'observation' ? [code] : [],
  );
  expect(POINTS_AND_FIELDS.map(([code]) => code)).toEqual(points);
});

describe.each([
  ['lianyungang-2026', 1, { '=': 20, '≈': 11, '◐': 24, '—': 61 }],
  ['moe-2023', 2, { '=': 20, '≈': 11, '◐': 20, '—': 65 }],
] as const)('%s → moe-2024', (from, column, totals) => {
  const mapping = carryOverBetween(from, 'moe-2024');

  test.each(POINTS_AND_FIELDS.map((row) => [row[0], row[column]] as const))('%s is %s', (code, cell) => {
    const answers = answersTo(code);
    expect(answers).not.toEqual([]);
    expect(strengthOf(mapping, answers)).toBe(cell.charAt(0));
    const ids = sourceIds(mapping, from, answers);
    for (const named of namedIds(cell)) {
      expect(ids.some((id) => id === named || id.startsWith(`${named}.`))).toBe(true);
    }
  });

  test('the totals are those of the table', () => {
    const counts = { '=': 0, '≈': 0, '◐': 0, '—': 0 };
    for (const [code] of POINTS_AND_FIELDS) {
      const strength = strengthOf(mapping, answersTo(code));
      if (strength === '=' || strength === '≈' || strength === '◐' || strength === '—') counts[strength] += 1;
    }
    expect(counts).toEqual(totals);
  });
});
