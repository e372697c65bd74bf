import { fillPlan } from '../../../src/filing/fill-values';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import { fieldAtYear } from '../../../src/model/keys';
import type { Programme } from '../../../src/model/programme';
import type { WorkbookContent, WorkbookReading } from '../../../src/model/workbook-content';
import { carryOvers } from '../../../src/programmes/carry-over/registry';
import { findProgramme } from '../../../src/programmes/registry';
import { sampleValues } from '../../../src/programmes/samples';
import { carryIntoTemplate } from '../../../src/usecases/carry-over/carry-into-template';
import { carryIntoWorkbook } from '../../../src/usecases/carry-over/carry-into-workbook';
import { carryOverReport } from '../../../src/usecases/carry-over/carry-over-report';
import { readCarrySource } from '../../../src/usecases/carry-over/carry-source';
import type { CarrySource } from '../../../src/usecases/carry-over/carry-source';
import { readWorkbookFiling } from '../../../src/usecases/check-workbook';
import { makeTemplate } from '../../../src/usecases/make-template';
import { sealWorkbook } from '../../../src/usecases/seal-workbook';
import { contentWithValues } from '../../../src/filing/content-with-values';
import { templatePlan } from '../../../src/usecases/template-plan';

const CERTAIN = { kind: 'named', names: [] } as const;
const ALL = { kind: 'named', names: ['all'] } as const;

function known(id: string): Programme {
  const found = findProgramme(id);
  if (found === null) throw new Error(id);
  return found;
}

function contentWith(programme: Programme, values: FillValues): WorkbookContent {
  return contentOfPlan(fillPlan(templatePlan(programme), programme, values).plan);
}

const readingOf = (content: WorkbookContent): WorkbookReading => ({ outcome: 'read', content });

function sourceOf(
  programme: Programme,
  values: FillValues,
  older: Parameters<typeof readCarrySource>[2] = () => null,
): CarrySource {
  const read = readCarrySource('旧表.xlsx', readingOf(contentWith(programme, values)), older);
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.source;
}

/** What a workbook says, by `key@year`; of tables the first row. */
function said(content: WorkbookContent): Map<string, string> {
  const read = readWorkbookFiling(readingOf(content));
  if (read.outcome !== 'read') throw new Error(read.reason);
  return new Map(read.filing.entries.map(({ field, year, raw }) => [fieldAtYear(field, year), raw]));
}

test.each(carryOvers().map(({ from, to }) => [from, to] as const))(
  'a filled %s becomes a new %s, totals and all',
  async (from, to) => {
    const source = sourceOf(known(from), await sampleValues('clean', from));
    const carried = carryIntoTemplate(source, known(to), ALL);
    if (carried.outcome !== 'carried') throw new Error('not carried');
    const { result, plan } = carried;
    expect(result.notWritten).toEqual([]);
    expect(result.landed.length).toBeGreaterThanOrEqual(3);
    const content = contentOfPlan(plan);
    const read = readWorkbookFiling(readingOf(content));
    expect(read.outcome === 'read' ? read.filing.faults : read.reason).toEqual([]);
    const report = carryOverReport(result);
    for (const { offer, places } of result.landed) {
      expect(places.length).toBeGreaterThan(0);
      expect(report).toContain(offer.target.label);
    }
  },
);

describe('into a file', () => {
  const moe = known('moe-2023');
  const names = Array.from({ length: 40 }, (_, index) => `示例企业${index + 1}`);
  const source = sourceOf(moe, { 'overview.head': '示例甲', 'overview.members.enterprises.names': names });

  test('rows are written as far as there are free ones, and the rest is said', () => {
    const target = contentWith(known('lianyungang-2026'), { 'overview.headPost': '示例职务' });
    const carried = carryIntoWorkbook(source, readingOf(target), ALL);
    if (carried.outcome !== 'carried') throw new Error('not carried');
    const { landed, notWritten } = carried.result;
    expect([landed.length, notWritten.length]).toEqual([31, 10]);
    expect(notWritten[0]).toMatchObject({ message: '表中空行不够，请先在表格中加行后再带入。' });
    const after = said(contentWithValues(target, carried.change.cells));
    expect([after.get('overview.head'), after.get('overview.headPost')]).toEqual(['示例甲', '示例职务']);
    expect(carryOverReport(carried.result)).toContain('表中空行不够');
  });

  test('a sealed workbook stays as it was sealed', async () => {
    const content = contentOfPlan(makeTemplate(known('lianyungang-2026'), await sampleValues('clean')).plan);
    const sealed = sealWorkbook(readingOf(content), {
      today: '2026-05-08',
      now: '2026-05-08T09:30:00+08:00',
      reasons: [],
      newRecord: false,
    });
    if (sealed.outcome !== 'sealed') throw new Error(sealed.outcome);
    const target = contentWithValues(content, sealed.change.cells);
    expect(carryIntoWorkbook(source, readingOf(target), ALL)).toMatchObject({
      outcome: 'stopped',
      message: expect.stringContaining('已经定稿') as string,
    });
  });

  test('a name that no proposal answers to is told', () => {
    const target = readingOf(contentWith(known('lianyungang-2026'), {}));
    const carried = carryIntoWorkbook(source, target, {
      kind: 'named',
      names: ['members.enterprises', 'x.y'],
    });
    expect(carried).toMatchObject({ outcome: 'carried', unknown: ['x.y'] });
  });
});

describe('an older template version', () => {
  const current = known('lianyungang-2026');
  const values = {
    'overview.head': '示例甲',
    'outcomes.jointMajors@2025': 3,
    'outcomes.jointMajors@2026': 4,
    'features.declaration': '是',
    'members.enterprises': [{ name: '示例甲厂', employees: 12 }],
    'points.p1_2.foundation': '示例基础',
    materials: [{ number: '1', title: '示例材料' }],
  } satisfies FillValues;

  /** As if an older version had asked one thing more and one less. */
  function older(): Programme {
    const text = JSON.stringify(current)
      .replace(/overview\.headPost/g, 'overview.headTitle')
      .replace('"templateVersion":"', '"templateVersion":"9');
    const programme = JSON.parse(text) as Programme;
    return programme;
  }

  test('is read as it was laid out, and everything that kept its key goes across', () => {
    const old = older();
    const find: Parameters<typeof readCarrySource>[2] = (id, version) =>
      id === old.id && version === old.templateVersion ? old : null;
    const source = sourceOf(old, { ...values, 'overview.headTitle': '示例职务' }, find);
    const carried = carryIntoTemplate(source, current, CERTAIN);
    if (carried.outcome !== 'carried') throw new Error('not carried');
    const after = said(contentOfPlan(carried.plan));
    expect(after.get('overview.head')).toBe('示例甲');
    expect(after.get('outcomes.jointMajors@2026')).toBe('4');
    expect(after.get('members.enterprises.employees')).toBe('12');
    expect(after.get('points.p1_2.foundation')).toBe('示例基础');
    expect(after.get('materials.title')).toBe('示例材料');
    expect(after.get('features.declaration')).toBe('');
    const { preview } = carried.result;
    expect(preview.warnings).toEqual([
      `来源是模板第${old.templateVersion}版，现为第${current.templateVersion}版。`,
      '新增“职务及联系方式”。',
      '不再填写“职务及联系方式”。',
    ]);
    expect(preview.plan.unused.map(({ field }) => field).sort()).toEqual([
      'features.declaration',
      'overview.headTitle',
    ]);
    expect(preview.plan.proposed).toEqual([]);
  });

  test('that nobody kept is refused', () => {
    const read = readCarrySource('旧表.xlsx', readingOf(contentWith(older(), values)));
    expect(read).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('模板版本') as string });
  });
});

test('a workbook of the same notice gives what the other has blank', () => {
  const current = known('lianyungang-2026');
  const source = sourceOf(current, { 'overview.head': '示例甲', 'overview.name': '示例联合体' });
  const target = contentWith(current, { 'overview.name': '另一示例联合体' });
  const carried = carryIntoWorkbook(source, readingOf(target), CERTAIN);
  if (carried.outcome !== 'carried') throw new Error('not carried');
  expect(carried.result.landed.map(({ offer }) => offer.id)).toEqual(['overview.head']);
  expect(carried.result.preview.plan.left.find(({ cause }) => cause === 'different')?.held).toBe(
    '另一示例联合体',
  );
});
