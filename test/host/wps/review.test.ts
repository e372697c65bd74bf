import { describeReviewing } from '../../contract/review-contract';
import { QUIRK_SETS } from './application/quirks';
import { openWps } from './open-wps';

describe.each(['plain', 'worst'] as const)('%s', (name) => {
  describeReviewing(`WPS ${name}`, () => openWps(QUIRK_SETS[name]));
});
