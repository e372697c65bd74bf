import fc from 'fast-check';
import type { RecognisedDocument } from '../../../src/model/document-import';
import { recogniseDocument } from '../../../src/document/reading/recognise-document';
import { findProgramme } from '../../../src/programmes/registry';
import '../../setup/property-seed';
import { documentOfForm } from './document-of-form';
import type { PaperBlock } from './paper-form';
import { lianyungangForm, ministryForm } from './paper-form';

const FORMS = [
  ['lianyungang-2026', lianyungangForm()],
  ['moe-2023', ministryForm()],
] as const;

/** A word nobody prints, so that finding it again says where it went. */
const marker = (index: number): string => `乙${'〇一二三四五六七八九'.charAt(index % 10)}丙${index}丁`;

/** What people write before and behind their words. */
const SURROUNDINGS = ['', '（', '注：', '12个 ', '约', '合计', '__', '2025年 ', '一、', '推荐意见：'];

interface Insertion {
  block: number;
  row: number;
  cell: number;
  before: string;
  behind: boolean;
}

const insertion = fc.record({
  block: fc.nat(200),
  row: fc.nat(60),
  cell: fc.nat(8),
  before: fc.constantFrom(...SURROUNDINGS),
  behind: fc.boolean(),
});

function withWords(form: readonly PaperBlock[], insertions: readonly Insertion[]): PaperBlock[] {
  const copy = form.map((block): PaperBlock =>
    block.kind === 'line'
      ? { ...block }
      : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell }))) },
  );
  insertions.forEach(({ block: at, row, cell, before, behind }, index) => {
    const block = copy[at % copy.length];
    const words = `${before}${marker(index)}`;
    if (block === undefined) return;
    if (block.kind === 'line') {
      block.text = behind ? `${block.text}${words}` : `${words}${block.text}`;
      return;
    }
    const cells = block.rows[row % block.rows.length] ?? [];
    const chosen = cells[cell % cells.length];
    if (chosen !== undefined) chosen.text = behind ? `${chosen.text}\n${words}` : words;
  });
  return copy;
}

function shownTexts({ values, unread }: RecognisedDocument): string {
  return [
    ...values.flatMap(({ texts, raw, remark, alternatives }) => [
      ...texts,
      raw,
      remark ?? '',
      ...alternatives.map(({ text }) => text),
    ]),
    ...unread.map(({ text }) => text),
  ].join('\n');
}

test.each(FORMS)(
  'no word written anywhere into the form of %s is dropped',
  (id, form) => {
    const programme = findProgramme(id);
    if (programme === null) throw new Error(id);
    fc.assert(
      fc.property(fc.array(insertion, { minLength: 1, maxLength: 12 }), (insertions) => {
        const document = documentOfForm(withWords(form, insertions), [marker(99)]);
        const written = JSON.stringify(document);
        const shown = shownTexts(recogniseDocument(document, programme));
        const markers = [...insertions.map((_, index) => marker(index)), marker(99)];
        for (const word of markers) if (written.includes(word)) expect(shown).toContain(word);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

test('where rows are taken out of tables, what is left is still accounted for', () => {
  const [[id, form]] = FORMS;
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  fc.assert(
    fc.property(
      fc.array(insertion, { maxLength: 6 }),
      fc.array(fc.nat(400), { maxLength: 20 }),
      (insertions, gone) => {
        const document = documentOfForm(withWords(form, insertions));
        const blocks = document.blocks.map((block) =>
          block.kind === 'paragraph'
            ? block
            : { ...block, cells: block.cells.filter((_, index) => !gone.includes(index)) },
        );
        const damaged = { ...document, blocks };
        const written = JSON.stringify(damaged);
        const shown = shownTexts(recogniseDocument(damaged, programme));
        insertions.forEach((_, index) => {
          if (written.includes(marker(index))) expect(shown).toContain(marker(index));
        });
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
