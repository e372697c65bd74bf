import { packEntries } from '../../../src/merge/packed-entries';
import { ApplicationParty } from '../../../src/model/submission';
import type { Submission } from '../../../src/model/submission';

import { textDigest } from '../../../src/seal/digest';
import { sampleProgramme } from '../../usecases/sample-workbook';

/** A submission of the sample programme that says its names and no more. */
export function bareSubmission(
  file: string,
  names: Partial<Record<ApplicationParty, string>>,
  receivedAt = '2026-05-13',
): Submission {
  const from = { file, sheet: '封面', cell: 'D3' };
  const { consortium } = names;
  return {
    content: textDigest(file),
    programme: sampleProgramme().id,
    templateVersion: '1',
    files: [{ file, digest: textDigest(`${file} bytes`), receivedAt }],
    names: ApplicationParty.options.flatMap((party) => {
      const name = names[party];
      return name === undefined ? [] : [{ party, name, from }];
    }),
    seal: { standing: 'unchanged', sealedAt: null, verificationCode: null },
    lineage: [],
    entries: packEntries([]),
    row:
      consortium === undefined
        ? []
        : [{ field: 'summary.consortia.consortium', value: { kind: 'text', text: consortium }, from }],
    figures: [],
    points: [],
    findings: [],
    notes: [],
  };
}
