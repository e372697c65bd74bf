import { catalogueFields } from '../../../src/model/catalogue';
import { findProgramme } from '../../../src/programmes/registry';
import { landCell } from '../../../src/usecases/pasting/pasted-cell';

const programme = findProgramme('moe-2023');
const share =
  programme === null
    ? undefined
    : catalogueFields(programme).find(({ field }) => field.type.kind === 'percent')?.field;
if (share === undefined) throw new Error('moe-2023 asks for no share');
const field = share;

test.each([
  ['98.5%', { kind: 'number', decimal: '98.5' }],
  // The number 0.5 would be read as fifty per cent.
  ['0.5%', { kind: 'text', text: '0.5%' }],
])('%s pasted as a number says the same share', (text, value) => {
  expect(landCell(field, text, null, 'asNumbers').value).toEqual(value);
});
