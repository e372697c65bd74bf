import { exampleScheme } from './example-scheme';
import { nationalIndicators } from './national-indicators';

const WEIGHTS = new Map([
  ['1', '15'],
  ['2', '15'],
  ['3', '20'],
  ['4', '20'],
  ['5', '15'],
  ['6', '15'],
]);

/** An example for organisers who judge by the ministry's indicators of 2023. */
export const nationalScheme = exampleScheme(nationalIndicators, WEIGHTS, ['3', '4', '5']);
