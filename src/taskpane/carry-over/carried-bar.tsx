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
import { usePaneMessages, useReport } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { TEXT_MEDIA_TYPE } from '../parts/media-types';
import { copyText } from '../parts/copy-text';
import { useServices, useSessionState } from '../services-context';
import { carryOverViewMessages } from './messages';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Editors on Windows take a text for UTF-8 where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Props {
  /** What the change is called beside 撤销. */
  title: string;
  result: CarriedResult;
  close: () => void;
}

/** What was carried, taken back as long as nothing else was done since, and the report of it. */
export function CarriedBar({ title, result, close }: Props): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const { session } = services;
  const { undoable, activity } = useSessionState();
  const report = useReport();
  const { announce, show } = usePaneMessages();
  const { landed, notWritten } = result;
  const isLatest = undoable[undoable.length - 1]?.title === title;
  const undo = async (): Promise<void> => {
    if (report(await session.undo(), carryOverViewMessages.undone)) close();
  };
  const copy = async (): Promise<void> => {
    if (await copyText(carryOverReport(result))) announce(carryOverViewMessages.reportCopied);
    else show(carryOverViewMessages.reportNotCopied);
  };
  const save = async (): Promise<void> => {
    try {
      const bytes = new TextEncoder().encode(`${BYTE_ORDER_MARK}${carryOverReport(result)}`);
      await services.deliver({ name: carryOverViewMessages.reportName, bytes, mediaType: TEXT_MEDIA_TYPE });
      announce(carryOverViewMessages.reportSaved);
    } catch (failure) {
      show(carryOverViewMessages.reportNotSaved(failureReason(failure)));
    }
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
        {isLatest && (
          <Button size="small" disabled={activity !== null} onClick={() => void undo()}>
            {carryOverViewMessages.undo}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {carryOverViewMessages.copyReport}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {carryOverViewMessages.saveReport}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
