import { STATE_SHEET_NAME } from '../../model/keys';
import type { Submission } from '../../model/submission';
import { nameOf } from '../application-key';
import type { UnnumberedItem } from './finding-items';
import { itemId } from './matter';
import { returnMessages } from './messages';
import { withoutTelephones } from './personal-words';

const words = returnMessages.formal;

/** What the clerk found in 形式审查, where something is to be put right. */
export interface FormalReview {
  /** 补正, 不受理. */
  result: string;
  reason: string;
}

function formalItem(kind: string, what: string, how: string): UnnumberedItem {
  const matter = `FORMAL|${kind}`;
  return {
    id: itemId('FORMAL', matter),
    demand: 'formal',
    rule: null,
    subject: matter,
    matter,
    form: '',
    section: words.workbook,
    where: '',
    what,
    how,
    source: null,
    isInferred: false,
    reason: null,
    fields: [],
    rows: [],
  };
}

function sealItems({ seal: { standing, verificationCode } }: Submission): UnnumberedItem[] {
  switch (standing) {
    case 'notSealed':
      return [formalItem('unsealed', words.unsealed, words.unsealedHow)];
    case 'changed':
      return [
        formalItem(
          'changedSinceSeal',
          words.changedSinceSeal(verificationCode ?? ''),
          words.changedSinceSealHow,
        ),
      ];
    case 'recordAltered':
      return [formalItem('sealRecordAltered', words.sealRecordAltered, words.sealRecordAlteredHow)];
    // Of a record that cannot be read a finding about the workbook tells.
    case 'unreadable':
    case 'unchanged':
      return [];
  }
}

function contentItems({ notes }: Submission): UnnumberedItem[] {
  const hidden = notes
    .filter(({ kind }) => kind === 'hiddenSheet' || kind === 'veryHiddenSheet')
    .map(({ subject }) => subject)
    .filter((name) => name.toLowerCase() !== STATE_SHEET_NAME);
  const active = [...new Set(notes.map(({ kind }) => kind))].filter(
    (kind) =>
      kind === 'macros' ||
      kind === 'externalLinks' ||
      kind === 'dataConnections' ||
      kind === 'embeddedObjects',
  );
  return [
    ...(hidden.length === 0
      ? []
      : [formalItem('hiddenSheets', words.hiddenSheets(hidden), words.hiddenSheetsHow)]),
    ...(active.length === 0
      ? []
      : [formalItem('activeContent', words.activeContent(active), words.activeContentHow)]),
  ];
}

/** Items of 形式审查: how the workbook was handed in, and what the clerk noted. */
export function formalItems(submission: Submission, review: FormalReview | null): UnnumberedItem[] {
  const isUnnamed = nameOf(submission, 'consortium') === '';
  return [
    ...(review === null
      ? []
      : [
          {
            ...formalItem('review', words.review(review.result), withoutTelephones(review.reason)),
            section: '',
          },
        ]),
    ...(isUnnamed ? [formalItem('unnamed', words.unnamed, words.unnamedHow)] : []),
    ...sealItems(submission),
    ...contentItems(submission),
  ];
}
