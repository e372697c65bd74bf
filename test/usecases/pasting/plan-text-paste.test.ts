import type { FillValues } from '../../../src/model/command-output';
import { planTextPaste } from '../../../src/usecases/pasting/plan-text-paste';
import type { TextPasteMode } from '../../../src/usecases/pasting/plan-text-paste';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { likelyTarget, pasteTargets } from '../../../src/usecases/pasting/paste-targets';
import { FilingSession } from '../../../src/usecases/session/filing-session';
import { MemoryWorkbook } from '../../setup/memory-workbook';
import { makeTemplate } from '../../../src/usecases/make-template';
import { locatedText, sampleProgramme, withTyped, workbookWith } from './sample-tables';

const PLAN: FillValues = { 'plan.content': ['原有第一段。', '原有第二段。'] };

function paragraphsIn({ filing }: ReadableWorkbook): string[] {
  const value = filing.entries.find(({ field }) => field === 'plan.content')?.value;
  return value?.state === 'paragraphs' ? value.paragraphs : [];
}

function pasted(workbook: ReadableWorkbook, paragraphs: string[], mode: TextPasteMode) {
  const paste = planTextPaste(locatedText(workbook, 'plan.text'), { paragraphs, hasTable: false }, mode);
  if ('problem' in paste.write) throw new Error(paste.write.problem);
  return { paste, after: paragraphsIn(withTyped(workbook, paste.write.values)) };
}

it('appends or replaces, and counts 字 against the limit', () => {
  const workbook = workbookWith(PLAN);
  const appended = pasted(workbook, ['新一段 3,600万元。'], 'append');
  expect(appended.after).toEqual(['原有第一段。', '原有第二段。', '新一段 3,600万元。']);
  expect(appended.paste).toMatchObject({ standing: 2, pastedWords: 7, words: 19, limit: 2500, inserted: 0 });
  const replaced = pasted(workbook, ['新一段。'], 'replace');
  expect(replaced.after).toEqual(['新一段。']);
  expect(replaced.paste.words).toBe(4);
});

it('keeps the order where somebody wrote into the spacer at the end', () => {
  const workbook = workbookWith(PLAN);
  const { sheet, end, column } = locatedText(workbook, 'plan.text');
  const typed = withTyped(workbook, [
    { place: { sheet, row: end, column }, value: { kind: 'text', text: '写在末行。' } },
  ]);
  const located = locatedText(typed, 'plan.text');
  const paste = planTextPaste(located, { paragraphs: ['新一段。'], hasTable: false }, 'append');
  if ('problem' in paste.write) throw new Error(paste.write.problem);
  const texts = paste.write.values.map(({ value }) => (value.kind === 'text' ? value.text : value.kind));
  expect(texts).toEqual(['blank', '写在末行。', '新一段。']);
});

it.each([
  ['a table', { paragraphs: ['甲'], hasTable: true }, '表格'],
  ['nothing', { paragraphs: [], hasTable: false }, '没有读到'],
  ['more than a cell holds', { paragraphs: ['甲'.repeat(32_768)], hasTable: false }, '32767'],
])('refuses %s with a sentence', (_, text, words) => {
  const { write } = planTextPaste(locatedText(workbookWith(PLAN), 'plan.text'), text, 'append');
  expect(write).toHaveProperty('problem', expect.stringContaining(words));
});

it('inserts rows, and the session takes a replacement back', async () => {
  const workbook = new MemoryWorkbook(makeTemplate(sampleProgramme(), PLAN).plan);
  const session = new FilingSession(workbook, () => ({
    today: '2026-05-01',
    now: '2026-05-01T09:00:00+08:00',
  }));
  await session.start();
  const open = (): ReadableWorkbook => {
    if (session.state.view.status !== 'open') throw new Error(session.state.view.status);
    return session.state.view.workbook;
  };
  const paragraphs = Array.from({ length: 60 }, (_, index) => `第${index + 1}段。`);
  const { write, inserted } = planTextPaste(
    locatedText(open(), 'plan.text'),
    { paragraphs, hasTable: false },
    'replace',
  );
  if ('problem' in write) throw new Error(write.problem);
  expect(inserted).toBeGreaterThan(0);
  expect(await session.write(write)).toEqual({ outcome: 'done' });
  expect(paragraphsIn(open())).toEqual(paragraphs);
  expect(await session.undo()).toEqual({ outcome: 'done' });
  expect(paragraphsIn(open())).toEqual(['原有第一段。', '原有第二段。']);
  session.stop();
});

it('takes the target of the selected sheet, or the one that was asked for', () => {
  const targets = pasteTargets(workbookWith(null));
  expect(targets.map(({ label }) => label)).toContain('联合体企业情况');
  expect(likelyTarget(targets, null, { sheet: '成员学校', row: 9, column: 3 })?.key).toBe('members.schools');
  expect(likelyTarget(targets, 'members.others.name', null)?.key).toBe('members.others');
  expect(likelyTarget(targets, null, { sheet: '封面', row: 1, column: 1 })).toBe(targets[0]);
});
