import { useCallback, useState } from 'react';
import type { WorkbookReading } from '../../../model/workbook-content';
import { readWorkbookFiling } from '../../../usecases/check-workbook';
import type { OfferedWorkbook } from '../../../usecases/comparison/compare-years';
import { failureReason } from '../../parts/failure-reason';
import { useServices } from '../../services-context';
import { yearsViewMessages } from './messages';

/** Workbooks beside the open one, and how far the reading of more is. */
export interface OtherWorkbooks {
  others: readonly OfferedWorkbook[];
  /** Null while no file is being read. */
  reading: { done: number; total: number } | null;
  take: (files: readonly File[]) => void;
  remove: (file: string) => void;
}

/** A file picked again under the same name replaces what was read of it before. */
function withWorkbook(known: readonly OfferedWorkbook[], added: OfferedWorkbook): OfferedWorkbook[] {
  const index = known.findIndex(({ file }) => file === added.file);
  return index === -1 ? [...known, added] : known.map((other, at) => (at === index ? added : other));
}

/** Reads files one after the other; one that cannot be read is an answer like any other. */
export function useOtherWorkbooks(): OtherWorkbooks {
  const { files: workbookFiles } = useServices();
  const [others, setOthers] = useState<readonly OfferedWorkbook[]>([]);
  const [reading, setReading] = useState<OtherWorkbooks['reading']>(null);
  const readOne = useCallback(
    async (file: File): Promise<WorkbookReading> => {
      try {
        return await workbookFiles.read(new Uint8Array(await file.arrayBuffer()));
      } catch (failure) {
        const message = yearsViewMessages.unreadable(failureReason(failure));
        return { outcome: 'refused', code: 'notAWorkbook', subject: file.name, message };
      }
    },
    [workbookFiles],
  );
  const take = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        for (const [done, file] of files.entries()) {
          setReading({ done, total: files.length });
          const workbook = readWorkbookFiling(await readOne(file));
          setOthers((known) => withWorkbook(known, { file: file.name, workbook }));
        }
        setReading(null);
      })();
    },
    [readOne],
  );
  return {
    others,
    reading,
    take,
    remove: (file) => {
      setOthers((known) => known.filter((other) => other.file !== file));
    },
  };
}
