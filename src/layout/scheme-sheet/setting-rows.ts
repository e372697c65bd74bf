import type { Programme } from '../../model/programme';
import type { SchemeChoice } from '../../model/scheme-choices';
import {
  AGGREGATION_CHOICES,
  FEWER_CHOICES,
  SCALE_CHOICES,
  VETO_CHOICES,
  YES_NO_CHOICES,
  choiceWord,
} from '../../model/scheme-choices';
import type { SchemeField } from '../../model/scheme-fields';
import {
  MOST_GRADES,
  SCHEME_FIELDS,
  gradeFields,
  schemeFieldKeys,
  schemeRowKey,
  vetoField,
} from '../../model/scheme-fields';
import type { PlannedValidation } from '../../model/workbook-plan';
import { printedPoint } from '../scorecard/score-rows';
import { schemeSheetMessages as words } from './messages';
import { FILLS, TEXT } from './scheme-draft';
import type { SchemeDraft } from './scheme-draft';
import {
  choiceState,
  gradeState,
  isWord,
  limitState,
  onlyIf,
  positiveState,
  trimmedFromState,
  wholeState,
} from './state-formulas';
import { columnRange, layOutHeader } from './weight-rows';

const MOST_GRADE_NAME = 20;

/** One setting: its words, what may be filled in, and what is wrong with it. */
interface Setting {
  field: SchemeField;
  label: string;
  /** Options of a list, or what figures may be filled in. */
  rule: { kind: 'choices'; choices: readonly SchemeChoice<string>[] } | PlannedValidation['rule'];
  prompt: { title: string; prompt: string; error: string };
  /** What is wrong with the cell, as a formula. */
  state: (cell: string) => string;
  /** Condition under which the setting is used; null where it always is. */
  usedIf?: () => string;
}

function layOutSetting(draft: SchemeDraft, { field, label, rule, prompt, state, usedIf }: Setting): void {
  const row = draft.startRow(schemeFieldKeys(field).rowKey);
  draft.put('label', 'text', TEXT(label), 'labelLeft');
  const isList = rule.kind === 'choices';
  const cell = draft.enter(
    field,
    'order',
    isList ? 'words' : 'figure',
    isList ? 'centredEntry' : 'numberEntry',
  );
  const allowed = isList ? ({ kind: 'list', options: rule.choices.map(({ word }) => word) } as const) : rule;
  draft.allow('value', allowed, prompt, 'order');
  const rows = { first: row, last: row };
  draft.check(() => (usedIf === undefined ? state(cell) : onlyIf(usedIf(), state(cell))));
  draft.shadeWrong(rows, { from: 'value', to: 'order' });
  // A condition refers to rows above it, which have their place.
  if (usedIf !== undefined) {
    draft.shade(rows, { from: 'value', to: 'order' }, `NOT(${usedIf()})`, FILLS.unused);
  }
}

const ofList = (choices: readonly SchemeChoice<string>[]) => (cell: string) =>
  choiceState(
    cell,
    choices.map(({ word }) => word),
  );

function layOutSectionHead(draft: SchemeDraft, title: string, key: string): void {
  draft.startRow(null);
  draft.put('label', 'order', TEXT(title), 'heading');
  layOutHeader(draft, key, [
    { from: 'label', to: 'text', text: words.headers.item },
    { from: 'value', to: 'order', text: words.headers.filled },
  ]);
}

function layOutGrades(draft: SchemeDraft): void {
  layOutHeader(draft, 'gradeHeader', [
    { from: 'label', to: 'text', text: words.headers.item },
    { from: 'value', text: words.headers.gradeName },
    { from: 'second', to: 'order', text: words.headers.factor },
  ]);
  const first = draft.lastRow + 1;
  const rows = { first, last: first + MOST_GRADES - 1 };
  const names = columnRange('value', rows);
  const isGrades = isWord(draft.cellOf(SCHEME_FIELDS.scale), choiceWord(SCALE_CHOICES, 'grades'));
  let before: string | null = null;
  for (let number = 1; number <= MOST_GRADES; number += 1) {
    const fields = gradeFields(number);
    draft.startRow(schemeFieldKeys(fields.name).rowKey);
    draft.put('label', 'label', TEXT(words.labels.grade(number)), 'label');
    draft.put('text', 'text', TEXT(words.labels.gradeText(number)), 'labelLeft');
    const name = draft.enter(fields.name, 'value', 'words', 'centredEntry');
    draft.allow('value', { kind: 'textLength', maximum: MOST_GRADE_NAME }, words.prompts.gradeName);
    const factor = draft.enter(fields.factor, 'order', 'figure', 'numberEntry');
    draft.allow('second', { kind: 'decimal', minimum: '0', maximum: '1' }, words.prompts.factor, 'order');
    const above = { before, names };
    draft.check(() => onlyIf(isGrades, gradeState(number, { name, factor }, above)));
    before = factor;
  }
  draft.shadeWrong(rows, { from: 'value', to: 'order' });
  draft.shade(rows, { from: 'value', to: 'order' }, `NOT(${isGrades})`, FILLS.unused);
}

/** How points are judged. */
export function layOutScale(draft: SchemeDraft): void {
  layOutSectionHead(draft, words.sections.scale, 'scaleHeader');
  const { labels, prompts } = words;
  layOutSetting(draft, {
    field: SCHEME_FIELDS.scale,
    label: labels.scale,
    rule: { kind: 'choices', choices: SCALE_CHOICES },
    prompt: prompts.scale,
    state: ofList(SCALE_CHOICES),
  });
  layOutSetting(draft, {
    field: SCHEME_FIELDS.step,
    label: labels.step,
    rule: { kind: 'decimal', minimum: '0', maximum: '100' },
    prompt: prompts.step,
    state: (cell) => positiveState(cell, 100),
    usedIf: () => isWord(draft.cellOf(SCHEME_FIELDS.scale), choiceWord(SCALE_CHOICES, 'points')),
  });
  layOutGrades(draft);
}

function layOutVetoes(draft: SchemeDraft, { indicators }: Programme): void {
  const points = new Map(indicators.points.map((point) => [point.code, point]));
  layOutHeader(draft, 'vetoHeader', [
    { from: 'label', to: 'text', text: words.headers.veto },
    { from: 'value', to: 'order', text: words.headers.isVeto },
  ]);
  for (const code of draft.entries.vetoes) {
    const row = draft.startRow(schemeRowKey('vetoes', code));
    const point = points.get(code);
    draft.put('label', 'text', TEXT(point === undefined ? code : printedPoint(point)), 'labelLeft');
    const cell = draft.enter(vetoField(code), 'order', 'words', 'centredEntry');
    const options = YES_NO_CHOICES.map(({ word }) => word);
    draft.allow('value', { kind: 'list', options }, words.prompts.yesNo, 'order');
    draft.check(() => choiceState(cell, options));
    draft.shadeWrong({ first: row, last: row }, { from: 'value', to: 'order' });
  }
}

/** What is deducted, and what excludes an application. */
export function layOutExclusions(draft: SchemeDraft, programme: Programme): void {
  const { labels, prompts } = words;
  const deduction = programme.indicators.points.find(({ kind }) => kind === 'deduction');
  const hasVetoes = draft.entries.vetoes.length > 0;
  if (deduction !== undefined || hasVetoes) {
    layOutSectionHead(draft, words.sections.exclusions, 'exclusionHeader');
  }
  if (deduction !== undefined) {
    layOutSetting(draft, {
      field: SCHEME_FIELDS.deductionUse,
      label: labels.deductionUse(deduction.text),
      rule: { kind: 'choices', choices: YES_NO_CHOICES },
      prompt: prompts.yesNo,
      state: ofList(YES_NO_CHOICES),
    });
    layOutSetting(draft, {
      field: SCHEME_FIELDS.deductionMaximum,
      label: labels.deductionMaximum,
      rule: { kind: 'decimal', minimum: '0', maximum: '100' },
      prompt: prompts.deductionMaximum,
      state: (cell) => limitState(cell, 100),
      usedIf: () => isWord(draft.cellOf(SCHEME_FIELDS.deductionUse), choiceWord(YES_NO_CHOICES, 'yes')),
    });
  }
  layOutSetting(draft, {
    field: SCHEME_FIELDS.vetoCarries,
    label: labels.vetoCarries,
    rule: { kind: 'choices', choices: VETO_CHOICES },
    prompt: prompts.choice,
    state: ofList(VETO_CHOICES),
  });
  // A notice without 负面清单 asks nothing; the scheme keeps what it says all the same.
  if (hasVetoes) layOutVetoes(draft, programme);
  else draft.hideRow();
}

/** How the experts' totals become one. */
export function layOutPanel(draft: SchemeDraft): void {
  const { labels, prompts } = words;
  const { aggregation, fromExperts, withFewer, decimals, minimumExperts, divergence } = SCHEME_FIELDS;
  const isTrimmed = (): string =>
    isWord(draft.cellOf(aggregation), choiceWord(AGGREGATION_CHOICES, 'trimmedMean'));
  layOutSectionHead(draft, words.sections.panel, 'panelHeader');
  const settings: Setting[] = [
    {
      field: aggregation,
      label: labels.aggregation,
      rule: { kind: 'choices', choices: AGGREGATION_CHOICES },
      prompt: prompts.choice,
      state: ofList(AGGREGATION_CHOICES),
    },
    {
      field: fromExperts,
      label: labels.fromExperts,
      rule: { kind: 'whole', minimum: '3', maximum: null },
      prompt: prompts.fromExperts,
      state: (cell) => trimmedFromState(cell, draft.cellOf(minimumExperts)),
      usedIf: isTrimmed,
    },
    {
      field: withFewer,
      label: labels.withFewer,
      rule: { kind: 'choices', choices: FEWER_CHOICES },
      prompt: prompts.choice,
      state: ofList(FEWER_CHOICES),
      usedIf: isTrimmed,
    },
    {
      field: decimals,
      label: labels.decimals,
      rule: { kind: 'whole', minimum: '0', maximum: '4' },
      prompt: prompts.decimals,
      state: (cell) => wholeState(cell, 0, 4),
    },
    {
      field: minimumExperts,
      label: labels.minimumExperts,
      rule: { kind: 'whole', minimum: '1', maximum: null },
      prompt: prompts.minimumExperts,
      state: (cell) => wholeState(cell, 1, null),
    },
    {
      field: divergence,
      label: labels.divergence,
      rule: { kind: 'decimal', minimum: '0', maximum: '100' },
      prompt: prompts.divergence,
      state: (cell) => positiveState(cell, 100),
    },
  ];
  for (const setting of settings) layOutSetting(draft, setting);
}
