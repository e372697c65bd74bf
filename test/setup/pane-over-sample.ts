import type { FillValues } from '../../src/model/command-output';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import nearlyEmpty from '../../src/programmes/lianyungang-2026/samples/nearly-empty.json';
import typicalMistakes from '../../src/programmes/lianyungang-2026/samples/typical-mistakes.json';
import { makeTemplate } from '../../src/usecases/make-template';
import { FilingSession } from '../../src/usecases/session/filing-session';
import type { DeliveredFile, PaneMemory, PaneServices } from '../../src/taskpane/pane-services';
import { MemoryWorkbook } from './memory-workbook';

const SAMPLES = { clean, nearlyEmpty, typicalMistakes } as const;

/** What the workbook in front of the pane holds; `template` is an empty application, `none` no forms at all. */
export type PaneSample = keyof typeof SAMPLES | 'template' | 'none';
export const PANE_SAMPLES: readonly PaneSample[] = [
  'clean',
  'nearlyEmpty',
  'typicalMistakes',
  'template',
  'none',
];

/** A pane's services over a workbook in memory, and what a test looks at afterwards. */
export interface PaneOverSample {
  services: PaneServices;
  session: FilingSession;
  workbook: MemoryWorkbook;
  delivered: DeliveredFile[];
}

/** Texts kept as long as the object lives. */
export function rememberingMemory(): PaneMemory {
  const texts = new Map<string, string>();
  return {
    recall: (key) => texts.get(key) ?? null,
    keep: (key, text) => {
      texts.set(key, text);
    },
  };
}

function workbookOf(sample: PaneSample): MemoryWorkbook {
  if (sample === 'none') return new MemoryWorkbook();
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('The programme of the samples is not registered.');
  const values: FillValues | null = sample === 'template' ? null : SAMPLES[sample];
  return new MemoryWorkbook(makeTemplate(programme, values).plan);
}

/**
 * The services of a pane over one of the samples; the session has not been started.
 *
 * @param today ISO date the days to the deadline are counted from
 */
export function paneOverSample(sample: PaneSample, today = '2026-05-08'): PaneOverSample {
  const workbook = workbookOf(sample);
  const session = new FilingSession(workbook, () => ({ today, now: `${today}T09:30:00+08:00` }));
  const delivered: DeliveredFile[] = [];
  const services: PaneServices = {
    session,
    files: {
      read: () => Promise.reject(new Error('No files in this test.')),
      make: () => Promise.resolve(new Uint8Array([80, 75])),
    },
    deliver: (file) => {
      delivered.push(file);
      return Promise.resolve();
    },
    manualAddress: 'manual/',
    host: { name: '示例表格', version: '1.0', platform: '测试' },
    memory: rememberingMemory(),
    requests: null,
    hide: null,
    openScratchWorkbook: null,
  };
  return { services, session, workbook, delivered };
}
