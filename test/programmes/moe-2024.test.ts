import { catalogueFields } from '../../src/model/catalogue';
import type { FieldType } from '../../src/model/field';
import { fieldLabel } from '../../src/model/field-label';
import { findProgramme } from '../../src/programmes/registry';
import { standard } from '../../src/programmes/moe-2024/standard';

const programme = findProgramme('moe-2024');
if (!programme) throw new Error('moe-2024 is not in the registry');
const lianyungang = findProgramme('lianyungang-2026');
if (!lianyungang) throw new Error('lianyungang-2026 is not in the registry');
const catalogued = catalogueFields(programme);
const { points } = programme.indicators;
const answersTo = (code: string) => catalogued.filter(({ field }) => field.printId === code);

describe('教育部 2024', () => {
  it('has three categories, four co-operations, 16 first-level and 44 second-level rows', () => {
    expect(standard.map(({ titles }) => titles)).toEqual([
      ['一、基础性指标'],
      ['二、实质性指标', '合作办学'],
      ['二、实质性指标', '合作育人'],
      ['二、实质性指标', '合作就业'],
      ['二、实质性指标', '合作发展'],
      ['三、否定性指标'],
    ]);
    const groups = standard.flatMap((part) => part.groups);
    expect(groups.map(({ code }) => code)).toEqual(Array.from({ length: 16 }, (_, index) => `${index + 1}`));
    const rows = groups.flatMap((group) => group.rows.map(({ code }) => [group.code, code] as const));
    expect(rows).toHaveLength(44);
    expect(rows.filter(([group, row]) => row.split('.')[0] !== group)).toEqual([]);
  });

  it('has 116 observation points and lists each veto with the code and the text of its row', () => {
    expect(points.filter(({ kind }) => kind === 'observation')).toHaveLength(116);
    expect(
      points.filter(({ kind }) => kind === 'veto').map(({ code, text }) => `${code ?? ''} ${text}`),
    ).toEqual([
      '16.1 在招生、就业、安全等领域发生重大违法违规事件、造成不良社会影响',
      '16.2 申报和建设过程中存在重大造假行为',
      '16.3 连续两年没有按计划落实经费投入',
      '16.4 连续两年政府没有出台有效政策',
      '16.5 人才培养没有取得重大突破',
      '16.6 企业没有落实“四个合作”相关工作',
    ]);
  });

  it('gives every observation point a cell to answer, and room for its proof', () => {
    for (const { code, text, kind } of points) {
      const answers = answersTo(code ?? '');
      if (kind === 'veto') continue;
      expect([code, answers.length > 0]).toEqual([code, true]);
      const labels = answers.map((of) => fieldLabel(of, programme, null));
      expect(labels.filter((label) => !label.startsWith(`${code ?? ''} ${text}`))).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
      const proof = `points.p${(code ?? '').replace(/\./g, '_')}.proof`;
      expect(catalogued.filter(({ field }) => field.key === proof)).toHaveLength(1);
    }
  });

  it('asks the vetoes a person judges and computes the others', () => {
    const asked = points.filter(({ kind, code }) => kind === 'veto' && answersTo(code ?? '').length > 0);
    expect(asked.map(({ code }) => code)).toEqual(['16.1', '16.2', '16.5', '16.6']);
    expect(programme.rules.filter(({ check }) => check.kind === 'lapse').map(({ id }) => id)).toEqual([
      'R-STD-23',
      'R-STD-24',
    ]);
  });

  it.each<[string, (Partial<FieldType> & { unit?: string })[]]>([
    ['1.1.1', [{ kind: 'yesNo' }]],
    ['2.1.1', [{ kind: 'option' }]],
    [
      '2.1.2',
      [
        { kind: 'decimal', unit: '亿元' },
        { kind: 'integer', unit: '名' },
      ],
    ],
    ['2.2.1', [{ kind: 'text' }, { kind: 'option' }]],
    ['2.3.1', [{ kind: 'yesNo' }, { kind: 'percent' }]],
    ['5.4.3', [{ kind: 'yesNo' }, { kind: 'yesNo' }, { kind: 'yesNo' }]],
    ['8.2.2', [{ kind: 'integer', unit: '门' }]],
    [
      '8.4.1',
      [
        { kind: 'integer', unit: '人次' },
        { kind: 'decimal', unit: '课时' },
      ],
    ],
    ['8.5.3', [{ kind: 'decimal', unit: '小时/周' }]],
    ['13.1.3', [{ kind: 'text' }]],
    ['13.2.3', [{ kind: 'decimal', unit: '万元' }]],
    ['14.1.3', [{ kind: 'decimal', unit: '人日' }]],
  ])('asks for %s as %j', (code, types) => {
    expect(answersTo(code).map(({ field }) => field.type)).toMatchObject(types);
  });

  it('asks for every figure in each of three years, except the sum over them', () => {
    const figures = catalogued.filter(({ field: { type } }) =>
      ['integer', 'decimal', 'percent'].includes(type.kind),
    );
    const once = figures.filter(({ field }) => field.years === null).map(({ field }) => field.key);
    expect(once).toEqual(['leadEnterprise.investment']);
    expect(new Set(figures.map(({ field }) => JSON.stringify(field.years)))).toEqual(
      new Set(['null', '[2023,2024,2025]']),
    );
  });

  // The same quantity in both, a difference of unit label aside; 5.1.2 follows there from a table of members.
  it('shares its keys with 连云港 2026 where both ask for the same quantity, and nowhere else', () => {
    const theirs = new Set(catalogueFields(lianyungang).map(({ field }) => field.key));
    const shared = catalogued.filter(({ field }) => theirs.has(field.key)).map(({ field }) => field.printId);
    expect([...new Set(shared)]).toEqual([
      '8.1.3',
      '8.2.2',
      '8.3.1',
      '8.4.1',
      '8.4.2',
      '8.4.3',
      '8.5.1',
      '9.1.5',
      '9.1.6',
      '9.2.1',
      '9.2.3',
      '9.2.4',
      '10.2.2',
      '11.2.4',
      '11.2.5',
      '12.1.1',
      '14.1.1',
      '14.1.3',
      '14.1.4',
    ]);
  });

  it('lays its sheets out in this order', () => {
    const names = programme.forms.flatMap((form) =>
      form.sections.flatMap((section) => section.sheets.map((sheet) => sheet.name)),
    );
    expect(names).toEqual([
      '使用说明',
      '自查单位信息',
      '基础性指标',
      '合作办学',
      '合作育人',
      '合作就业',
      '合作发展',
      '负面清单',
      '政策文件清单',
      '问题清单',
    ]);
  });
});
