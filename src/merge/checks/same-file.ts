import type { Duplicate } from '../../model/merge';
import { mergeMessages } from '../messages';
import type { RoundContext } from '../round-context';

/** One file, byte for byte, under several names. */
export function sameFile({ programme, applications }: RoundContext): Duplicate[] {
  return applications.flatMap(({ key, versions }) =>
    versions.flatMap(({ files }) =>
      [...new Set(files.map(({ digest }) => digest))].flatMap((digest): Duplicate[] => {
        const same = files.filter((file) => file.digest === digest).map(({ file }) => file);
        if (same.length < 2) return [];
        return [
          {
            kind: 'sameFile',
            programme: programme.id,
            application: key,
            files: same,
            message: mergeMessages.sameFile(same),
          },
        ];
      }),
    ),
  );
}
