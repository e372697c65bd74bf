import { exampleScheme as schemeOf } from '../building-blocks/example-scheme';
import { indicators } from './indicators';

/** Group 16, the 负面清单, has no weight: what it lists excludes an application. */
const WEIGHTS = new Map([
  ['1', '5'],
  ['2', '5'],
  ['3', '5'],
  ['4', '5'],
  ['5', '10'],
  ['6', '10'],
  ['7', '5'],
  ['8', '10'],
  ['9', '8'],
  ['10', '5'],
  ['11', '7'],
  ['12', '3'],
  ['13', '10'],
  ['14', '6'],
  ['15', '6'],
]);

/** An example for organisers to start from. */
export const exampleScheme = schemeOf(indicators, WEIGHTS, ['5', '8', '13']);
