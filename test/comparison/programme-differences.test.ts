import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { programmeDifferences } from '../../src/comparison/programme-differences';
import type { ProgrammeDifferences } from '../../src/comparison/programme-differences';
import type { ObservationPoint, Programme } from '../../src/model/programme';
import { findProgramme, programmes } from '../../src/programmes/registry';
import { differenceLines } from './difference-lines';

function registered(id: string): Programme {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`${id} is not registered`);
  return programme;
}

const between = (older: string, newer: string): ProgrammeDifferences =>
  programmeDifferences(registered(older), registered(newer));

describe('教育部 2023 → 连云港 2026', () => {
  const differences = between('moe-2023', 'lianyungang-2026');

  test('the points are those of the table read by hand', () => {
    const [, ...lines] = readFileSync('test/comparison/moe-2023-to-lianyungang-2026.tsv', 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(differenceLines(differences)).toEqual(lines);
  });

  test('says where a code means another point', () => {
    const other = differences.points.flatMap(({ newer, otherUnderCode }) =>
      otherUnderCode === null ? [] : [newer.code],
    );
    expect(other).toEqual(['3.1', '3.2', '3.3', '3.4', '4.4', '4.5', '5.2', '5.3', '5.4']);
  });

  test('one group has another title, and three have another number of points', () => {
    const told = differences.groups.flatMap((group) =>
      'older' in group &&
      'newer' in group &&
      (group.kind !== 'same' || group.older.points !== group.newer.points)
        ? [[group.kind, group.older.title, group.newer.title, group.older.points, group.newer.points]]
        : [],
    );
    expect(told).toEqual([
      ['retitled', '共建共享', '清单编制', 5, 4],
      ['same', '人才培养', '人才培养', 5, 7],
      ['same', '服务发展', '服务发展', 4, 5],
    ]);
  });

  test.each([
    ['level', null, '国家级', '市级'],
    ['baselineYear', null, '2022年', '2025年'],
    ['commitmentYears', null, '2023—2025年', '2026—2028年'],
    ['deadline', null, '2023年5月29日', '2026年5月28日'],
    ['handedInBy', null, '省级教育行政部门', '牵头学校'],
    ['quota', null, '每个省份推荐不超过3家', '原则上每个产业园区申报不超过1家。'],
    ['materialPages', null, null, '不超过100页'],
  ])('%s is told', (fact, subject, older, newer) => {
    expect(differences.facts).toContainEqual({ fact, subject, older, newer });
  });

  test('tells the limits of the long texts', () => {
    const limits = differences.facts.filter(({ fact }) => fact === 'textLimit');
    expect(limits.map(({ subject, older, newer }) => [subject, older, newer])).toEqual([
      ['特色与创新', '2000字以内', '1000字以内'],
      ['建设规划', '1000字以内', null],
      ['建设规划和建设内容', null, '2500字以内'],
    ]);
  });
});

test('山东 2023 prints the indicators of 教育部 2023', () => {
  const { counts, groups } = between('moe-2023', 'shandong-2023');
  expect(counts).toEqual({
    identical: 26,
    renumbered: 0,
    reworded: 0,
    rewordedRenumbered: 0,
    new: 0,
    dropped: 0,
  });
  expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(['same']));
});

describe('教育部 2023 → 建设标准 2024', () => {
  const { points, dropped, counts } = between('moe-2023', 'moe-2024');

  test('nearly every point is new', () => {
    expect(counts).toMatchObject({
      identical: 0,
      renumbered: 0,
      reworded: 0,
      rewordedRenumbered: 2,
      new: 120,
    });
    expect(
      points.flatMap((point) => ('older' in point ? [[point.older.code, point.newer.code]] : [])),
    ).toEqual([
      ['2.1', '5.1.1'],
      [null, '16.1'],
    ]);
  });

  test.each([
    ['1.2', '5.2 绩效考核：'],
    ['2.3', '5.4 规章制度：'],
    ['2.4', '5.3 职责分工：'],
    ['4.2', '14.2 学生能力：'],
    ['4.5', '9.2 贯通培养：'],
    ['5.3', '14.1 员工培训：'],
  ])('%s lives on as the heading %s', (code, heading) => {
    const found = dropped.find(({ older }) => older.code === code)?.heading;
    expect(found?.heading.startsWith(heading)).toBe(true);
    expect(found?.pieces.some(({ kind }) => kind === 'kept')).toBe(true);
  });

  test('a point without a like heading is given none', () => {
    expect(dropped.find(({ older }) => older.code === '3.4')?.heading).toBeNull();
  });
});

const base = registered('lianyungang-2026');

const WORDS = ['联合体', '企业', '学校', '建立', '制度', '培养', '，', '园区', '技术', '服务'];
const points = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }).map((words) => words.join('')),
  { maxLength: 12 },
);

function programmeOf(texts: readonly string[]): Programme {
  const made = texts.map((text, index): ObservationPoint => ({
    code: `1.${index + 1}`,
    text,
    group: '1',
    path: ['1.基本情况'],
    kind: 'observation',
    note: null,
  }));
  return { ...base, indicators: { ...base.indicators, points: made } };
}

describe('of any two notices', () => {
  test('every point of either appears exactly once', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const [older, newer] = [programmeOf(one), programmeOf(other)];
        const result = programmeDifferences(older, newer);
        const olderShown = [
          ...result.points.flatMap((point) => ('older' in point ? [point.older] : [])),
          ...result.dropped.map((dropped) => dropped.older),
        ];
        expect(result.points.map((point) => point.newer)).toEqual(newer.indicators.points);
        expect(olderShown).toHaveLength(older.indicators.points.length);
        expect(new Set(olderShown)).toEqual(new Set(older.indicators.points));
      }),
    );
  });

  test('both ways round the same pairs are found, and new is dropped', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const [first, second] = [programmeOf(one), programmeOf(other)];
        const there = programmeDifferences(first, second).counts;
        const back = programmeDifferences(second, first).counts;
        expect({ ...back, new: back.dropped, dropped: back.new }).toEqual(there);
      }),
    );
  });

  test('kept and dropped pieces give the older text, kept and added ones the newer', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        for (const point of programmeDifferences(programmeOf(one), programmeOf(other)).points) {
          if (!('pieces' in point)) continue;
          const without = (left: string): string =>
            point.pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
          expect(without('added')).toBe(point.older.text);
          expect(without('dropped')).toBe(point.newer.text);
        }
      }),
    );
  });
});

test.each(programmes().map((programme) => [programme.id, programme] as const))(
  '%s does not differ from itself',
  (_, programme) => {
    const { counts, facts, points: own } = programmeDifferences(programme, programme);
    expect(counts).toMatchObject({ identical: own.length, new: 0, dropped: 0 });
    expect(facts).toEqual([]);
  },
);
