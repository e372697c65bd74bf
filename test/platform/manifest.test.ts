import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { RIBBON_COMMANDS } from '../../src/commands/main';
import { elementsNamed, parseManifest } from './manifest/manifest-element';
import { manifestFaults } from './manifest/manifest-faults';
import { pngSize } from './manifest/png-size';

const PROJECT = resolve(__dirname, '../..');
const MANIFEST = join(PROJECT, 'manifest.xml');
const manifest = readFileSync(MANIFEST, 'utf8');

function readAsset(path: string): Buffer | null {
  try {
    return readFileSync(join(PROJECT, path));
  } catch {
    return null;
  }
}

/** The manifest with one thing changed; fails where the thing is no longer there. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`manifest.xml no longer holds ${String(from)}`);
  return result;
}

test('the manifest is valid', () => {
  expect(manifestFaults(manifest, readAsset)).toEqual([]);
});

/** In a process of its own: the package needs modules that Jest cannot load. */
function readByMicrosoft(path: string): unknown {
  const program = `
    import { OfficeAddinManifest } from 'office-addin-manifest';
    const { readManifestFile } = OfficeAddinManifest;
    process.stdout.write(JSON.stringify(await readManifestFile(process.argv[1])));`;
  const read = execFileSync(process.execPath, ['--input-type=module', '--eval', program, path], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  return JSON.parse(read);
}

test("Microsoft's own parser reads it the same way", () => {
  expect(readByMicrosoft(MANIFEST)).toMatchObject({
    defaultLocale: 'zh-CN',
    displayName: '产教联合体申报',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

test('every function of the ribbon is associated, and every associated one is in the ribbon', () => {
  const functions = elementsNamed(parseManifest(manifest), 'FunctionName').map(({ text }) => text);
  expect(functions.sort()).toEqual([...RIBBON_COMMANDS.keys()].sort());
});

test('the icon for stores and shortcuts has 128 pixels', () => {
  expect(pngSize(readFileSync(join(PROJECT, 'assets/icon-128.png')))).toEqual({ width: 128, height: 128 });
});

describe('a bad manifest is refused', () => {
  test.each<[string, string, RegExp]>([
    ['no XML', changed('</Hosts>', ''), /well-formed/],
    ['another root', '<Manifest/>', /root is Manifest/],
    ['an id that is no GUID', changed(/<Id>[^<]+/, '<Id>7b0a3c52'), /no GUID/],
    ['a version in words', changed(/<Version>[^<]+/, '<Version>latest'), /no version/],
    [
      'elements in another order',
      changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      /^OfficeApp: holds/,
    ],
    ['an unknown element', changed('<Permissions>', '<Colour/><Permissions>'), /^OfficeApp: holds/],
    ['a control without a label', changed('<Label resid="Check.Label" />', ''), /Control: holds/],
    [
      'an element of another namespace',
      changed(/<bt:Urls>/, '<bt:Urls xmlns:bt="urn:other">'),
      /namespace urn:other/,
    ],
    ['no permission to write', changed('ReadWriteDocument', 'ReadDocument'), /Permissions/],
    [
      'an address without https',
      changed('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'),
      /https|not below/,
    ],
    [
      'an address elsewhere',
      changed('https://localhost:3000/manual/index.html', 'https://example.com/'),
      /not below/,
    ],
    [
      'a resid that names nothing',
      changed('resid="Check.Tip"', 'resid="Czech.Tip"'),
      /Czech\.Tip is not defined/,
    ],
    [
      'a resid of the wrong kind',
      changed('<Label resid="Open.Label"', '<Label resid="Open.Tip"'),
      /Open\.Tip is one of LongStrings/,
    ],
    [
      'a resource nobody uses',
      changed(
        '<bt:Url id="Page.Url"',
        '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/" /><bt:Url id="Page.Url"',
      ),
      /Old\.Url is never used/,
    ],
    [
      'a resource defined twice',
      changed('String id="Check.Tip"', 'String id="Open.Tip"'),
      /Open\.Tip is there twice/,
    ],
    ['a resource id too long', changed(/Check\.Tip/g, 'Check.TipThatIsLongerThanThirtyTwo'), /32 characters/],
    ['a control id twice', changed('id="Filing.Check"', 'id="Filing.Open"'), /Filing\.Open is there twice/],
    [
      'a label too long',
      changed('DefaultValue="打开"', `DefaultValue="${'开'.repeat(126)}"`),
      /126 characters/,
    ],
    ['a tip too long', changed('Selects the cell of the next finding.', 'x'.repeat(251)), /251 characters/],
    [
      'an empty name',
      changed('DefaultValue="产教联合体申报">\n    <Override', 'DefaultValue="">\n    <Override'),
      /empty for zh-CN/,
    ],
    [
      'no English text',
      changed(/<bt:Override Locale="en-US" Value="Open" \/>/, ''),
      /says nothing for en-US/,
    ],
    ['another default language', changed('<DefaultLocale>zh-CN', '<DefaultLocale>en-US'), /DefaultLocale/],
    ['an icon that does not exist', changed('check-16.png', 'check-17.png'), /check-17\.png does not exist/],
    [
      'an icon of the wrong size',
      changed('icon-16.png', 'icon-32.png'),
      /icon-32\.png is 32 × 32, expected 16 × 16/,
    ],
    ['an icon that is no PNG', changed('icon-16.png', 'icon.svg'), /no PNG/],
    ['an icon without the size 16', changed('<bt:Image size="16" resid="Check.16" />', ''), /no size 16/],
    [
      'an icon of a size Excel does not know',
      changed('size="64" resid="Check.64"', 'size="65" resid="Check.64"'),
      /size 65/,
    ],
    ['a command without its function', changed('<FunctionName>check</FunctionName>', ''), /no FunctionName/],
    ['an unknown action', changed('"ExecuteFunction"', '"RunMacro"'), /RunMacro is not known/],
    [
      'a pane beside the shared runtime',
      changed('<Runtime resid="Page.Url"', '<Runtime resid="Manual.Url"'),
      /not the page of the shared runtime/,
    ],
    ['an older Excel', changed('MinVersion="1.9"', 'MinVersion="1.7"'), /ExcelApi 1\.9 expected, found 1\.7/],
    [
      'no requirement',
      changed('<Set Name="SharedRuntime" MinVersion="1.1" />', ''),
      /SharedRuntime 1\.1 expected, found none/,
    ],
    ['another program', changed('<Host Name="Workbook" />', '<Host Name="Document" />'), /workbooks only/],
  ])('%s', (_name, text, fault) => {
    expect(manifestFaults(text, readAsset)).toContainEqual(expect.stringMatching(fault));
  });
});
