/**
 * WPS keeps a small server on the user's own computer, through which a page in the browser installs add-ins: by http on
 * port 58890, by https on 58891. A page that was loaded by https may be refused plain http by some browsers, so its own
 * way is tried first. As wpsjs 2.2.3 does it.
 */
const SERVICES = {
  http: ['http://localhost:58890', 'http://127.0.0.1:58890'],
  https: ['https://localhost:58891', 'https://127.0.0.1:58891'],
};

/** The addresses to try, in order. */
export function serviceAddresses(protocol: string): readonly string[] {
  return protocol === 'https:'
    ? [...SERVICES.https, ...SERVICES.http]
    : [...SERVICES.http, ...SERVICES.https];
}

/** What came of a request. */
export type ServiceAnswer =
  | { outcome: 'answered'; text: string }
  /** WPS answered that it does not do it. */
  | { outcome: 'refused'; status: number; text: string }
  /** WPS does not run, another program has the port, or the browser did not let the request through. */
  | { outcome: 'unreachable' };

const TIMEOUT_MS = 5000;
const OK = 200;

/** Sends one request; `done` is called once. Not fetch: the browsers of old systems know only this. */
export function askService(address: string, body: string, done: (answer: ServiceAnswer) => void): void {
  const request = new XMLHttpRequest();
  const unreachable = (): void => {
    done({ outcome: 'unreachable' });
  };
  request.open('POST', address);
  request.timeout = TIMEOUT_MS;
  request.onload = () => {
    const { status, responseText: text } = request;
    done(status === OK ? { outcome: 'answered', text } : { outcome: 'refused', status, text });
  };
  request.onerror = unreachable;
  request.ontimeout = unreachable;
  request.send(body);
}

/**
 * Finds the WPS of this computer.
 *
 * @param done gets the address that answered and the version of the service, null where none did
 */
export function findService(
  addresses: readonly string[],
  done: (found: { address: string; version: string } | null) => void,
): void {
  const [address, ...others] = addresses;
  if (address === undefined) {
    done(null);
    return;
  }
  askService(`${address}/version`, '', (answer) => {
    if (answer.outcome === 'answered') done({ address, version: answer.text.trim() });
    else findService(others, done);
  });
}
