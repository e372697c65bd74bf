import type { SignaturesBlock } from '../model/form';
import { marksFormat } from './conditional-formats';
import { layOutEntry } from './entry-cell';
import { layOutTextRow } from './prose';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';
import { fontSize } from './styles';
import { linesHeight } from '../model/text-height';

/** Room for an opinion written by hand or typed. */
const OPINION_LINES = 6;
/** Room for a signature and a seal. */
const SIGNATURE_LINES = 2;

/** Lays out what is signed and sealed on paper; only an opinion may be typed in. */
export function layOutSignatures(draft: SheetDraft, block: SignaturesBlock): void {
  layOutTextRow(draft, ownRowKey(block.key, 'heading'), block.heading, 'heading');
  if (block.statement !== null) {
    layOutTextRow(draft, ownRowKey(block.key, 'statement'), block.statement, 'prose');
  }
  if (block.field !== null) {
    const labelRow = layOutTextRow(
      draft,
      ownRowKey(block.key, 'fieldLabel'),
      draft.guidance.label(block.field),
      'prose',
    );
    const row = draft.startRow(
      ownRowKey(block.key, 'field'),
      linesHeight(OPINION_LINES, fontSize('longEntry')),
    );
    layOutEntry(draft, {
      field: block.field,
      year: null,
      area: { top: row, bottom: row, ...draft.columns.full },
      label: { row: labelRow, column: draft.columns.full.left, text: draft.guidance.label(block.field) },
    });
    draft.liveFormats.push(marksFormat({ top: row, bottom: row, ...draft.columns.full }));
  }
  block.signatures.forEach(({ role, lines }, index) => {
    const key = ownRowKey(block.key, `signature${index + 1}`);
    const [first = role, ...rest] = lines[0]?.startsWith(role) ? lines : [role, ...lines];
    const row = layOutTextRow(draft, key, first, 'signature');
    draft.needHeight({ top: row, bottom: row }, linesHeight(SIGNATURE_LINES, fontSize('signature')));
    rest.forEach((line, lineIndex) => {
      layOutTextRow(draft, `${key}.line${lineIndex + 1}`, line, 'signatureLine');
    });
  });
}
