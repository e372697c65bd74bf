import { describeHostContract } from '../../contract/host-contract';
import type { WpsQuirks } from './application/quirks';
import { QUIRK_SETS } from './application/quirks';
import { openWps } from './open-wps';

type Quirk = Exclude<keyof WpsQuirks, 'absentMembers'>;

/** Every way in which one WPS may differ from another; a way that is added has to be written down here. */
const EVERY_WAY: { [Name in Quirk]: Record<WpsQuirks[Name], true> } = {
  arrayReads: { rows: true, gridAlways: true, flatLines: true, flat: true, columnsFirst: true },
  emptyCell: { undefined: true, null: true, emptyText: true },
  gridWrites: { written: true, ignored: true },
  listIntoColumn: { repeatsFirst: true, spread: true },
  missingItem: { throws: true, undefined: true },
  missingMember: { throws: true, undefined: true },
  address: { method: true, property: true },
  entry: { application: true, wpsProperty: true, wpsFunction: true },
  relativeFormulas: { activeCell: true, areaCorner: true },
  protectedSheet: { refusesLocked: true, refusesAll: true, ignoresLocked: true },
  events: { atOnce: true, later: true },
  enableEvents: { obeyed: true, ignored: true },
  printNames: { listed: true, 'left out': true },
};

const isQuirk = (name: string): name is Quirk => name in EVERY_WAY;

describe.each(Object.entries(QUIRK_SETS))('WPS %s', (name, quirks) => {
  describeHostContract(name, () => Promise.resolve(openWps(quirks)), { notApplicable: [] });
});

test.each(Object.keys(EVERY_WAY).filter(isQuirk))('the contract is kept whatever %s is', (name) => {
  const met = Object.values<Readonly<WpsQuirks>>(QUIRK_SETS).map((quirks) => quirks[name]);
  expect([...new Set(met)].sort()).toEqual(Object.keys(EVERY_WAY[name]).sort());
});
