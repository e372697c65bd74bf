import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedWorkbench } from '../workbench-steps';
import { openWorkbench } from '../workbench-steps';

/** What a test of the workbench works with; only there while a test runs. */
export interface TestedWorkbench {
  readonly workbench: OpenedWorkbench;
  /** For what is saved; gone after the test. */
  readonly folder: string;
}

/** Opens the workbench afresh for each test of a file. A test fails where the page reported an error or a request. */
export function workbenchForEachTest(): TestedWorkbench {
  let opened: TestedWorkbench | null = null;
  const current = (): TestedWorkbench => {
    if (opened === null) throw new Error('The workbench is only open while a test runs.');
    return opened;
  };
  beforeEach(async () => {
    opened = { workbench: await openWorkbench(), folder: mkdtempSync(join(tmpdir(), 'workbench-')) };
  }, 600_000);
  afterEach(async () => {
    if (opened === null) return;
    const { workbench, folder } = opened;
    opened = null;
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
    expect(workbench.faults).toEqual([]);
  });
  return {
    get workbench() {
      return current().workbench;
    },
    get folder() {
      return current().folder;
    },
  };
}
