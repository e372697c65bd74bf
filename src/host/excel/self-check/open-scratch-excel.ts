import { NotScratchError, scratchWorkbookRefusal } from '../../../selfcheck/scratch-workbook';
import type { HostFactory } from '../../../selfcheck/user-hand';
import type { ExcelRuntime } from '../excel-runtime';
import { officeRuntime } from '../excel-runtime';
import { ExcelWorkbook } from '../excel-workbook';
import { emptyWorkbook } from './empty-workbook';
import { ExcelHand } from './excel-hand';

/** Excel tells of changes soon after they were made, but not in a time it promises. */
const TELLING_MS = 300;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TELLING_MS));

/**
 * 自检 in the workbook that is open in Excel. Each case finds it with one empty sheet, and leaves it so. Whether there
 * is anything of the user's in it is asked before every case: nothing is ever emptied unseen.
 *
 * @param told resolves once Excel has told of everything done before
 * @returns what rejects with {@link NotScratchError}, leaving the workbook as it is, where there is something in it
 */
export function scratchExcel(
  runtime: ExcelRuntime = officeRuntime(),
  told: () => Promise<void> = pause,
): HostFactory {
  return async () => {
    const workbook = new ExcelWorkbook(runtime);
    const reading = await workbook.read();
    const refusal = reading.outcome === 'read' ? scratchWorkbookRefusal(reading.content) : reading.message;
    if (refusal !== null) throw new NotScratchError(refusal);
    await emptyWorkbook(runtime);
    return {
      editor: workbook,
      live: workbook,
      hand: new ExcelHand(runtime, told),
      close: () => emptyWorkbook(runtime),
    };
  };
}
