import type { Scorecard } from '../../src/model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../../src/model/scoring';
import type { Indicators } from '../../src/model/programme';

const point = (code: string, group: string): Indicators['points'][number] => ({
  code,
  text: `示例观测点${code}`,
  group,
  path: [`${group}.示例`],
  kind: 'observation',
  note: null,
});

/** Two groups, three points, a deduction and a veto: small enough to add up by hand. */
export const INDICATORS: Indicators = {
  title: '示例指标',
  groups: ['1', '2', '3'].map((code) => ({ code, title: `示例组${code}` })),
  points: [
    point('1.1', '1'),
    point('1.2', '1'),
    point('2.1', '2'),
    { ...point('3.1', '3'), kind: 'veto' },
    { ...point('', '3'), code: null, kind: 'deduction' },
  ],
};

export const GROUP_OF = new Map([
  ['1.1', '1'],
  ['1.2', '1'],
  ['2.1', '2'],
  ['3.1', '3'],
]);

export const SCHEME: ScoringScheme = {
  id: 'test',
  title: '测试方案，非官方赋分',
  version: '1',
  basis: 'inferred',
  groups: [
    { group: '1', weight: '60' },
    { group: '2', weight: '40' },
  ],
  points: ['1.1', '1.2', '2.1'].map((code) => ({ point: code, maximum: '10' })),
  scale: { kind: 'points', step: '0.5' },
  deductionMaximum: '10',
  vetoes: ['3.1'],
  vetoCarries: 'majority',
  aggregation: { kind: 'trimmedMean', fromExperts: 5, withFewer: 'mean' },
  decimals: 2,
  minimumExperts: 1,
  divergence: '20',
  tieBreaks: ['1', '2'],
};

export const STAMP: SchemeStamp = { id: 'test', version: '1', digest: 'a'.repeat(64) };
export const OTHER_STAMP: SchemeStamp = { id: 'test', version: '2', digest: 'b'.repeat(64) };

export interface Given {
  title?: string;
  expert?: string;
  file?: string;
  sheet?: string;
  /** Scores of 1.1, 1.2 and 2.1; null for none. */
  scores?: readonly (string | null)[];
  deduction?: string;
  veto?: boolean;
  recused?: boolean;
  scheme?: SchemeStamp;
  standsIn?: string;
  digest?: string;
}

/** A card as reading gives it. */
export function cardOf(given: Given): Scorecard {
  const { title = '示例联合体', expert = '示例专家甲', sheet = '评审表', scores = [] } = given;
  return {
    source: { file: given.file ?? `${title}-${expert}.xlsx`, sheet },
    application: { programme: 'example', title, digest: given.digest ?? 'digest' },
    standsIn: given.standsIn ?? null,
    expert: { name: expert, unit: '' },
    scheme: given.scheme ?? STAMP,
    points: SCHEME.points.map(({ point: code }, at) => {
      const score = scores[at] ?? null;
      return {
        point: code,
        given: score === null ? { state: 'blank' } : { state: 'given', score, grade: null },
        remark: '',
        cell: { sheet, row: at + 10, column: 8 },
      };
    }),
    deduction: {
      given:
        given.deduction === undefined
          ? { state: 'blank' }
          : { state: 'given', score: given.deduction, grade: null },
      remark: '',
      cell: null,
    },
    vetoes: [
      { point: '3.1', claimed: { state: given.veto === true ? 'yes' : 'no' }, remark: '', cell: null },
    ],
    recusal: { claimed: { state: given.recused === true ? 'yes' : 'no' }, reason: '', cell: null },
    opinion: '',
    totalCell: { sheet, row: 20, column: 8 },
  };
}
