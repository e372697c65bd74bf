import { SCRATCH_SHEET } from '../../../selfcheck/scratch-workbook';
import type { OpenedHost } from '../../../selfcheck/user-hand';
import { openEmbedded } from '../open-embedded';
import { SpreadsheetHand } from './spreadsheet-hand';

/** Large enough for the spreadsheet to draw cells, scroll and select. */
const WIDTH = 1280;
const HEIGHT = 800;

/** Out of sight and out of reach of keyboard and screen readers, but with a size: what is not displayed draws nothing. */
function hiddenPlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.position = 'fixed';
  place.style.top = '0';
  place.style.left = `-${2 * WIDTH}px`;
  place.style.width = `${WIDTH}px`;
  place.style.height = `${HEIGHT}px`;
  place.setAttribute('aria-hidden', 'true');
  place.setAttribute('inert', '');
  document.body.append(place);
  return place;
}

/** Opens an empty workbook for one case of 自检, beside the one the user works in; closing takes it out of the page. */
export async function openScratchSpreadsheet(): Promise<OpenedHost> {
  const place = hiddenPlace();
  const workbook = await openEmbedded(place, {
    plan: null,
    content: {
      sheets: [{ name: SCRATCH_SHEET, state: 'visible', kind: 'worksheet', cells: [] }],
      names: [],
      notes: [],
    },
  });
  return {
    editor: workbook,
    live: workbook,
    hand: new SpreadsheetHand(workbook.spreadsheet, null),
    close: async () => {
      await workbook.close();
      place.remove();
    },
  };
}
