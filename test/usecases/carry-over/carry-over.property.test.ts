import fc from 'fast-check';
import '../../setup/property-seed';
import { isSameValue } from '../../../src/carryover/written-value';
import { chosenOffers } from '../../../src/carryover/chosen-offers';
import { contentWithValues } from '../../../src/filing/content-with-values';
import { fillPlan } from '../../../src/filing/fill-values';
import { FilingIndex } from '../../../src/filing/filing-index';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { carryOvers } from '../../../src/programmes/carry-over/registry';
import { findProgramme } from '../../../src/programmes/registry';
import { SAMPLES, sampleValues } from '../../../src/programmes/samples';
import { cellReader } from '../../../src/usecases/apply-fixes';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { carriedWrites } from '../../../src/usecases/carry-over/carried-writes';
import { readCarrySource } from '../../../src/usecases/carry-over/carry-source';
import type { CarrySource } from '../../../src/usecases/carry-over/carry-source';
import { previewCarryOver } from '../../../src/usecases/carry-over/preview-carry-over';
import type { CarryOverPreview } from '../../../src/usecases/carry-over/preview-carry-over';
import { templatePlan } from '../../../src/usecases/template-plan';

/**
 * Workbooks filled with parts of the samples, the mistaken ones included, are carried into others that hold parts of
 * other samples: whatever they say, the promises of carrying over hold.
 */

const PAIRS = carryOvers().map(({ from, to }) => [from, to] as const);

function contentWith(id: string, values: FillValues): WorkbookContent {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  return contentOfPlan(fillPlan(templatePlan(programme), programme, values).plan);
}

/** Some of the values of one of the samples. */
function parts(samples: readonly FillValues[]): fc.Arbitrary<FillValues> {
  return fc
    .constantFrom(...samples)
    .chain((values) =>
      fc
        .subarray(Object.keys(values))
        .map((keys) => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))),
    );
}

const samplesOf = (id: string): Promise<FillValues[]> =>
  Promise.all(SAMPLES.map((sample) => sampleValues(sample, id)));

function opened(content: WorkbookContent): ReadableWorkbook {
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'fill' });
  if (checked.outcome !== 'checked') throw new Error(checked.reason);
  return checked;
}

function sourceOf(content: WorkbookContent): CarrySource {
  const read = readCarrySource('来源.xlsx', { outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.source;
}

function preview(source: CarrySource, target: ReadableWorkbook): CarryOverPreview {
  const previewed = previewCarryOver(source, target);
  if (previewed.outcome !== 'planned') throw new Error(previewed.message);
  return previewed.preview;
}

test.each(PAIRS)('%s → %s', async (from, to) => {
  const [sources, targets] = await Promise.all([samplesOf(from), samplesOf(to)]);
  fc.assert(
    fc.property(parts(sources), parts(targets), fc.boolean(), (given, standing, all) => {
      const source = sourceOf(contentWith(from, given));
      const before = opened(contentWith(to, standing));
      const { plan } = preview(source, before);
      const chosen = chosenOffers(plan, { kind: 'named', names: all ? ['all'] : [] });
      const writes = carriedWrites(before, chosen.offers, false);

      // Nothing that is filled in, and no formula, is written over; no cell is written twice.
      const cellAt = cellReader(before.content);
      const prompts = new Set(['政府部门', '科研机构', '其他组织']);
      for (const { place, value } of writes.values) {
        const held = cellAt(place);
        const isPrompt = held?.value.kind === 'text' && prompts.has(held.value.text);
        if (isPrompt) expect(value).toEqual(held.value);
        else expect(held).toBeUndefined();
      }
      const places = writes.values.map(({ place }) => JSON.stringify(place));
      expect(new Set(places).size).toBe(places.length);

      // A value goes to its own year.
      for (const { target, sources: cells } of [...plan.certain, ...plan.proposed]) {
        for (const { year } of cells) {
          if (year !== null && target.year !== null) expect(year).toBe(target.year);
        }
      }
      if (!all) expect(chosen.offers).toEqual(plan.certain);

      // What is certain is read from the target as it was read from the source.
      const after = opened(contentWithValues(before.content, writes.values));
      const [was, is] = [FilingIndex.of(source.filing), FilingIndex.of(after.filing)];
      for (const { target, sources: cells, content } of plan.certain) {
        const [cell, ...more] = cells;
        const isOne = content.kind !== 'row' && cell !== undefined && more.length === 0;
        if (!isOne || target.field.startsWith('governance.schools')) continue;
        const [value, taken] = [is.value(target.field, target.year), was.value(cell.field, cell.year)];
        expect([target.field, isSameValue(value, taken)]).toEqual([target.field, true]);
      }

      // Carrying the same once more changes nothing.
      const again = chosenOffers(preview(source, after).plan, { kind: 'named', names: all ? ['all'] : [] });
      const unwritten = new Set(writes.notWritten.map(({ offer }) => offer.id));
      expect(again.offers.filter(({ id }) => !unwritten.has(id))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
