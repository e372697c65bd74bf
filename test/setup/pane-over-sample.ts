import type { FillValues } from '../../src/model/command-output';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import nearlyEmpty from '../../src/programmes/lianyungang-2026/samples/nearly-empty.json';
import typicalMistakes from '../../src/programmes/lianyungang-2026/samples/typical-mistakes.json';
import selfCheckClean from '../../src/programmes/moe-2024/samples/clean.json';
import selfCheck from '../../src/programmes/moe-2024/samples/typical-mistakes.json';
import { makeTemplate } from '../../src/usecases/make-template';
import { FilingSession } from '../../src/usecases/session/filing-session';
import type { DeliveredFile, PaneMemory, PaneServices } from '../../src/taskpane/pane-services';
import { MemoryWorkbook } from './memory-workbook';

const SAMPLES = { clean, nearlyEmpty, typicalMistakes } as const;
/** Against the standard of 2024: with what people get wrong, and without. */
const SELF_CHECKS = { selfCheck, selfCheckClean } as const;

/** What the workbook in front of the pane holds; `template` is an empty application, `none` no forms at all. */
export type PaneSample = keyof typeof SAMPLES | keyof typeof SELF_CHECKS | 'template' | 'none';
export const PANE_SAMPLES: readonly PaneSample[] = [
  'clean',
  'nearlyEmpty',
  'typicalMistakes',
  'selfCheck',
  'selfCheckClean',
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

/** A workbook with the forms of a notice. */
export function workbookOfNotice(id: string, values: FillValues | null): MemoryWorkbook {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`${id} is not registered.`);
  return new MemoryWorkbook(makeTemplate(programme, values).plan);
}

function workbookOf(sample: PaneSample): MemoryWorkbook {
  if (sample === 'none') return new MemoryWorkbook();
  if (sample === 'selfCheck' || sample === 'selfCheckClean') {
    return workbookOfNotice('moe-2024', SELF_CHECKS[sample]);
  }
  return workbookOfNotice('lianyungang-2026', sample === 'template' ? null : SAMPLES[sample]);
}

/**
 * The services of a pane over one of the samples, or over a workbook of the test's own; the session has not been started.
 *
 * @param today ISO date the days to the deadline are counted from
 */
export function paneOverSample(sample: PaneSample | MemoryWorkbook, today = '2026-05-08'): PaneOverSample {
  const workbook = typeof sample === 'string' ? workbookOf(sample) : sample;
  const session = new FilingSession(workbook, () => ({ today, now: `${today}T09:30:00+08:00` }));
  const delivered: DeliveredFile[] = [];
  const services: PaneServices = {
    session,
    files: {
      read: () => Promise.reject(new Error('No files in this test.')),
      readMerged: () => Promise.reject(new Error('No files in this test.')),
      make: () => Promise.resolve(new Uint8Array([80, 75])),
      change: () => Promise.reject(new Error('No files in this test.')),
    },
    documents: { open: () => Promise.reject(new Error('No documents in this test.')) },
    portables: { open: () => Promise.reject(new Error('No PDF files in this test.')) },
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
