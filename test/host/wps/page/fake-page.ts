import { FakeWps } from '../application/fake-wps';
import { QUIRK_SETS } from '../application/quirks';
import { EmulatedWpsHand } from '../application/wps-hand';
import type {} from './fake-page-window';

// Runs in a page before its own scripts, as WPS puts its objects there.
const wps = new FakeWps(QUIRK_SETS[window.quirksOfWps ?? 'plain']);
Object.assign(window, wps.globals, { fakeWps: { wps, hand: new EmulatedWpsHand(wps) } });
