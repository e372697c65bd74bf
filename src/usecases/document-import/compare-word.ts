import type { AgreementOutput, DocumentOpening } from '../../model/document-import';
import type { ReadableWorkbook } from '../check-workbook';
import { compareWithDocument } from './agreement';
import { importMessages } from './messages';
import { readFormDocument } from './read-form-document';

/** How a Word document stands to the workbook; `unreadable` also where nobody can say whose form it is. */
export type WordAgreement = Pick<
  AgreementOutput,
  'status' | 'reason' | 'same' | 'differences' | 'unread' | 'notes' | 'remarks'
>;

/** Where there is no Word document nothing stands against the workbook. */
export const NO_WORD: WordAgreement = {
  status: 'agree',
  reason: null,
  same: 0,
  differences: [],
  unread: [],
  notes: [],
  remarks: [],
};

/** {@link WordAgreement}, and the ids of the forms the document shows. */
export interface ComparedWord {
  agreement: WordAgreement;
  forms: readonly string[];
}

/** Compares a workbook with a Word document field by field, in the forms the document holds. */
export function compareWord({ programme, filing }: ReadableWorkbook, opening: DocumentOpening): ComparedWord {
  const reading = readFormDocument(opening, programme.id);
  if (reading.outcome !== 'read') {
    return { agreement: { ...NO_WORD, status: 'unreadable', reason: reading.message }, forms: [] };
  }
  const { values, unread, notes, remarks } = reading.recognised;
  const { forms, same, differences } = compareWithDocument(programme, filing, reading.recognised);
  const isEmpty = values.length === 0;
  return {
    agreement: {
      status: differences.length === 0 && !isEmpty ? 'agree' : 'differ',
      reason: null,
      same,
      differences,
      unread,
      notes,
      remarks: isEmpty ? [...remarks, importMessages.noForm] : remarks,
    },
    forms,
  };
}
