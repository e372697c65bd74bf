import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../usecases/merge/desk/desk';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { ConflictEntry } from './conflict-entry';
import { submissionsMessages as words } from './messages';

const SHOWN = 20;

/** What the clerk has to decide about the applications of a notice, and what was counted once. */
export function ConflictSection({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const conflicts = view.conflicts.filter((of) => of.programme === programme);
  const duplicates = view.duplicates.filter((of) => of.programme === programme);
  if (conflicts.length === 0 && duplicates.length === 0) return null;
  const open = conflicts.filter(({ choice }) => choice === null);
  const toConfirm = open.filter(({ kind }) => kind === 'foundByLabels').length;
  return (
    <FoldedSection title={words.conflicts(toConfirm, open.length - toConfirm, conflicts.length)}>
      <LongList items={conflicts} keyOf={({ subject }) => subject} first={SHOWN}>
        {(conflict) => <ConflictEntry conflict={conflict} />}
      </LongList>
      {duplicates.length > 0 && (
        <>
          <Text weight="semibold">{words.duplicates(duplicates.length)}</Text>
          <LongList items={duplicates} keyOf={(_, index) => String(index)} first={SHOWN}>
            {({ message }) => message}
          </LongList>
        </>
      )}
    </FoldedSection>
  );
}
