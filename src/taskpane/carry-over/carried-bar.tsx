import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { carryOverReport } from '../../usecases/carry-over/carry-over-report';
import type { CarriedResult } from '../../usecases/carry-over/carried-result';
import { usePaneMessages } from '../pane-messages';
import { copyText } from '../parts/copy-text';
import { SaveReport } from '../parts/save-report';
import { UndoThis } from '../parts/undo-this';
import { carryOverViewMessages } from './messages';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  /** What the change is called beside 撤销. */
  title: string;
  result: CarriedResult;
  close: () => void;
}

/** What was carried, taken back as long as nothing else was done since, and the report of it. */
export function CarriedBar({ title, result, close }: Props): ReactNode {
  const styles = useStyles();
  const { announce, show } = usePaneMessages();
  const { landed, notWritten } = result;
  const copy = async (): Promise<void> => {
    if (await copyText(carryOverReport(result))) announce(carryOverViewMessages.reportCopied);
    else show(carryOverViewMessages.reportNotCopied);
  };
  return (
    <MessageBar
      intent={notWritten.length === 0 ? 'success' : 'warning'}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody>
        {carryOverViewMessages.carried(landed.length)}
        {notWritten.length > 0 && (
          <>
            {carryOverViewMessages.notWritten(notWritten.length)}
            <ul className={styles.list}>
              {notWritten.map(({ offer, message }) => (
                <li key={offer.id}>
                  {carryOverViewMessages.label(offer.target.sheet, offer.target.label, offer.target.year)}
                  {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <UndoThis title={title} undone={carryOverViewMessages.undone} close={close} />
        <Button size="small" onClick={() => void copy()}>
          {carryOverViewMessages.copyReport}
        </Button>
        <SaveReport name={carryOverViewMessages.reportName} report={() => carryOverReport(result)} />
      </MessageBarActions>
    </MessageBar>
  );
}
