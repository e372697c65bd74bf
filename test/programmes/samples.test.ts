import { programmes } from '../../src/programmes/registry';
import { SAMPLES } from '../../src/programmes/samples';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { sampleWorkbook } from '../../src/usecases/sample-workbook';

const CASES = programmes().flatMap(({ id }) => SAMPLES.map((sample) => [id, sample] as const));

test.each(CASES)('%s %s is a workbook of its notice, recognisable as a sample', async (programme, sample) => {
  const { content } = await sampleWorkbook(sample, programme);
  const reading = { outcome: 'read', content } as const;
  const checked = checkWorkbook(reading, { today: '2026-01-01', stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  expect(checked.programme.id).toBe(programme);
  expect(checked.filing.entries.map(({ raw }) => raw).join()).toContain('示例');
  const errors = checked.result.findings.filter(
    (finding) => finding.kind === 'rule' && finding.severity === 'error',
  );
  expect(errors.length === 0).toBe(sample === 'clean');
});

test('a notice nobody knows has no samples', async () => {
  await expect(sampleWorkbook('clean', 'nobody-2026')).rejects.toThrow(RangeError);
});
