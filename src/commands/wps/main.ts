import { makeRibbon } from './ribbon';
import type { Ribbon } from './ribbon';

declare global {
  interface Window {
    /** Where WPS looks for what ribbon.xml names. */
    ribbon?: Ribbon;
  }
}

/**
 * The folder this script lies in. Where WPS makes the entry page itself, its address may be anything. Decoded, as WPS
 * takes the addresses of panes: the folder of a user may have a Chinese name.
 */
function ownFolder(): string {
  const { currentScript } = document;
  const address = currentScript instanceof HTMLScriptElement ? currentScript.src : window.location.href;
  return decodeURI(address.replace(/[^/]*$/, ''));
}

window.ribbon = makeRibbon(window, ownFolder());
