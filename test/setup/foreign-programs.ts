import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from '../e2e/setup/browser';
import { findLibreOffice, findPythonWithOpenpyxl } from './run-foreign-program';

/** The programs that judge our files and draw our pages, with the packages of Debian that bring them. */
const PROGRAMS: readonly { find: () => string | null; packages: readonly string[] }[] = [
  { find: findLibreOffice, packages: ['libreoffice-calc', 'libreoffice-writer', 'fonts-noto-cjk'] },
  { find: findPythonWithOpenpyxl, packages: ['python3-openpyxl', 'python3-uno'] },
  { find: findChromium, packages: ['chromium', 'fonts-noto-cjk'] },
];

const missingPackages = (): string[] => [
  ...new Set(PROGRAMS.filter(({ find }) => find() === null).flatMap(({ packages }) => packages)),
];

/** Makes sure that the programs the tests need are there, before the first test runs. */
export default function installForeignPrograms(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    console.log(`Installing ${missing.join(', ')} …`);
    execFileSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {
      stdio: 'ignore',
      env: environment,
    });
  }
  const stillMissing = missingPackages();
  if (stillMissing.length > 0) {
    throw new Error(
      `The tests use foreign programs: please install them first, e.g. sudo apt-get install ${stillMissing.join(' ')}` +
        ' (a Chromium elsewhere can be named by CHROME_PATH)',
    );
  }
}
