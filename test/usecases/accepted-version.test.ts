import { contentOfPlan } from '../../src/filing/plan-content';
import { TemplateVersion } from '../../src/model/keys';
import type { Programme } from '../../src/model/programme';
import { lianyungang2026 } from '../../src/programmes/lianyungang-2026';
import { sampleValues } from '../../src/programmes/samples';
import { canonicalForm } from '../../src/seal/canonical-form';
import type { ReadFiling } from '../../src/usecases/check-workbook';
import { readWorkbookFiling } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';

const NEWER = TemplateVersion.parse('2');
const { templateVersion: OLDER } = lianyungang2026;

async function readBy(programme: Programme): Promise<ReturnType<typeof readWorkbookFiling>> {
  const { plan } = makeTemplate(lianyungang2026, await sampleValues('clean', lianyungang2026.id));
  return readWorkbookFiling({ outcome: 'read', content: contentOfPlan(plan) }, () => programme);
}

const valuesOf = ({ programme, filing }: ReadFiling): string[] =>
  canonicalForm(programme, filing).map((entry) => JSON.stringify(entry));

test('a workbook of an accepted older version says the same as it did', async () => {
  const [before, now] = await Promise.all([
    readBy(lianyungang2026),
    readBy({ ...lianyungang2026, templateVersion: NEWER, acceptedVersions: [OLDER] }),
  ]);
  if (before.outcome === 'refused' || now.outcome === 'refused') throw new Error('refused');
  expect(valuesOf(now)).toEqual(valuesOf(before));
  expect(valuesOf(now).length).toBeGreaterThan(100);
  expect(now.filing.faults).toEqual([]);
});

test('one of a version that is no longer accepted is refused, and both versions are named', async () => {
  const read = await readBy({ ...lianyungang2026, templateVersion: NEWER });
  expect(read).toMatchObject({ outcome: 'refused', templateVersion: OLDER });
  expect(read.outcome === 'refused' && read.reason).toMatch(new RegExp(`${OLDER}.*${NEWER}`, 'u'));
});
