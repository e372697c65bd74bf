import { join } from 'node:path';
import { version, name } from '../../../package.json';
import { builtPage } from '../../e2e/setup/build-once';
import { CHROMIUM_80 } from '../engine/engines';
import { engineFaults } from '../engine/engine-faults';
import { readFolder, textOf } from './artefacts/built-folder';
import { pageFaults } from './artefacts/page-faults';
import {
  archiveFaults,
  offlineRegistrationFaults,
  onlineRegistrationFaults,
} from './artefacts/registration-faults';
import { ribbonFaults } from './artefacts/ribbon-faults';
import { unpackArchive } from './artefacts/unpack-archive';

// What the build takes where ADDIN_ORIGIN is not set, as in these tests.
const EXPECTED = { name, version, origin: 'https://localhost:3000' };
const FOLDER = `${name}_${version}`;

let online: Map<string, Buffer>;
let offline: Map<string, Buffer>;
let unpacked: Map<string, Buffer>;
let excel: Map<string, Buffer>;
beforeAll(async () => {
  const { folder } = await builtPage('wps');
  online = readFolder(folder);
  offline = readFolder(join(folder, '../wps-offline'));
  excel = readFolder(join(folder, '../excel'));
  unpacked = await unpackArchive(offline.get(`${FOLDER}.7z`) ?? new Uint8Array());
}, 900_000);

describe('what is built for WPS 表格', () => {
  test('ribbon', () => {
    expect(ribbonFaults(online)).toEqual([]);
  });
  test('pages', () => {
    expect(pageFaults(online)).toEqual([]);
  });
  test('online registration', () => {
    expect(onlineRegistrationFaults(online, EXPECTED)).toEqual([]);
  });
  test('offline registration', () => {
    expect(offlineRegistrationFaults(offline, EXPECTED)).toEqual([]);
  });
  test('archive', () => {
    expect(archiveFaults(unpacked, online, EXPECTED)).toEqual([]);
  });

  test("the pane is Excel's, byte for byte", () => {
    const scripts = (files: Map<string, Buffer>): string[] =>
      [...files.keys()].filter((path) => /^[^/]+\.(js|css)$/u.test(path)).sort();
    const shell = ['main.js', 'publish.js', 'publish.css'];
    expect(scripts(online).filter((path) => !shell.includes(path))).toEqual(scripts(excel));
    for (const path of scripts(excel))
      expect(online.get(path)?.equals(excel.get(path) ?? Buffer.of())).toBe(true);
    expect([...online.keys()].filter((path) => path.startsWith('office-js/'))).toEqual([]);
    expect(textOf(online, 'taskpane.html')).not.toContain('office.js');
  });

  test.each(['main.js', 'publish.js'])('%s is understood by every engine', (script) => {
    expect(engineFaults(textOf(online, script), { ...CHROMIUM_80, syntax: 5 }, [])).toEqual([]);
  });
});

/** A folder with one file changed; fails where the change finds nothing to change. */
function broken(
  files: Map<string, Buffer>,
  path: string,
  from: string | RegExp,
  to: string,
): Map<string, Buffer> {
  const text = textOf(files, path);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} no longer holds ${String(from)}`);
  return new Map([...files, [path, Buffer.from(changed)]]);
}

function without(files: Map<string, Buffer>, path: string): Map<string, Buffer> {
  const left = new Map(files);
  if (!left.delete(path)) throw new Error(`There is no ${path}.`);
  return left;
}

describe('what looks it through finds', () => {
  test.each<[string, string, string | RegExp, string, RegExp]>([
    ['a prolog', 'ribbon.xml', '<customUI', '<?xml version="1.0"?>\n<customUI', /does not begin/u],
    ['broken XML', 'ribbon.xml', '</group>', '', /ribbon\.xml: Error/u],
    ['a callback of no object', 'ribbon.xml', 'ribbon.GetLabel', 'GetLabel', /is no ribbon\.Name/u],
    ['a callback that is missing', 'ribbon.xml', 'ribbon.GetLabel', 'ribbon.GetName', /has no GetName/u],
    ['a button without a label', 'ribbon.xml', 'filingCheck', 'filingOther', /no label for filingOther/u],
    ['a missing picture', 'main.js', 'next-finding', 'other', /assets\/other-32\.png, does not exist/u],
    [
      'an asynchronous callback',
      'main.js',
      /$/u,
      ';window.ribbon.OnAction = async () => true;',
      /OnAction is asynchronous/u,
    ],
    [
      'an asynchronous callback compiled down',
      'main.js',
      /$/u,
      ';window.ribbon.OnAction = () => ({ then: () => 0 });',
      /OnAction is asynchronous/u,
    ],
    ['a script that answers nothing', 'main.js', /$/u, ';delete window.ribbon;', /has no OnAddinLoad/u],
  ])('in the ribbon: %s', (_name, path, from, to, fault) => {
    expect(ribbonFaults(broken(online, path, from, to)).join('\n')).toMatch(fault);
  });

  test.each<[string, string, string | RegExp, string, RegExp]>([
    ['a module script', 'taskpane.html', '<script defer', '<script type="module" defer', /a module script/u],
    ['crossorigin', 'taskpane.html', '<script defer', '<script crossorigin defer', /crossorigin/u],
    ['a script in the page', 'index.html', '</head>', '<script>1</script></head>', /a script in the page/u],
    ['an absolute path', 'taskpane.html', 'src="engine', 'src="/engine', /src="\/engine.* is absolute/u],
    ['another origin', 'index.html', 'src="main.js', 'src="https://example.com/main.js', /is absolute/u],
    ['a missing file', 'taskpane.html', 'src="engine', 'src="motor', /motor.* does not exist/u],
    ['no policy', 'index.html', 'Content-Security-Policy', 'X-Nothing', /no Content-Security-Policy/u],
    ['an open policy', 'taskpane.html', "default-src 'self'", 'default-src *', /default-src is open/u],
    ['generated code', 'index.html', "script-src 'self'", "script-src 'self' 'unsafe-eval'", /unsafe-eval/u],
    [
      'requests elsewhere',
      'taskpane.html',
      "connect-src 'self'",
      "connect-src 'self' https://example.com",
      /connect-src allows https:\/\/example\.com/u,
    ],
    [
      'requests to WPS from the pane',
      'taskpane.html',
      "connect-src 'self'",
      'connect-src http://localhost:58890',
      /connect-src allows/u,
    ],
    ['a module', 'main.js', /$/u, ';import.meta.url;', /main\.js: is a module/u],
  ])('in the pages: %s', (_name, path, from, to, fault) => {
    expect(pageFaults(broken(online, path, from, to)).join('\n')).toMatch(fault);
  });

  test('in the pages: one is missing', () => {
    expect(pageFaults(without(online, 'index.html'))).toContain('index.html is missing');
  });

  test.each<[string, string, string | RegExp, string, RegExp]>([
    ['an address without its slash', 'jsplugins.xml', '/wps/"', '/wps"', /does not end in \//u],
    ['another kind of program', 'jsplugins.xml', 'type="et"', 'type="wps"', /type wps/u],
    ['another name', 'jsplugins.xml', `name="${name}"`, 'name="test123"', /name test123/u],
    ['a second entry', 'jsplugins.xml', '</jsplugins>', '<jspluginonline/></jsplugins>', /expected one/u],
    ['another name in the manifest', 'manifest.xml', name, 'other', /manifest\.xml: JsPlugin other/u],
    [
      'oem.ini for another server',
      'oem.ini',
      'https://localhost:3000',
      'https://example.com',
      /oem\.ini: no/u,
    ],
    [
      'a publish page of another version',
      'publish.html',
      `addin-version="${version}`,
      'addin-version="9',
      /addin-version/u,
    ],
  ])('in the registrations: %s', (_name, path, from, to, fault) => {
    expect(onlineRegistrationFaults(broken(online, path, from, to), EXPECTED).join('\n')).toMatch(fault);
  });

  test.each<[string, string, string | RegExp, string, RegExp]>([
    ['another folder', 'publish.xml', `url="${FOLDER}"`, 'url="other"', /publish\.xml: url other/u],
    ['an absolute folder', 'jsplugins.xml', `url="${FOLDER}"`, `url="/${FOLDER}"`, /jsplugins\.xml: url/u],
    ['another version', 'publish.xml', `version="${version}"`, 'version="9"', /publish\.xml: version 9/u],
  ])('in the offline registrations: %s', (_name, path, from, to, fault) => {
    expect(offlineRegistrationFaults(broken(offline, path, from, to), EXPECTED).join('\n')).toMatch(fault);
  });

  test('in the archive: files beside the folder, missing, changed, and too many', () => {
    const main = `${FOLDER}/main.js`;
    const moved = new Map([...without(unpacked, main), ['main.js', unpacked.get(main) ?? Buffer.of()]]);
    expect(archiveFaults(moved, online, EXPECTED)).toEqual([
      `main.js is not below ${FOLDER}/`,
      'main.js is not packed',
    ]);
    const changed = new Map([...unpacked, [main, Buffer.from('other')]]);
    expect(archiveFaults(changed, online, EXPECTED)).toEqual(['main.js is packed with other content']);
    const more = new Map([...unpacked, [`${FOLDER}/publish.html`, Buffer.of()]]);
    expect(archiveFaults(more, online, EXPECTED)).toEqual(['publish.html does not belong into the archive']);
  });
});
