import { exampleScheme as schemeOf } from '../building-blocks/example-scheme';
import { indicators } from './indicators';

const WEIGHTS = new Map([
  ['1', '15'],
  ['2', '15'],
  ['3', '20'],
  ['4', '20'],
  ['5', '15'],
  ['6', '15'],
]);

/** An example for organisers to start from. */
export const exampleScheme = schemeOf(indicators, WEIGHTS, ['3', '4', '5']);
