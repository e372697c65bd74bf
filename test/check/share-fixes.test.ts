import { contentOfPlan, plannedCellContent } from '../../src/filing/plan-content';
import { readCell } from '../../src/filing/read-cell';
import { catalogueFields } from '../../src/model/catalogue';
import { fieldAtYear } from '../../src/model/keys';
import { findProgramme } from '../../src/programmes/registry';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';

const programme = findProgramme('moe-2023');
if (programme === null) throw new Error('moe-2023 is not registered');
const rate = catalogueFields(programme).find(({ field, table }) => field.type.kind === 'percent' && !table);
if (rate === undefined) throw new Error('moe-2023 asks for no share');
const { field, block } = rate;
const key = fieldAtYear(field.key, block.kind === 'yearTable' ? (block.years[0]?.year ?? null) : null);

/** What a check offers to write into the cell of a share that holds a text. */
function fixesFor(text: string): { title: string; reads: string | null }[] {
  if (programme === null) return [];
  const { plan } = makeTemplate(programme, { [key]: text });
  const checked = checkWorkbook(
    { outcome: 'read', content: contentOfPlan(plan) },
    { today: null, stage: 'check' },
  );
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked.result.findings.flatMap(({ fix }) =>
    (fix?.writes ?? [])
      .filter(({ before }) => before === text)
      .map(({ value }) => {
        const { value: read } = readCell(field.type, plannedCellContent(1, 1, value));
        return { title: fix?.title ?? '', reads: read.state === 'number' ? read.decimal : null };
      }),
  );
}

test.each([
  ['约0.5%', '改为 0.5%', '0.5'],
  ['约60%', '改为 60', '60'],
  ['98.5%', '改为 98.5', '98.5'],
  ['1%', '改为 1', '1'],
])('%s: what is written in its place reads as the share it says', (text, title, reads) => {
  expect(fixesFor(text)).toEqual([{ title, reads }]);
});

test('a share below one per cent is left as it is written: as a number it would be read a hundredfold', () => {
  expect(fixesFor('0.5%')).toEqual([]);
});
