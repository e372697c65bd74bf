import { unitOf } from '../../../model/catalogue';
import type { Field } from '../../../model/field';
import type { FieldKey } from '../../../model/keys';
import type { RuleCheck, RuleCheckOf } from '../../../model/rule';
import { at } from '../../field-reference';
import type { OutcomeFields } from '../outcome-fields';

type Case = RuleCheckOf<'implication'>['cases'][number];

/** Every figure can be read, and is one. */
export function numbersCheck(): RuleCheck {
  return {
    kind: 'type',
    fields: 'all',
    outcomes: [
      { when: 'unreadable', severity: 'error', sentence: null },
      { when: 'writtenAsText', severity: 'warning', sentence: null },
      { when: 'negative', severity: 'error', sentence: null },
      { when: 'notWhole', severity: 'error', sentence: null },
      { when: 'overHundred', severity: 'error', sentence: null },
      { when: 'bareFraction', severity: 'hint', sentence: null },
    ],
  };
}

/** The four sources of the first year make its total. */
export function budgetSourcesCheck(year: number): RuleCheck {
  return {
    kind: 'sum',
    total: at('overview.budget.total', year),
    parts: [
      at('overview.budget.lead', year),
      at('overview.budget.government', year),
      at('overview.budget.otherMembers', year),
      at('overview.budget.otherSources', year),
    ],
    tolerance: '0.01',
    outcomes: [{ when: 'different', severity: 'error', sentence: null }],
  };
}

/** 人员总数 is 专职人数 and 兼职人数 together. */
export function staffCheck(): RuleCheck {
  return {
    kind: 'sum',
    total: at('overview.staff.total'),
    parts: [at('overview.staff.fullTime'), at('overview.staff.partTime')],
    tolerance: '0',
    outcomes: [{ when: 'different', severity: 'error', sentence: null }],
  };
}

/** As many names as 人员总数 says. */
export function staffNamesCheck(): RuleCheck {
  return {
    kind: 'count',
    demands: [
      {
        of: { kind: 'items', field: 'overview.staff.names' },
        label: '人员姓名个数',
        bound: { kind: 'equalTo', reference: at('overview.staff.total') },
        severity: 'warning',
        sentence: null,
      },
    ],
  };
}

/** 企业兼职教师 stands for two numbers, which only the unit tells apart; a percentage prints its sign. */
function labelWithUnit({ label, type }: Field): string {
  const unit = unitOf(type);
  return unit === null || type.kind === 'percent' || label.includes(unit) ? label : `${label}（${unit}）`;
}

/** Figures and texts of both years, or of neither: 已有基础和建设承诺. */
export function bothYearsCheck(outcomes: OutcomeFields, baseline: number, commitment: number): RuleCheck {
  return {
    kind: 'implication',
    cases: [...outcomes.values()]
      .filter(({ years }) => years !== null)
      .map((field) => ({
        label: labelWithUnit(field),
        when: [{ kind: 'filled', reference: at(field.key, baseline) }],
        then: [{ kind: 'filled', reference: at(field.key, commitment) }],
        bothWays: true,
      })),
    outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
  };
}

/** 人次 and 课时数 of one kind of teacher are both more than nothing, or both nothing. */
function personsAndHours(label: string, teachers: FieldKey, years: readonly number[]): Case[] {
  return years.map((year) => ({
    label: `${year}年${label}`,
    when: [{ kind: 'positive', reference: at(`${teachers}.persons`, year) }],
    then: [{ kind: 'positive', reference: at(`${teachers}.hours`, year) }],
    bothWays: true,
  }));
}

/** Teachers teach, and hours are somebody's. */
export function teachingHoursCheck(years: readonly number[]): RuleCheck {
  return {
    kind: 'implication',
    cases: [
      ...personsAndHours('企业兼职教师', 'outcomes.partTimeTeachers.enterprise', years),
      ...personsAndHours('校际兼职教师', 'outcomes.partTimeTeachers.interSchool', years),
    ],
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  };
}

/** The commitment of the first year is no less than the baseline. */
export function commitmentsCheck(baseline: number, commitment: number): RuleCheck {
  return {
    kind: 'comparison',
    pairs: { kind: 'years', fields: ['outcomes'], left: commitment, right: baseline },
    operator: '>=',
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  };
}

/** 成果转化率 and 到账经费 share a printed cell: both, or neither. */
export function researchCheck(years: readonly number[]): RuleCheck {
  return {
    kind: 'implication',
    cases: years.map((year) => ({
      label: `${year}年成果转化率和到账经费`,
      when: [{ kind: 'filled', reference: at('outcomes.research.conversionRate', year) }],
      then: [{ kind: 'filled', reference: at('outcomes.research.income', year) }],
      bothWays: true,
    })),
    outcomes: [{ when: 'violated', severity: 'error', sentence: null }],
  };
}
