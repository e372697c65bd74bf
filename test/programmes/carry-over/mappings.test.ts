import { foldWidth } from '../../../src/filing/character-width';
import { catalogueByKey, catalogueFields, isSelected, unitOf } from '../../../src/model/catalogue';
import { CarryOver } from '../../../src/model/carry-over';
import { fieldLabel } from '../../../src/model/field-label';
import type { Programme } from '../../../src/model/programme';
import { carryOvers } from '../../../src/programmes/carry-over/registry';
import { findProgramme, programmes } from '../../../src/programmes/registry';
import { carryOverBetween, fieldLinks } from './links-of';
import { SHARED_BY_RECOMMENDATIONS, SHARED_WITH_STANDARD } from './shared-by-key';

function programme(id: string): Programme {
  const found = findProgramme(id);
  if (found === null) throw new Error(id);
  return found;
}

const PAIRS = carryOvers().map((mapping) => [`${mapping.from} → ${mapping.to}`, mapping] as const);

describe.each(PAIRS)('%s', (_, mapping) => {
  const from = programme(mapping.from);
  const to = programme(mapping.to);
  const sources = catalogueByKey(from);
  const targets = catalogueByKey(to);
  const tables = (of: Programme): Set<string | null> =>
    new Set(catalogueFields(of).map(({ table }) => table));

  test('is valid data, to JSON and back', () => {
    expect(CarryOver.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  test('names fields that are there', () => {
    for (const link of mapping.links) {
      if (link.kind === 'field') {
        expect(targets.get(link.target)?.table).toBeNull();
        for (const source of link.sources) expect([source, sources.has(source)]).toEqual([source, true]);
        continue;
      }
      expect(tables(to)).toContain(link.target);
      if (link.rows.kind === 'fields') {
        for (const column of link.rows.columns) {
          expect(targets.get(column.target)?.table).toBe(link.target);
          for (const source of column.sources) expect([source, sources.has(source)]).toEqual([source, true]);
        }
      } else if (link.rows.kind === 'table') {
        expect(tables(from)).toContain(link.rows.table);
        for (const column of link.rows.columns) {
          expect(targets.get(column.target)?.table).toBe(link.target);
          expect(sources.get(column.source)?.table).toBe(link.rows.table);
        }
      } else {
        for (const { source, values } of link.rows.lists) {
          expect(sources.get(source)?.field.type.kind).toBe('list');
          for (const { column } of values) expect(targets.get(column)?.table).toBe(link.target);
        }
      }
    }
  });

  test('names in what is never carried fields that are there', () => {
    const known = programmes().flatMap((of) => catalogueFields(of).map(({ field }) => field.key));
    const named = mapping.never.flatMap(({ targets: of, sources: as }) => [...of, ...as]);
    // One list serves several forms of one kind: each of its fields belongs to one of them.
    for (const key of named)
      expect([key, known.some((field) => isSelected([key], field))]).toEqual([key, true]);
  });

  test('gives one certain answer to a field, and none where it never may', () => {
    const certain = mapping.links.flatMap(({ strength, target }) => (strength === '=' ? [target] : []));
    expect(new Set(certain).size).toBe(certain.length);
    const never = mapping.never.flatMap(({ targets: of }) => of);
    for (const { target } of mapping.links)
      expect([target, isSelected(never, target)]).toEqual([target, false]);
  });

  test('carries no declaration, opinion, material or judgement, of either side', () => {
    const carried = mapping.links.flatMap((link) =>
      link.kind === 'field'
        ? [targets.get(link.target), ...link.sources.map((key) => sources.get(key))]
        : link.rows.kind === 'table'
          ? link.rows.columns.flatMap((column) => [targets.get(column.target), sources.get(column.source)])
          : link.rows.kind === 'fields'
            ? link.rows.columns.flatMap((column) => column.sources.map((key) => sources.get(key)))
            : link.rows.lists.map(({ source }) => sources.get(source)),
    );
    for (const of of carried) {
      expect(of?.field.filledBy).toBe('applicant');
      expect(of?.field.type.kind).not.toBe('confirmation');
      expect(of?.field.key).not.toMatch(
        /^(materials|vetoes|problems|policies|promise)\b|\.(commitment|materials|pages)$/,
      );
    }
  });

  test('is there the other way round, too', () => {
    expect(
      carryOvers().some(({ from: source, to: target }) => source === mapping.to && target === mapping.from),
    ).toBe(true);
  });
});

describe('what follows from shared keys', () => {
  const derived = (from: string, to: string): string[] =>
    fieldLinks(carryOverBetween(from, to)).flatMap(({ strength, sources, target }) =>
      strength === '=' && sources.length === 1 && sources[0] === target ? [target] : [],
    );
  const sorted = (keys: readonly string[]): string[] => [...keys].sort();
  const words = (of: Programme, key: string): string => {
    const field = catalogueByKey(of).get(key);
    return field === undefined ? '' : fieldLabel(field, of, null);
  };
  const unit = (of: Programme, key: string): string => {
    const type = catalogueByKey(of).get(key)?.field.type;
    return type === undefined ? '' : (unitOf(type) ?? '');
  };

  test.each([
    ['moe-2023', 'lianyungang-2026'],
    ['lianyungang-2026', 'moe-2023'],
  ])('between the 推荐书 of %s and %s', (from, to) => {
    expect(sorted(derived(from, to))).toEqual(sorted(SHARED_BY_RECOMMENDATIONS));
    const plain = (text: string): string => foldWidth(text).replace(/^\d{4}年/, '');
    for (const key of SHARED_BY_RECOMMENDATIONS) {
      expect(plain(words(programme(to), key))).toBe(plain(words(programme(from), key)));
      expect(unit(programme(to), key)).toBe(unit(programme(from), key));
    }
  });

  test.each([
    ['lianyungang-2026', 'moe-2024', 'lianyungang-2026'],
    ['moe-2023', 'moe-2024', 'moe-2023'],
    ['moe-2024', 'lianyungang-2026', 'lianyungang-2026'],
    ['moe-2024', 'moe-2023', 'moe-2023'],
  ])('between %s and %s', (from, to, recommendation) => {
    expect(sorted(derived(from, to))).toEqual(sorted(SHARED_WITH_STANDARD.map(([key]) => key)));
    for (const [key, ofForm, ofStandard, formUnit, standardUnit] of SHARED_WITH_STANDARD) {
      expect(foldWidth(words(programme(recommendation), key))).toBe(foldWidth(ofForm));
      expect(words(programme('moe-2024'), key)).toBe(ofStandard);
      expect(unit(programme(recommendation), key)).toBe(formUnit);
      expect(unit(programme('moe-2024'), key)).toBe(standardUnit);
    }
  });
});

describe('quantities that are easily mixed up', () => {
  const into = (from: string, to: string, target: string) =>
    fieldLinks(carryOverBetween(from, to)).filter((link) => link.target === target);

  test.each(['lianyungang-2026', 'moe-2023'])(
    '高本贯通 takes 中高本衔接 of %s only as a proposal that says so',
    (from) => {
      const [link, ...more] = into(from, 'moe-2024', 'progression.collegeToBachelor');
      expect(more).toEqual([]);
      expect(link?.strength).toBe('≈');
      expect(link?.sources).toEqual(['outcomes.progression.secondaryToBachelor']);
      expect(link?.reason).toMatch(/中高本衔接.*高本贯通.*口径不同/);
    },
  );

  test.each(['lianyungang-2026', 'moe-2023'])('money paid in takes nothing from what %s plans', (from) => {
    for (const target of [
      'funds.dedicated.paid',
      'funds.daily.paid',
      'funds.dedicated.arranged',
      'funds.daily.arranged',
    ]) {
      expect(into(from, 'moe-2024', target)).toEqual([]);
    }
    for (const target of ['funds.dedicated.planned', 'funds.daily.planned']) {
      expect(into(from, 'moe-2024', target).map(({ strength, figures }) => [strength, figures])).toEqual([
        ['≈', 'planned'],
      ]);
    }
  });

  test('a point of 2026 takes what was said of the point with its text, whatever its code', () => {
    expect(into('moe-2023', 'lianyungang-2026', 'points.p3_1.foundation')).toEqual([]);
    expect(into('moe-2023', 'lianyungang-2026', 'points.p5_3.foundation')[0]?.sources).toEqual([
      'points.p5_2.foundation',
    ]);
    expect(into('lianyungang-2026', 'moe-2023', 'points.p5_3.foundation')[0]?.sources).toEqual([
      'points.p5_4.foundation',
    ]);
  });
});

test('points with one text are those the notices print with one text', () => {
  const texts = (id: string): Map<string, string> =>
    new Map(
      programme(id).indicators.points.map(({ code, text }) => [
        `points.p${(code ?? '').replace('.', '_')}.foundation`,
        text,
      ]),
    );
  const [lianyungang, moe] = [texts('lianyungang-2026'), texts('moe-2023')];
  const links = fieldLinks(carryOverBetween('moe-2023', 'lianyungang-2026')).filter(({ target }) =>
    target.startsWith('points.'),
  );
  expect(links).toHaveLength(23);
  for (const { target, sources, reason } of links) {
    const isReworded = reason?.includes('文字不同') ?? false;
    expect([target, lianyungang.get(target) !== moe.get(sources[0] ?? '')]).toEqual([target, isReworded]);
  }
});
