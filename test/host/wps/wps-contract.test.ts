import { describeHostContract } from '../../contract/host-contract';
import { QUIRK_SETS } from './application/quirks';
import { openWps } from './open-wps';

describe.each(Object.entries(QUIRK_SETS))('WPS %s', (name, quirks) => {
  describeHostContract(name, () => Promise.resolve(openWps(quirks)), { notApplicable: [] });
});
