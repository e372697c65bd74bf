import { findWps } from '../../../src/host/wps/wps-host';
import type { OpenedHost } from '../../../src/selfcheck/user-hand';
import type { WpsHost, WpsOpenWorkbook } from '../../../src/host/wps-host';
import { FakeWps } from './application/fake-wps';
import { PLAIN } from './application/quirks';
import type { WpsQuirks } from './application/quirks';
import { EmulatedWpsHand } from './application/wps-hand';

/** A workbook in the fake WPS, found by the adapter as a page finds it. */
export interface OpenedWps extends OpenedHost {
  wps: FakeWps;
  host: WpsHost;
  workbook: WpsOpenWorkbook;
}

/** Opens an empty workbook with one sheet, 表一. */
export function openWps(quirks: Readonly<WpsQuirks> = PLAIN): OpenedWps {
  const wps = new FakeWps(quirks);
  const host = findWps(wps.globals);
  if (host === null) throw new Error('no WPS was found in the page');
  const workbook = host.openActiveWorkbook();
  const hand = new EmulatedWpsHand(wps);
  const close = (): Promise<void> => wps.settled();
  return { wps, host, workbook, editor: workbook, live: workbook, hand, close };
}
