import { strToU8, zipSync } from 'fflate';
import { copyPackage } from '../../../src/host/file/package/copy-package';
import { openPackage } from '../../../src/host/file/package/open-package';

// Node's Buffer is a Uint8Array whose slice shares memory; files read from disk come as one.
test.each([
  ['a Uint8Array', (bytes: Uint8Array): Uint8Array => bytes],
  ['a Buffer', (bytes: Uint8Array): Uint8Array => Buffer.from(bytes)],
])('copying %s leaves the original as it was, and the copy whole', (_, given) => {
  const original = given(zipSync({ 'a.xml': strToU8('<a/>'.repeat(50)), 'b.xml': strToU8('<b/>') }));
  const before = Uint8Array.from(original);
  const changed = new Map([['a.xml', strToU8('<c/>')]]);
  const copy = copyPackage(openPackage(original), { changed, added: new Map(), removed: new Set() });
  expect(Uint8Array.from(original)).toEqual(before);
  const opened = openPackage(copy);
  expect(['a.xml', 'b.xml'].map((name) => new TextDecoder().decode(opened.bytesOf(name)))).toEqual([
    '<c/>',
    '<b/>',
  ]);
});
