import { NotScratchError, scratchWorkbookRefusal } from '../../../selfcheck/scratch-workbook';
import type { HostFactory } from '../../../selfcheck/user-hand';
import { BoundWorkbook } from '../bridge/bound-workbook';
import type { EventHub } from '../watching/event-hub';
import { WpsWorkbook } from '../wps-workbook';
import { emptyWorkbook } from './empty-workbook';
import { WpsHand } from './wps-hand';

/** WPS tells of changes soon after they were made, but not in a time it promises. */
const TELLING_MS = 300;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TELLING_MS));

/**
 * 自检 in the workbook that is in front when a case begins. Each case finds it with one empty sheet, and leaves it so.
 * Whether there is anything of the user's in it is asked before every case: nothing is ever emptied unseen.
 *
 * @param told resolves once WPS has told of everything done before
 * @returns what rejects with {@link NotScratchError}, leaving the workbook as it is, where there is something in it
 */
export function scratchWps(
  application: Et.Application,
  events: EventHub,
  told: () => Promise<void> = pause,
): HostFactory {
  return async () => {
    const book = BoundWorkbook.ofActive(application);
    const workbook = new WpsWorkbook(book, events);
    const reading = await workbook.read();
    const refusal = reading.outcome === 'read' ? scratchWorkbookRefusal(reading.content) : reading.message;
    if (refusal !== null) throw new NotScratchError(refusal);
    emptyWorkbook(book);
    return {
      editor: workbook,
      live: workbook,
      hand: new WpsHand(book, told),
      close: () => {
        emptyWorkbook(book);
        return Promise.resolve();
      },
    };
  };
}
