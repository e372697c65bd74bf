import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { usePaneMessages } from '../pane-messages';
import { useServices } from '../services-context';
import { failureReason } from './failure-reason';
import { XLSX_MEDIA_TYPE } from './media-types';

interface Props {
  /** Name of the file. */
  name: string;
  appearance?: ButtonProps['appearance'];
  /** Made when it is asked for. */
  plan: () => WorkbookPlan;
  words: { save: string; saved: string; notSaved: (reason: string) => string };
}

/** Saves a new workbook. */
export function SaveWorkbook({ name, appearance = 'secondary', plan, words }: Props): ReactNode {
  const services = useServices();
  const { announce, show } = usePaneMessages();
  const save = async (): Promise<void> => {
    try {
      const bytes = await services.files.make(plan());
      await services.deliver({ name, bytes, mediaType: XLSX_MEDIA_TYPE });
      announce(words.saved);
    } catch (failure) {
      show(words.notSaved(failureReason(failure)));
    }
  };
  return (
    <Button appearance={appearance} onClick={() => void save()}>
      {words.save}
    </Button>
  );
}
