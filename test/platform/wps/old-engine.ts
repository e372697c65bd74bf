/**
 * Takes away what web views of WPS were reported to lack or to do badly: `fetch` (hangs), texts for a locale (fail on
 * Linux); and what pages loaded over plain http do not get. Runs in the page before its scripts: it may refer to nothing
 * outside itself.
 */
export function removeUndependable(): void {
  const drop = (target: object, names: readonly string[]): void => {
    for (const name of names) {
      for (let at: object | null = target; at !== null; at = Object.getPrototypeOf(at) as object | null)
        Reflect.deleteProperty(at, name);
    }
  };
  drop(globalThis, [
    'fetch',
    'Request',
    'Response',
    'Headers',
    'caches',
    'cookieStore',
    'showSaveFilePicker',
  ]);
  drop(crypto, ['subtle', 'randomUUID']);
  drop(navigator, ['clipboard', 'serviceWorker', 'storage', 'locks', 'credentials', 'mediaDevices']);

  const refuse = (target: object, names: readonly string[]): void => {
    for (const name of names) {
      Object.defineProperty(target, name, {
        configurable: true,
        writable: true,
        value: () => {
          throw new Error(`${name} fails in this engine.`);
        },
      });
    }
  };
  refuse(Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);
  refuse(Number.prototype, ['toLocaleString']);
}
