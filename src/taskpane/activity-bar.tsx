import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { SessionActivity } from '../usecases/session/session-state';
import { useLayOutRequest } from './lay-out-request';
import { paneMessages } from './messages';
import { useAnnounce } from './pane-messages';
import { useSessionState } from './services-context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  text: { flexGrow: 1, minWidth: 0 },
});

/** Long enough that what follows within one breath is not announced. */
const ANNOUNCED_AFTER_MILLISECONDS = 800;

function Activity({ activity }: { activity: SessionActivity }): ReactNode {
  const styles = useStyles();
  const { cancel, isCancelling } = useLayOutRequest();
  const announce = useAnnounce();
  const { kind } = activity;
  const wording = isCancelling ? paneMessages.cancelling : paneMessages.activity(activity);
  // Every sheet of a layout would be too much to hear.
  const announced = isCancelling ? paneMessages.cancelling : paneMessages.announcedActivity[kind];
  useEffect(() => {
    const timer = setTimeout(() => {
      announce(announced);
    }, ANNOUNCED_AFTER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, announced]);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text className={styles.text}>{wording}</Text>
        {kind === 'layingOut' && cancel !== null && (
          <Button size="small" onClick={cancel}>
            {paneMessages.cancel}
          </Button>
        )}
      </div>
      {activity.kind === 'layingOut' ? (
        <ProgressBar value={activity.done} max={activity.total} aria-label={wording} />
      ) : (
        <ProgressBar aria-label={wording} />
      )}
    </div>
  );
}

/** What is being done to the workbook right now. */
export function ActivityBar(): ReactNode {
  const { activity } = useSessionState();
  return activity === null ? null : <Activity activity={activity} />;
}
