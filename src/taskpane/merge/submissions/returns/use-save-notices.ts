import { useCallback } from 'react';
import type { DeskFile, WantedNotices } from '../../../../usecases/merge/desk/desk-return';
import { usePaneMessages } from '../../../pane-messages';
import { failureReason } from '../../../parts/failure-reason';
import { DOCX_MEDIA_TYPE, XLSX_MEDIA_TYPE, ZIP_MEDIA_TYPE } from '../../../parts/media-types';
import { useServices } from '../../../services-context';
import { useMerging } from '../use-merging';
import { returnsPaneMessages as words } from './messages';

const MEDIA_TYPES: Readonly<Record<DeskFile['kind'], string>> = {
  docx: DOCX_MEDIA_TYPE,
  xlsx: XLSX_MEDIA_TYPE,
  zip: ZIP_MEDIA_TYPE,
};

/** What saves notices and says so. */
export function useSaveNotices(): (wanted: WantedNotices) => void {
  const { merging } = useMerging();
  const services = useServices();
  const { announce, show } = usePaneMessages();
  return useCallback(
    (wanted) => {
      void (async () => {
        try {
          const file = await merging.notices(wanted);
          if (file === null) {
            announce(words.stopped);
            return;
          }
          const { name, bytes, kind } = file;
          await services.deliver({ name, bytes, mediaType: MEDIA_TYPES[kind] });
          show(null);
          announce(words.saved(name));
        } catch (failure) {
          show(words.notSaved(failureReason(failure)));
        }
      })();
    },
    [merging, services, announce, show],
  );
}
