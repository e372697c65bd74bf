import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { meetingMessages } from '../../../src/layout/meeting/messages';
import type { PlannedSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { programmes } from '../../../src/programmes/registry';
import { sampleValues } from '../../../src/programmes/samples';
import { gatherMeeting } from '../../../src/usecases/meeting/gather-meeting';
import { USUAL_PARTS, meetingPlan } from '../../../src/usecases/meeting/meeting-plan';
import { checkSubmissions } from '../../../src/usecases/meeting/submitted-applications';
import { gatherCards } from '../../../src/usecases/panel/gather-cards';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { application, cardPlan, everyPoint, scoredContent } from '../review/scored-workbooks';
import { textOf } from './meeting-dump';

const EXPERTS = 9;
/** A4 between the margins, in points: the height, and the width in characters of 7 pixels. */
const PAPER_HEIGHT = (11.69 - 2 * 0.75) * 72;
const PAPER_WIDTH = ((8.27 - 2 * 0.7) * 96) / 7;

const folder = mkdtempSync(join(tmpdir(), 'meeting-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A round of nine experts over an application full of mistakes and one without. */
async function roundOf(id: string): Promise<WorkbookPlan> {
  const both = await Promise.all([
    application(id),
    application(id, {
      ...(await sampleValues('typical-mistakes', id)),
      'overview.name': '示例联合体乙',
      'identity.consortium': '示例联合体乙',
      'identity.hostPark': '示例乙园区',
    }),
  ]);
  const files = both.map((bytes, at) => ({
    file: `示例${at}.xlsx`,
    bytes,
    card: cardPlan(bytes, '示例专家'),
  }));
  const cards = files.flatMap(({ file, bytes, card }) =>
    Array.from({ length: EXPERTS }, (_, at) => {
      const content = scoredContent(bytes, card, everyPoint(id, String(at % 3)), `示例专家${at}`);
      return { file: `${file}-${at}`, reading: { outcome: 'read' as const, content } };
    }),
  );
  const submissions = files.map(({ file, bytes }) => ({ file, reading: readWorkbook(bytes) }));
  const round = gatherMeeting(checkSubmissions(submissions), gatherCards(cards), {
    scheme: null,
    line: null,
    decisions: [],
  });
  if (round.outcome === 'stopped') throw new Error(round.message);
  return meetingPlan(round, { parts: USUAL_PARTS, publicationOrder: 'rank' });
}

const isPage = (sheet: PlannedSheet): boolean => textOf(sheet).includes(meetingMessages.scoresHeading);

const plans = new Map<string, WorkbookPlan>();
beforeAll(async () => {
  for (const { id } of programmes()) plans.set(id, await roundOf(id));
});

describe.each(programmes().map(({ id }) => id))('%s', (id) => {
  const pages = (): PlannedSheet[] => plans.get(id)?.sheets.filter(isPage) ?? [];

  test('every application has one page of A4, as hosts measure rows and columns', () => {
    expect(pages()).toHaveLength(2);
    for (const { rows, columns } of pages()) {
      expect(rows.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeLessThanOrEqual(PAPER_HEIGHT);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(PAPER_WIDTH);
    }
  });

  test('what a page has no room for is counted there and stands in full elsewhere', () => {
    const all = plans.get(id)?.sheets.find(({ name }) => name === meetingMessages.findingsSheet);
    const lines = all === undefined ? [] : textOf(all).split('\n').slice(1);
    for (const page of pages()) {
      const said = textOf(page).split('\n');
      const begin = said.indexOf(meetingMessages.doubtsHeading);
      const shown = said
        .slice(begin, said.indexOf(meetingMessages.notesHeading))
        .filter((line) => line.startsWith('· ') && !/没有发现问题|没有需要特别|另有\d+条/.test(line)).length;
      const more = [...textOf(page).matchAll(/另有(\d+)条，见“问题一览”/g)]
        .map(([, count]) => Number(count))
        .reduce((sum, count) => sum + count, 0);
      const title = textOf(page).split('\n')[0] ?? '';
      expect(shown + more).toBe(lines.filter((line) => line.startsWith(`${title} | `)).length);
    }
  });
});

test('LibreOffice prints each application on one page', async () => {
  const files = [...plans].map(([id, plan]) => ({ path: join(folder, `${id}.xlsx`), plan }));
  for (const { path, plan } of files) {
    writeFileSync(path, await writePlan({ ...plan, sheets: plan.sheets.filter(isPage) }));
  }
  convertWithLibreOffice(
    files.map(({ path }) => path),
    'pdf',
    folder,
  );
  for (const { path } of files) {
    const pdf = readFileSync(path.replace(/xlsx$/, 'pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  }
});
