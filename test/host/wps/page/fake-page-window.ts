import type { FakeWps } from '../application/fake-wps';
import type { QuirkSetName } from '../application/quirks';
import type { EmulatedWpsHand } from '../application/wps-hand';

declare global {
  interface Window {
    /** Given by the test; `plain` where there is none. */
    quirksOfWps?: QuirkSetName;
    /** The WPS of the page, and the person in front of it. */
    fakeWps: { wps: FakeWps; hand: EmulatedWpsHand };
  }
}
