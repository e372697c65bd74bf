import {
  positionOf,
  selectionAt,
  steppedPosition,
} from '../../../src/usecases/findings-view/finding-selection';
import type { ListedFinding } from '../../../src/usecases/findings-view/listed-finding';
import { listed } from './sample-list';

const A = listed('a', { row: 3 });
const B = listed('b', { row: 4, rule: 'R-LYG-02' });
const C = listed('c', { row: 5 });

const at = (shown: readonly ListedFinding[], position: number) => {
  const selection = selectionAt(shown, position);
  if (selection === null) throw new Error('nothing to select');
  return selection;
};

test('the selected finding is found again by its subject, wherever it stands', () => {
  expect(positionOf(at([A, B, C], 1), [C, B])).toBe(1);
});

test('a finding that another wrong value renamed is found by rule and place', () => {
  const renamed = listed('b-with-another-value', { row: 4, rule: 'R-LYG-02' });
  expect(positionOf(at([A, B, C], 1), [A, renamed, C])).toBe(1);
});

test.each<[string, readonly ListedFinding[], number | null, readonly ListedFinding[], 1 | -1, number]>([
  ['first without a selection', [A, B, C], null, [A, B, C], 1, 0],
  ['last going back without a selection', [A, B, C], null, [A, B, C], -1, 2],
  ['on', [A, B, C], 0, [A, B, C], 1, 1],
  ['round the end', [A, B, C], 2, [A, B, C], 1, 0],
  ['round the beginning', [A, B, C], 0, [A, B, C], -1, 2],
  ['to what took the place of a mended finding', [A, B, C], 1, [A, C], 1, 1],
  ['back from a mended finding', [A, B, C], 1, [A, C], -1, 0],
  ['nowhere in an empty list', [A], 0, [], 1, -1],
])('%s', (_, before, selected, after, step, expected) => {
  const selection = selected === null ? null : at(before, selected);
  expect(steppedPosition(selection, after, step)).toBe(expected);
});
