import { catalogueFields, maxLengthOf } from '../model/catalogue';
import { dayInWords } from '../model/moment-in-words';
import type { Programme } from '../model/programme';
import { factMessages } from './messages';

/** What a notice says apart from its indicators. */
export type FactName =
  | 'level'
  | 'baselineYear'
  | 'commitmentYears'
  | 'deadline'
  | 'handedInBy'
  | 'quota'
  | 'handIn'
  | 'materialPages'
  | 'textLimit';

/** A fact two notices do not agree on, in words; null where a notice says nothing of it. */
export interface FactDifference {
  fact: FactName;
  /** What the fact is about where a notice has several of its kind: the label of a long text. */
  subject: string | null;
  older: string | null;
  newer: string | null;
}

interface Fact {
  fact: FactName;
  /** Tells facts of one kind apart. */
  key: string;
  subject: string | null;
  words: string;
}

function yearsInWords(years: readonly number[]): string | null {
  const [first, ...others] = years;
  if (first === undefined) return null;
  const last = others.at(-1);
  return last === undefined ? factMessages.year(first) : factMessages.yearSpan(first, last);
}

function factsOf(programme: Programme): Fact[] {
  const { notice, years } = programme;
  const { quota, handIn, deadline, materialPageLimit } = notice;
  const single: readonly (readonly [FactName, string | null])[] = [
    ['level', factMessages.levels[notice.level]],
    ['baselineYear', factMessages.year(years.baseline)],
    ['commitmentYears', yearsInWords(years.commitments)],
    ['deadline', deadline === null ? null : dayInWords(deadline)],
    ['handedInBy', notice.handedInBy],
    ['quota', quota === null ? null : quota.quote],
    [
      'handIn',
      handIn.length === 0
        ? null
        : handIn
            .map(({ item, copies }) => factMessages.handInItem(item, copies))
            .join(factMessages.listSeparator),
    ],
    ['materialPages', materialPageLimit === null ? null : factMessages.pages(materialPageLimit)],
  ];
  const limits = catalogueFields(programme).flatMap(({ field }): Fact[] => {
    const limit = field.type.kind === 'longText' ? maxLengthOf(field.type) : null;
    const words = limit === null ? null : factMessages.characters(limit);
    return words === null ? [] : [{ fact: 'textLimit', key: field.key, subject: field.label, words }];
  });
  return [
    ...single.flatMap(([fact, words]): Fact[] =>
      words === null ? [] : [{ fact, key: '', subject: null, words }],
    ),
    ...limits,
  ];
}

const keyOf = ({ fact, key }: Fact): string => `${fact} ${key}`;

/** What two notices do not say alike apart from their indicators, in a fixed order. */
export function factDifferences(older: Programme, newer: Programme): FactDifference[] {
  const [before, after] = [factsOf(older), factsOf(newer)].map(
    (facts) => new Map(facts.map((fact) => [keyOf(fact), fact])),
  );
  const order: readonly FactName[] = [
    ...(['level', 'baselineYear', 'commitmentYears', 'deadline', 'handedInBy'] as const),
    ...(['quota', 'handIn', 'materialPages', 'textLimit'] as const),
  ];
  const all = new Map([...(before ?? []), ...(after ?? [])]);
  return [...all]
    .sort(([, one], [, other]) => order.indexOf(one.fact) - order.indexOf(other.fact))
    .flatMap(([key, { fact, subject }]): FactDifference[] => {
      const [was, is] = [before?.get(key)?.words ?? null, after?.get(key)?.words ?? null];
      return was === is ? [] : [{ fact, subject, older: was, newer: is }];
    });
}
