import { normaliseUnitName } from '../../filing/unit-name';
import type { FieldKey } from '../../model/keys';
import type { MergeRemark } from '../../model/merge';
import type { Submission } from '../../model/submission';
import type { Severity } from '../../model/rule-terms';
import { APPLICATION_FIELDS } from '../application-fields';
import { mergeMessages } from '../messages';
import { unpackEntries } from '../packed-entries';
import { remarks } from '../remark';
import type { StandingContext } from '../round-context';

interface Quota {
  by: FieldKey;
  label: string;
  limit: number;
  severity: Severity;
}

const PARTY_FIELDS = new Set<FieldKey>(Object.values(APPLICATION_FIELDS).flat());

/** Rules over the round that count applications by a field. One per park or school is a conflict of its own. */
function quotasOf({ programme }: StandingContext): Quota[] {
  return programme.rules.flatMap(({ scope, check }): Quota[] => {
    if (scope !== 'round' || check.kind !== 'count') return [];
    return check.demands.flatMap(({ of, bound, label, severity }): Quota[] => {
      if (of.kind !== 'applications' || of.by === null || bound.kind !== 'atMost') return [];
      if (bound.limit === 1 && PARTY_FIELDS.has(of.by)) return [];
      return [{ by: of.by, label, limit: bound.limit, severity }];
    });
  });
}

/** What a submission says in a field: a canonical value is its state, a colon and the words. */
function wordsIn({ entries }: Submission, field: FieldKey): string {
  const value = unpackEntries(entries).find((entry) => entry.field === field)?.value ?? '';
  return value.slice(value.indexOf(':') + 1);
}

/** More applications than the notice allows per province or the like. */
export function overQuota(context: StandingContext): MergeRemark[] {
  return quotasOf(context).flatMap(({ by, label, limit, severity }) => {
    const counts = new Map<string, number>();
    const saying = new Map<Submission, string>(
      context.standing.map(({ submission }) => [submission, wordsIn(submission, by)]),
    );
    for (const words of saying.values()) {
      const name = normaliseUnitName(words);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return remarks(context, (submission) => {
      const words = saying.get(submission) ?? '';
      const name = normaliseUnitName(words);
      const count = counts.get(name) ?? 0;
      if (name === '' || count <= limit) return [];
      return [{ kind: 'overQuota', severity, message: mergeMessages.overQuota(words, label, count, limit) }];
    });
  });
}
