import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import Big from 'big.js';
import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import type { Asked } from '../../usecases/review/judgement-entry';
import type { ReviewedFigure } from '../../usecases/review/review-view';
import type { FigureDraft } from './figure-draft';
import { useFigureDraft } from './figure-draft';
import { reviewMessages } from './messages';
import type { CardActions } from './use-card-actions';

const useStyles = makeStyles({
  form: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { width: '112px', fontVariantNumeric: 'tabular-nums' },
  remark: { marginTop: tokens.spacingVerticalS },
  save: { marginTop: tokens.spacingVerticalS },
  keys: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

function hintOf(asked: Asked): string {
  if (asked.kind === 'deduction') return reviewMessages.deductionHint(asked.maximum);
  return asked.scale.kind === 'points'
    ? reviewMessages.figureHint(asked.maximum, asked.scale.step)
    : reviewMessages.gradeHint(asked.maximum);
}

/** A box for a figure, or a button for each grade. */
function Answer({ asked, draft }: { asked: Asked; draft: FigureDraft }): ReactNode {
  const styles = useStyles();
  if (asked.kind === 'score' && asked.scale.kind === 'grades') {
    return (
      <RadioGroup
        value={draft.written}
        onChange={(_, { value }) => {
          draft.setWritten(value);
        }}
      >
        {asked.scale.grades.map(({ name, factor }, index) => {
          const score = new Big(factor).times(asked.maximum).toFixed();
          return <Radio key={name} value={name} label={reviewMessages.gradeOption(index + 1, name, score)} />;
        })}
      </RadioGroup>
    );
  }
  return (
    <Input
      className={styles.figure}
      value={draft.written}
      inputMode="decimal"
      autoComplete="off"
      data-figure=""
      onChange={(_, { value }) => {
        draft.setWritten(value);
      }}
    />
  );
}

/** The grade a digit key stands for: 1 for the best. */
function gradeOfKey({ key, target }: KeyboardEvent, asked: Asked): string | null {
  const isWriting = target instanceof HTMLElement && target.closest('textarea') !== null;
  if (isWriting || asked.kind !== 'score' || asked.scale.kind !== 'grades' || !/^[1-9]$/.test(key))
    return null;
  return asked.scale.grades[Number(key) - 1]?.name ?? null;
}

/** ↑ and ↓ in a box for a figure; with Alt wherever the keys are something else by themselves. */
function stepOfKey({ key, altKey, target }: KeyboardEvent): 1 | -1 | null {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const isFigure = target instanceof HTMLElement && target.closest('[data-figure]') !== null;
  return altKey || isFigure ? (key === 'ArrowUp' ? -1 : 1) : null;
}

interface Props {
  /** 观测点 1.1. */
  what: string;
  label: string;
  figure: ReviewedFigure;
  actions: CardActions;
  saveWord: string;
  /** Counts up when the keys are to go here. */
  focusRequests: number;
  /** Goes on once the score is taken; null where there is nothing to go on to. */
  goOn: (() => void) | null;
  /** To the neighbour; null where there is none. */
  step: ((direction: 1 | -1) => void) | null;
}

/** Where a figure or a grade and the remark beside it are given; what cannot count is refused in place. */
export function FigureEntry(props: Props): ReactNode {
  const { what, label, figure, actions, saveWord, focusRequests, goOn, step } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const draft = useFigureDraft(what, figure, actions);
  useEffect(() => {
    if (focusRequests === 0) return;
    const selector = 'input[type="radio"]:checked, input:not([type="radio"])';
    const target =
      form.current?.querySelector<HTMLInputElement>(selector) ??
      form.current?.querySelector<HTMLInputElement>('input');
    target?.focus();
    if (target?.type !== 'radio') target?.select();
  }, [focusRequests]);
  const submit = (): void => {
    if (draft.keep(goOn !== null)) goOn?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const grade = gradeOfKey(event, figure.asked);
    const direction = step === null ? null : stepOfKey(event);
    if (grade !== null) draft.setWritten(grade);
    else if (event.key === 'Enter' && event.ctrlKey) submit();
    else if (direction !== null) {
      if (draft.keep(false)) step?.(direction);
    } else return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>): void => {
    // A window that loses the keys to the sheet keeps its active element: half a figure is not written then.
    const isWithin = (node: EventTarget | null): boolean =>
      node instanceof Node && currentTarget.contains(node);
    if (!isWithin(relatedTarget) && !isWithin(document.activeElement)) draft.keep(false);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <Field
        label={label}
        hint={hintOf(figure.asked)}
        validationState={draft.problem === null ? 'none' : 'error'}
        validationMessage={draft.problem}
      >
        <Answer asked={figure.asked} draft={draft} />
      </Field>
      <Field className={styles.remark} label={reviewMessages.remark}>
        <Textarea
          value={draft.remark}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            draft.setRemark(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" className={styles.save}>
        {saveWord}
      </Button>
      {step !== null && (
        <Text size={200} className={styles.keys}>
          {reviewMessages.keys}
        </Text>
      )}
    </form>
  );
}
