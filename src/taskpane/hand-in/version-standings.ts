import type { PortableAgreement } from '../../model/portable-document';
import type { WordVersion } from '../../usecases/three-versions/field-versions';
import { handInMessages } from './messages';

/** How one document as a whole stands to the workbook. */
export interface VersionStanding {
  file: string;
  isSame: boolean;
  sentence: string;
  remarks: readonly string[];
}

function sentenceOf(reason: string | null, same: number, differences: number): string {
  if (reason !== null) return reason;
  return differences === 0 ? handInMessages.same(same) : handInMessages.differs(same, differences);
}

/** The Word document first, then the PDFs in their order. */
export function standingsOf(
  word: WordVersion | null,
  portables: readonly PortableAgreement[],
): VersionStanding[] {
  const ofPortables = portables.map(({ file, status, reason, same, differences, remarks }) => ({
    file,
    isSame: status === 'agree',
    sentence: sentenceOf(reason, same, differences.length),
    remarks,
  }));
  if (word === null) return ofPortables;
  const { status, reason, same, differences, remarks } = word.compared.agreement;
  return [
    {
      file: word.file,
      isSame: status === 'agree',
      sentence: sentenceOf(reason, same, differences.length),
      remarks,
    },
    ...ofPortables,
  ];
}
