// npm run validate: what is wrong with manifest.xml, one sentence a line.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFaults } from './manifest/manifest-faults';

const [path = 'manifest.xml'] = process.argv.slice(2);

function readAsset(asset: string): Buffer | null {
  try {
    return readFileSync(join(dirname(path), asset));
  } catch {
    return null;
  }
}

const faults = manifestFaults(readFileSync(path, 'utf8'), readAsset);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${path} is valid.`);
process.exitCode = faults.length === 0 ? 0 : 1;
