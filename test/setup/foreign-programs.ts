import { execFileSync, spawnSync } from 'node:child_process';
import { findLibreOffice, findPythonWithOpenpyxl } from './run-foreign-program';

const PACKAGES = [
  'libreoffice-calc',
  'libreoffice-writer',
  'python3-openpyxl',
  'python3-uno',
  'fonts-noto-cjk',
];

/** Makes sure that the programs which judge our files are there, before the first test runs. */
export default function installForeignPrograms(): void {
  if (findLibreOffice() !== null && findPythonWithOpenpyxl() !== null) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    console.log(`Installing ${PACKAGES.join(', ')} …`);
    execFileSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
      stdio: 'ignore',
      env: environment,
    });
  }
  if (findLibreOffice() === null || findPythonWithOpenpyxl() === null) {
    throw new Error(
      `The tests open our files with foreign programs: please install them first, e.g. sudo apt-get install ${PACKAGES.join(' ')}`,
    );
  }
}
