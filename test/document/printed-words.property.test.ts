import fc from 'fast-check';
import { composeDocument } from '../../src/document/compose-document';
import { writeDocx } from '../../src/document/docx/write-docx';
import { writableText } from '../../src/document/docx/writable-text';
import type { Filing } from '../../src/model/filing';
import type { Form } from '../../src/model/form';
import { DRAFT, filingOf, formsOnPaper, requireProgramme } from './printed-samples';
import { readBack } from './read-back';

/** What people type and paste: markup, brackets of both widths, line ends, signs of other planes. */
const word = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '&', '"', '>', '（', '%', '\n', ' ', '　', '𠮷', '示例', '1,200', ']]>'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && !text.includes('\r'));

const programme = requireProgramme('lianyungang-2026');
const [whole] = formsOnPaper(programme);
const form: Form = {
  ...(whole ?? { id: 'recommendation', title: '', basis: 'stated' }),
  sections: whole?.sections.filter(({ key }) => key === 'overview' || key === 'members') ?? [],
};
const filing = filingOf(programme, {
  'overview.headPost': '示例',
  'members.others': [{ name: '示例单位', support: '示例' }],
});

/** The filing after somebody typed something else into a cell. */
function typed(texts: Readonly<Record<string, string>>): Filing {
  return {
    ...filing,
    entries: filing.entries.map((entry) => ({ ...entry, raw: texts[entry.field] ?? entry.raw })),
  };
}

test('whatever is typed stands in its cell, character for character', async () => {
  await fc.assert(
    fc.asyncProperty(word, word, async (post, support) => {
      const changed = typed({ 'overview.headPost': post, 'members.others.support': support });
      const { tables } = readBack(await writeDocx(composeDocument(programme, form, changed, DRAFT)));
      const texts = tables.flat().flatMap(({ cells }) => cells.map(({ text }) => text));
      const shown = (text: string): string => text.split('\n').map(writableText).join('\n');
      expect(texts).toContain(shown(post));
      expect(texts).toContain(shown(support));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['plain text stays', '示例 <b>&', '示例 <b>&'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['control characters go', 'a\u0000b\u000bc', 'a\uFFFDb\uFFFDc'],
  ['lone surrogates go', 'a\ud800b', 'a\uFFFDb'],
  ['pairs stay', '𠮷', '𠮷'],
  ['noncharacters go', '\ufffe\uffff', '\uFFFD\uFFFD'],
])('%s', (_name, text, written) => {
  expect(writableText(text)).toBe(written);
});
