import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneMessages } from '../pane-messages';
import { useServices } from '../services-context';
import { failureReason } from './failure-reason';
import { TEXT_MEDIA_TYPE } from './media-types';
import { partMessages } from './messages';

/** Editors on Windows take a text for UTF-8 where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Saves a report as a text file.
 *
 * @param props.name of the file
 * @param props.report made when it is asked for
 */
export function SaveReport({ name, report }: { name: string; report: () => string }): ReactNode {
  const services = useServices();
  const { announce, show } = usePaneMessages();
  const save = async (): Promise<void> => {
    try {
      const bytes = new TextEncoder().encode(`${BYTE_ORDER_MARK}${report()}`);
      await services.deliver({ name, bytes, mediaType: TEXT_MEDIA_TYPE });
      announce(partMessages.reportSaved);
    } catch (failure) {
      show(partMessages.reportNotSaved(failureReason(failure)));
    }
  };
  return (
    <Button size="small" onClick={() => void save()}>
      {partMessages.saveReport}
    </Button>
  );
}
