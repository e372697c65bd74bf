import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Jest and npm run from there; a bundle of the measurements lies elsewhere than its sources. */
const PROJECT = resolve('.');
const BUILDS = join(PROJECT, 'out/e2e');

/** Everything a build is made from. */
const SOURCES = [
  ...['src', 'assets', '.config', 'manifest.xml', 'webpack.config.js'],
  ...['package.json', 'package-lock.json'],
];

/** What tests ask of a build's report; sizes in bytes before compression. */
const Statistics = z.object({
  name: z.string(),
  entrypoints: z.record(z.string(), z.object({ assets: z.array(z.object({ name: z.string() })) })),
  chunks: z.array(
    z.object({
      names: z.array(z.string()),
      initial: z.boolean(),
      entry: z.boolean(),
      files: z.array(z.string()),
      modules: z.array(
        z.object({
          name: z.string(),
          size: z.number(),
          modules: z.array(z.object({ name: z.string(), size: z.number() })).optional(),
        }),
      ),
    }),
  ),
});
export type Statistics = z.infer<typeof Statistics>;

/** The report has one child per configuration built. */
const Report = z.object({ children: z.array(Statistics) });

/** The configurations of webpack that make pages. */
export type PageName = 'excel' | 'wps' | 'workbench';

/** What is built in one go: WPS ships the pane that is compiled for Excel. */
const BUILT_TOGETHER: Readonly<Record<PageName, readonly PageName[]>> = {
  excel: ['excel', 'wps'],
  wps: ['excel', 'wps'],
  workbench: ['workbench'],
};

/** A page as it is shipped. */
export interface Build {
  /** Absolute path of the built folder. */
  folder: string;
  statistics: Statistics;
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Says whether anything was changed since a build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(join(PROJECT, source)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Jest runs test files in several processes at once: one builds, the others wait for it. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const owner = join(lock, 'owner');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const processId = Number(readOrNull(owner) ?? process.pid);
      // Left behind by a run that was stopped.
      if (!isAlive(processId)) rmSync(lock, { recursive: true, force: true });
      await pause(200);
    }
  }
  writeFileSync(owner, String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** What {@link Statistics} names and no more: all that webpack could tell is hundreds of megabytes, read by every test file. */
const REPORTED = [
  ...['--no-stats-all', '--stats-errors', '--stats-entrypoints', '--stats-chunks', '--stats-chunk-modules'],
  // Modules put together into one, those from the cache, webpack's own, and those that came with another.
  ...[
    '--stats-nested-modules',
    '--stats-cached-modules',
    '--stats-runtime-modules',
    '--stats-dependent-modules',
  ],
];

async function build(names: readonly PageName[], statistics: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT, 'node_modules/webpack/bin/webpack.js'),
      ...names.flatMap((name) => ['--config-name', name]),
      ...['--env', `dist=${relative(PROJECT, BUILDS)}`, ...REPORTED, '--json', statistics],
    ],
    // Tests bring a host of their own, which needs the real office.js and no network.
    { cwd: PROJECT, env: { ...process.env, OFFICE_JS: 'self' }, maxBuffer: 64 * 1024 * 1024 },
  );
}

async function currentBuild(name: PageName): Promise<Build> {
  mkdirSync(BUILDS, { recursive: true });
  const folder = join(BUILDS, name);
  const names = BUILT_TOGETHER[name];
  const together = names.join('-');
  const statistics = join(BUILDS, `${together}.statistics.json`);
  const stamp = join(BUILDS, `${together}.fingerprint`);
  await withLock(join(BUILDS, `${together}.lock`), async () => {
    const current = fingerprint();
    if (readOrNull(stamp) === current) return;
    rmSync(stamp, { force: true });
    await build(names, statistics);
    writeFileSync(stamp, current);
  });
  const report = Report.parse(JSON.parse(readFileSync(statistics, 'utf8')));
  const own = report.children.find((child) => child.name === name);
  if (own === undefined) throw new Error(`webpack made no report of ${name}.`);
  return { folder, statistics: own };
}

const builds = new Map<PageName, Promise<Build>>();

/**
 * The page as it is shipped, with office.js from its own folder. Built when first asked for and again when a source has
 * changed; test files share it, whichever process they run in.
 *
 * @throws with what webpack said where the page cannot be built
 */
export function builtPage(name: PageName): Promise<Build> {
  const started = builds.get(name) ?? currentBuild(name);
  builds.set(name, started);
  return started;
}
