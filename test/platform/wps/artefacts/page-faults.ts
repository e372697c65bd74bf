import { textOf } from './built-folder';
import type { BuiltFolder } from './built-folder';

/** The publish page talks to the WPS of this computer; no other page talks to anything. */
const LOCAL_WPS = new Set([
  'http://localhost:58890',
  'http://127.0.0.1:58890',
  'https://localhost:58891',
  'https://127.0.0.1:58891',
]);
const OWN_SOURCES = new Set(["'self'", "'none'", 'data:', 'blob:']);

const matches = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];

function policyFaults(page: string, text: string): string[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(text)?.[1];
  if (policy === undefined) return [`${page}: no Content-Security-Policy`];
  const faults: string[] = [];
  if (!/(?:^|; )default-src '(?:self|none)'/u.test(policy)) faults.push(`${page}: default-src is open`);
  for (const directive of policy.split('; ')) {
    const [name = '', ...sources] = directive.split(' ');
    for (const source of sources) {
      const isStyle = name === 'style-src' && source === "'unsafe-inline'";
      const isLocal = page === 'publish.html' && name === 'connect-src' && LOCAL_WPS.has(source);
      if (!OWN_SOURCES.has(source) && !isStyle && !isLocal) faults.push(`${page}: ${name} allows ${source}`);
    }
  }
  return faults;
}

/** What is wrong with a page that has to work under any address, file:// included, and ask for nothing else. */
function faultsOf(page: string, files: BuiltFolder): string[] {
  const text = textOf(files, page);
  const faults = page.startsWith('manual/') ? [] : policyFaults(page, text);
  for (const [, attributes = '', content = ''] of matches(text, /<script([^>]*)>([^<]*)<\/script>/gu)) {
    if (/type="?module/u.test(attributes)) faults.push(`${page}: a module script`);
    if (/crossorigin/u.test(attributes)) faults.push(`${page}: a script with crossorigin`);
    if (!/src=/u.test(attributes) || content.trim() !== '') faults.push(`${page}: a script in the page`);
  }
  const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  for (const [, attribute = '', address = ''] of matches(text, /\s(src|href)="([^"]*)"/gu)) {
    // WPS starts its own service by an address of its own; the user presses it.
    if (page === 'publish.html' && attribute === 'href' && address.startsWith('ksoWPSCloudSvr:')) continue;
    const path = address.replace(/[#?].*$/u, '');
    if (address.startsWith('/') || /^[a-z]+:/iu.test(address))
      faults.push(`${page}: ${attribute}="${address}" is absolute`);
    else if (path !== '' && !files.has(new URL(folder + path, 'http://x/').pathname.slice(1)))
      faults.push(`${page}: ${address} does not exist`);
  }
  return faults;
}

/** What is wrong with the pages of a folder. */
export function pageFaults(files: BuiltFolder): string[] {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const missing = ['index.html', 'taskpane.html', 'publish.html'].filter((page) => !files.has(page));
  return [
    ...missing.map((page) => `${page} is missing`),
    ...pages.flatMap((page) => faultsOf(page, files)),
    // Of a classic script alone can be said that file:// loads it.
    ...[...files]
      .filter(([path, bytes]) => path.endsWith('.js') && /\bimport\.meta\b/u.test(bytes.toString('utf8')))
      .map(([path]) => `${path}: is a module`),
  ];
}
