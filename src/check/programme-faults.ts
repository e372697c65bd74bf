import { catalogueFields, isSelected } from '../model/catalogue';
import type { Programme } from '../model/programme';
import type { Rule } from '../model/rule';
import { SENTENCES } from './messages';
import { namedCheckNames } from './named-checks';
import { fieldsReadBy } from './registry';
import { placeholdersIn } from '../model/sentence-template';

/** A mistake in a programme's rules that no schema can see. */
export type ProgrammeFault =
  | { kind: 'duplicateRule'; rule: string }
  | { kind: 'unknownField'; rule: string; field: string }
  | { kind: 'unknownNamedCheck'; rule: string; name: string }
  /** A sentence of the rule's own asks for a value its kind does not have. */
  | { kind: 'unknownPlaceholder'; rule: string; placeholder: string };

/** The sentences of the catalogue an outcome may be told by. */
function variantsOf(rule: Rule, when: string): string[] {
  const { check } = rule;
  if (check.kind === 'trend') return check.finds.kind === 'measure' ? ['met'] : [check.demand];
  if (check.kind === 'scaleSuspicion') return Object.keys(SENTENCES.scaleSuspicion);
  if (check.kind === 'uniqueness') return [rule.scope === 'round' ? 'duplicateInRound' : 'duplicate'];
  return [when];
}

function ownSentences({ check }: Rule): { when: string; sentence: string | null }[] {
  if (check.kind === 'information' || check.kind === 'lapse') return [];
  if (check.kind === 'trend') return check.finds.kind === 'measure' ? [] : check.finds.outcomes;
  if (check.kind === 'threshold') {
    return [{ when: check.of === 'veto' ? 'triggered' : 'met', sentence: check.sentence }];
  }
  return check.kind === 'count'
    ? check.demands.map(({ bound, sentence }) => ({ when: bound.kind, sentence }))
    : check.outcomes.map(({ when, sentence }) => ({ when, sentence }));
}

function placeholderFaults(rule: Rule): ProgrammeFault[] {
  const catalogue = new Map<string, string>(Object.entries(SENTENCES[rule.check.kind]));
  return ownSentences(rule).flatMap(({ when, sentence }) => {
    const offered = variantsOf(rule, when).map((variant) => placeholdersIn(catalogue.get(variant) ?? ''));
    return placeholdersIn(sentence ?? '')
      .filter((placeholder) => !offered.every((names) => names.includes(placeholder)))
      .map((placeholder) => ({ kind: 'unknownPlaceholder', rule: rule.id, placeholder }) as const);
  });
}

/**
 * Mistakes in the rules of a programme: fields nobody has, checks nobody wrote, placeholders nobody fills, ids used
 * twice. A test of every programme expects none.
 */
export function programmeFaults(programme: Programme): ProgrammeFault[] {
  const catalogue = catalogueFields(programme);
  const names = new Set(namedCheckNames());
  const seen = new Set<string>();
  return programme.rules.flatMap((rule): ProgrammeFault[] => {
    const isRepeated = seen.has(rule.id);
    seen.add(rule.id);
    const reads = fieldsReadBy(rule);
    const unknown =
      reads === 'all'
        ? []
        : reads.filter((key) => !catalogue.some(({ field }) => isSelected([key], field.key)));
    return [
      ...(isRepeated ? [{ kind: 'duplicateRule', rule: rule.id } as const] : []),
      ...unknown.map((field) => ({ kind: 'unknownField', rule: rule.id, field }) as const),
      ...(rule.check.kind === 'named' && !names.has(rule.check.name)
        ? [{ kind: 'unknownNamedCheck', rule: rule.id, name: rule.check.name } as const]
        : []),
      ...placeholderFaults(rule),
    ];
  });
}
