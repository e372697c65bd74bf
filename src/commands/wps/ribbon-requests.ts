import type { PaneRequest, PaneRequests } from '../pane-requests';
import type { SharedStorage } from './shared-storage';

/**
 * The way from the ribbon to the pane in WPS, where both are pages of their own: the ribbon counts its requests and the
 * pane the ones it has met. Each number has one writer, so that no request is lost or met twice, however slowly the
 * pages hear of each other.
 */
const SENT = 'requests.sent';
const MET = 'requests.met';
const request = (number: number): string => `requests.${number}`;

/** How often the pane looks, in milliseconds: one call across the bridge each time (0.2 ms). */
const LOOK_EVERY = 250;

function readCount(storage: SharedStorage, key: string): number {
  const count = Number(storage.read(key) ?? '0');
  return isFinite(count) && count >= 0 ? Math.floor(count) : 0;
}

const isPaneRequest = (text: string | null): text is PaneRequest =>
  text === 'check' || text === 'nextFinding' || text === 'layOut' || text === 'about';

/** For the ribbon: leaves a request for the pane, which may not be there yet. */
export function sendRequest(storage: SharedStorage, asked: PaneRequest): void {
  const number = readCount(storage, SENT) + 1;
  storage.write(request(number), asked);
  // Last: whoever sees the number finds the request.
  storage.write(SENT, String(number));
}

/** For the pane: hands over what the ribbon has asked since it was looked last. */
export function meetRequests(storage: SharedStorage, requests: PaneRequests): void {
  const sent = readCount(storage, SENT);
  // A button pressed before is met before.
  for (let number = readCount(storage, MET) + 1; number <= sent; number += 1) {
    const asked = storage.read(request(number));
    storage.remove(request(number));
    storage.write(MET, String(number));
    if (isPaneRequest(asked)) requests.ask(asked);
  }
}

/**
 * For the pane: looks for requests from now on.
 *
 * @returns what ends the looking
 */
export function followRibbon(storage: SharedStorage, requests: PaneRequests): () => void {
  const look = (): void => {
    try {
      meetRequests(storage, requests);
    } catch {
      // WPS refuses calls while a cell is being edited or a dialog is open: the next look finds the request.
    }
  };
  look();
  const timer = window.setInterval(look, LOOK_EVERY);
  return () => {
    window.clearInterval(timer);
  };
}
