import Big from 'big.js';
import type { GivenScore } from '../model/scorecard';

/** What is deducted: 0 where nothing is written; null where what is written is no usable figure. */
export function deductionOf(given: GivenScore): Big | null {
  switch (given.state) {
    case 'blank':
      return new Big(0);
    case 'given':
      return new Big(given.score);
    case 'faulty':
      return null;
  }
}
