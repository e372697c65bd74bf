import type { Duplicate } from '../../model/merge';
import { mergeMessages } from '../messages';
import type { RoundContext } from '../round-context';

/** Files that differ, e.g. because another program saved one again, and say the same in every field. */
export function sameContent({ programme, applications }: RoundContext): Duplicate[] {
  return applications.flatMap(({ key, versions }) =>
    versions.flatMap(({ files }): Duplicate[] => {
      const digests = [...new Set(files.map(({ digest }) => digest))];
      const one = digests.map((digest) => files.find((file) => file.digest === digest)?.file ?? '');
      if (one.length < 2) return [];
      return [
        {
          kind: 'sameContent',
          programme: programme.id,
          application: key,
          files: one,
          message: mergeMessages.sameContent(one),
        },
      ];
    }),
  );
}
