import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { MergedPlans } from '../../../model/merged-plans';
import { mergePlanFiles } from '../../../usecases/merged-plans/merge-plan-files';
import { plansReport } from '../../../usecases/merged-plans/plans-report';
import { usePaneMessages } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { FileIntake } from '../../parts/file-intake';
import { XLSX_MEDIA_TYPE } from '../../parts/media-types';
import { useTakenFiles } from '../../parts/use-taken-files';
import { useServices } from '../../services-context';
import { useConfirmedContents } from '../use-confirmed-contents';
import { MergedResult } from './merged-result';
import { plansViewMessages } from './messages';
import { PlaceListChoice } from './place-list-choice';
import { usePlaceList } from './use-place-list';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  save: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function SaveReport({ merged }: { merged: MergedPlans }): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const messages = usePaneMessages();
  const save = async (): Promise<void> => {
    try {
      const bytes = await services.files.make(plansReport(merged));
      await services.deliver({ name: plansViewMessages.saveName, bytes, mediaType: XLSX_MEDIA_TYPE });
      messages.announce(plansViewMessages.saved);
    } catch (failure) {
      messages.show(plansViewMessages.notSaved(failureReason(failure)));
    }
  };
  return (
    <div className={styles.save}>
      <Button appearance="primary" onClick={() => void save()}>
        {plansViewMessages.save}
      </Button>
    </div>
  );
}

/** The plans of several cities as one, against the places a notice aims at. */
export function PlansView(): ReactNode {
  const styles = useStyles();
  const taken = useTakenFiles(plansViewMessages.unreadable, 'joins');
  const places = usePlaceList();
  const { files } = taken;
  const list = places.chosen?.list ?? null;
  const confirmed = useConfirmedContents();
  const merged = useMemo(
    () => (files.length === 0 ? null : mergePlanFiles(files, list, confirmed)),
    [files, list, confirmed],
  );
  return (
    <>
      <Text className={styles.intro}>{plansViewMessages.explanation}</Text>
      <FileIntake words={plansViewMessages.intake} taken={taken} />
      <PlaceListChoice {...places} />
      {merged !== null && (
        <>
          <MergedResult merged={merged} />
          <SaveReport merged={merged} />
        </>
      )}
    </>
  );
}
