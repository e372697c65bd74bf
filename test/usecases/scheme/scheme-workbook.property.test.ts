import fc from 'fast-check';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { Programme } from '../../../src/model/programme';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { programmes } from '../../../src/programmes/registry';
import { schemeFaults } from '../../../src/scoring/scheme-faults';
import { readSchemeWorkbook } from '../../../src/usecases/scheme/read-scheme-workbook';
import { schemeWorkbook } from '../../../src/usecases/scheme/scheme-workbook';
import '../../setup/property-seed';
import { usableSchemes } from './random-schemes';

function planOf(programme: Programme, scheme: ScoringScheme | null): WorkbookPlan {
  const plan = schemeWorkbook(programme, scheme);
  if (plan === null) throw new Error('no scheme');
  return plan;
}

const NOTICES = programmes().map((programme) => [programme.id, programme] as const);

test.each(NOTICES)('%s: what was laid out is read back as the same scheme', (_, programme) => {
  fc.assert(
    fc.property(usableSchemes(programme.indicators), (scheme) => {
      expect(schemeFaults(scheme, programme.indicators)).toEqual([]);
      expect(readSchemeWorkbook(contentOfPlan(planOf(programme, scheme)), programme)).toEqual({
        outcome: 'usable',
        scheme,
        remarks: [],
      });
    }),
    { numRuns: 40 },
  );
});

test.each(NOTICES)('%s: the example is the same after it was a file', async (_, programme) => {
  const reading = readWorkbook(await writePlan(planOf(programme, null)));
  if (reading.outcome === 'refused') throw new Error(reading.message);
  expect(readSchemeWorkbook(reading.content, null)).toEqual({
    outcome: 'usable',
    scheme: programme.scoring[0],
    remarks: [],
  });
});
