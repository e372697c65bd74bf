import { figureOf } from '../../filing/filed-figure';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { Counted } from '../countable';
import { countOf, readByCountable } from '../countable';
import { WORDS } from '../messages';
import { whereInWords } from '../place-wording';
import { ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { shortened } from '../value-wording';

type Demand = RuleCheckOf<'count'>['demands'][number];

function demanded(rule: RuleOf<'count'>, demand: Demand, counted: Counted, context: CheckContext): Finding[] {
  const { bound, label, severity } = demand;
  const outcome = { when: bound.kind, severity };
  const values = { where: counted.where, label, count: String(counted.count) };
  const about = {
    cells: counted.cells,
    ...(counted.cells.length === 0 && counted.field !== ''
      ? { places: [{ field: counted.field, year: null, cell: null }] }
      : {}),
    also: [label, String(counted.count)],
  };
  if (bound.kind === 'equalTo') {
    const other = context.cells.at(bound.reference, counted.row);
    const figure = other === null ? null : figureOf(other.value);
    if (other === null || figure === null || figure.eq(counted.count)) return [];
    const sentence = sentenceOf(
      'count',
      'equalTo',
      { ...values, other: whereInWords(other), limit: figure.toFixed() },
      demand.sentence,
    );
    return [ruleFinding(rule, outcome, sentence, { ...about, cells: [...counted.cells, other] })];
  }
  const isBroken = bound.kind === 'atMost' ? counted.count > bound.limit : counted.count < bound.limit;
  if (!isBroken) return [];
  const limited = { ...values, limit: String(bound.limit) };
  const { certain } = counted;
  if (bound.kind === 'atMost' && certain !== null && certain.count <= bound.limit) {
    const pieces = certain.pieces.map((piece) => `“${shortened(piece)}”`).join(WORDS.listSeparator);
    const sentence = sentenceOf(
      'count',
      'atMostArguable',
      { ...limited, pieces, certain: String(certain.count) },
      null,
    );
    return [ruleFinding(rule, { when: bound.kind, severity: certain.severity }, sentence, about)];
  }
  const sentence = sentenceOf('count', bound.kind, limited, demand.sentence);
  return [ruleFinding(rule, outcome, sentence, about)];
}

/** Numbers of list items, rows, applications and pages against what is demanded of them. */
export function checkCount(rule: RuleOf<'count'>, context: CheckContext): Finding[] {
  return rule.check.demands.flatMap((demand) =>
    countOf(demand, context).flatMap((counted) => demanded(rule, demand, counted, context)),
  );
}

/** The fields a count rule reads. */
export function readByCount(check: RuleCheckOf<'count'>): ReadFields {
  return check.demands.flatMap(({ of, bound }) => [
    ...readByCountable(of),
    ...(bound.kind === 'equalTo' ? [bound.reference.field] : []),
  ]);
}
