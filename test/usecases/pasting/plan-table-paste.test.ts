import type { FillValues } from '../../../src/model/command-output';
import type { ColumnMapping } from '../../../src/usecases/pasting/column-mapping';
import { mapColumns } from '../../../src/usecases/pasting/column-mapping';
import type { PastedGrid } from '../../../src/usecases/pasting/pasted-content';
import type { TablePaste, TablePasteChoices } from '../../../src/usecases/pasting/plan-table-paste';
import { planTablePaste } from '../../../src/usecases/pasting/plan-table-paste';
import { gridOf, locatedTable, withTyped, workbookWith } from './sample-tables';

const CHOICES: TablePasteChoices = { known: 'skip', figures: 'asWritten' };

function pasteInto(
  values: FillValues | null,
  table: string,
  grid: PastedGrid,
  choices: Partial<TablePasteChoices> = {},
  mapping?: ColumnMapping,
) {
  const workbook = workbookWith(values);
  const located = locatedTable(workbook, table);
  const paste = planTablePaste(located, grid, mapping ?? mapColumns(grid, located.table), {
    ...CHOICES,
    ...choices,
  });
  const after = 'problem' in paste.write ? null : withTyped(workbook, paste.write.values);
  const filed = (field: string): string[] =>
    (after?.filing.entries ?? []).filter((entry) => entry.field === field).map(({ raw }) => raw);
  return { workbook, located, paste, filed };
}

const notesOf = ({ rows }: TablePaste): string[] =>
  rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ note }) => note ?? []));

const MEMBERS: FillValues = {
  'members.enterprises': [
    { name: '示例甲有限公司', employees: 10, assets: 5 },
    { name: '示例乙有限公司', employees: 20 },
  ],
};
const NAME = 'members.enterprises.name';
const EMPLOYEES = 'members.enterprises.employees';

describe('rows of a pasted list', () => {
  it('lands below the filled rows, leaving out totals, remarks and repeated headers', () => {
    const grid = gridOf(
      '序号|企业名称|企业职工总数（人）|法定代表人',
      '1|示例丙厂|35|示例人',
      '|||',
      '序号|企业名称|企业职工总数（人）|法定代表人',
      '2|示例丁厂|40|示例人',
      '|合　计|75|',
      '注：以上为示例|||',
    );
    const { paste, filed, located } = pasteInto(MEMBERS, 'members.enterprises', grid);
    expect(filed(NAME)).toEqual(['示例甲有限公司', '示例乙有限公司', '示例丙厂', '示例丁厂']);
    expect(filed(EMPLOYEES)).toEqual(['10', '20', '35', '40']);
    expect(paste).toMatchObject({ added: 2, overwritten: 0, passedOver: 4, inserted: 0 });
    expect(paste.rows.map((row) => (row.fate === 'passedOver' ? row.reason : row.fate))).toEqual([
      'added',
      'blank',
      'header',
      'added',
      'total',
      'remark',
    ]);
    const last = located.rows[1]?.row ?? 0;
    expect(paste.rows.flatMap((row) => (row.fate === 'added' ? [row.row] : []))).toEqual([
      last + 1,
      last + 2,
    ]);
  });

  it('inserts rows before the spacer at the end where there is no room', () => {
    const names = Array.from({ length: 40 }, (_, index) => `示例第${index + 1}厂|${index + 1}`);
    const { paste, located, workbook } = pasteInto(
      MEMBERS,
      'members.enterprises',
      gridOf('企业名称|企业职工总数', ...names),
    );
    const free = located.end - located.begin - 1 - 2;
    expect(paste.inserted).toBe(40 - free);
    if ('problem' in paste.write) throw new Error(paste.write.problem);
    expect(paste.write.rows).toEqual([{ sheet: located.sheet, above: located.end, count: 40 - free }]);
    const written = paste.write.values.map(({ place }) => place.row);
    expect(Math.max(...written)).toBe(located.end + 40 - free - 1);
    expect(Math.min(...written)).toBe(located.begin + 3);
    expect(workbook.filing.tables.find(({ table }) => table === 'members.enterprises')?.rows).toHaveLength(2);
  });

  it('passes rows over whose name is there already, or brings them up to date without clearing anything', () => {
    const grid = gridOf('企业名称|企业职工总数|企业资产总额', '示例甲（有限公司）|99|', '示例丙厂|1|2');
    const skipped = pasteInto(MEMBERS, 'members.enterprises', grid);
    expect(skipped.paste.rows[0]).toMatchObject({ fate: 'passedOver', reason: 'known' });
    expect(skipped.filed(EMPLOYEES)).toEqual(['10', '20', '1']);
    const overwritten = pasteInto(MEMBERS, 'members.enterprises', grid, { known: 'overwrite' });
    expect(overwritten.paste).toMatchObject({ added: 1, overwritten: 1 });
    expect(overwritten.filed(EMPLOYEES)).toEqual(['99', '20', '1']);
    expect(overwritten.filed('members.enterprises.assets')).toEqual(['5', '', '2']);
  });

  it('takes a row that is pasted twice once', () => {
    const { paste } = pasteInto(
      null,
      'members.enterprises',
      gridOf('企业名称|企业职工总数', '甲厂|1', '甲厂|1', '甲厂|2'),
    );
    expect(paste).toMatchObject({ added: 2, passedOver: 1 });
  });

  it('puts rows beside the prompt they belong to, and others below', () => {
    const grid = gridOf('单位名称|单位类别', '示例院|科研机构', '示例局|政府部门', '示例二局|政府部门');
    const { filed, paste } = pasteInto(null, 'members.others', grid);
    expect(filed('members.others.name')).toEqual(['示例局', '示例院', '示例二局']);
    expect(filed('members.others.category')).toEqual(['政府部门', '科研机构', '政府部门']);
    expect(paste.inserted).toBe(0);
    expect(
      pasteInto(null, 'members.others', gridOf('单位名称|单位性质', '示例会|社团')).filed(
        'members.others.category',
      ),
    ).toEqual(['']);
  });

  it('says why nothing can be written', () => {
    expect(
      pasteInto(null, 'members.enterprises', gridOf('企业名称|企业职工总数')).paste.write,
    ).toHaveProperty('problem');
    const grid = gridOf('甲|1', '乙|2');
    const nowhere: ColumnMapping = {
      headerRows: 0,
      basis: 'chosen',
      columns: [
        { header: '', field: null, isSerial: false },
        { header: '', field: null, isSerial: false },
      ],
    };
    expect(pasteInto(null, 'members.enterprises', grid, {}, nowhere).paste.write).toHaveProperty(
      'problem',
      expect.stringContaining('列的对应'),
    );
  });
});

describe('values', () => {
  const one = (text: string, choices: Partial<TablePasteChoices> = {}, header = '企业资产总额（万元）') => {
    const { paste, filed, located } = pasteInto(
      null,
      'members.enterprises',
      gridOf(`企业名称|${header}`, `甲厂|${text}`),
      choices,
    );
    const value = [
      ...(paste.rows[0]?.cells.get('members.enterprises.assets')?.value
        ? [paste.rows[0].cells.get('members.enterprises.assets')]
        : []),
    ][0];
    return { paste, filed, located, value: value?.value };
  };

  it.each([
    ['35', { kind: 'number', decimal: '35' }],
    ['1,200.50', { kind: 'number', decimal: '1200.5' }],
    ['1,200 万元', { kind: 'text', text: '1,200 万元' }],
    ['１，２００', { kind: 'text', text: '１，２００' }],
    ['约35', { kind: 'text', text: '约35' }],
    ['12,00', { kind: 'text', text: '12,00' }],
    ['=1+1', { kind: 'text', text: '=1+1' }],
    ['', { kind: 'blank' }],
  ])('%s stands as if it were typed', (text, value) => {
    expect(one(text).value).toEqual(value);
  });

  it('says what a text will be taken for, and writes numbers only where asked to, and only exact ones', () => {
    const asWritten = one('0.12亿元');
    expect(notesOf(asWritten.paste)).toEqual([expect.stringContaining('1200')]);
    expect(asWritten.paste).toMatchObject({ numbersAsText: 1, doubtful: 0 });
    const asNumbers = one('0.12亿元', { figures: 'asNumbers' });
    expect(asNumbers.value).toEqual({ kind: 'number', decimal: '1200' });
    expect(notesOf(asNumbers.paste)).toEqual([expect.stringMatching(/0\.12亿元.*1200/)]);
    const doubtful = one('约35', { figures: 'asNumbers' });
    expect(doubtful.value).toEqual({ kind: 'text', text: '约35' });
    expect(doubtful.paste.doubtful).toBe(1);
  });

  it('carries the unit of the header into the cell where it is not the field’s', () => {
    const { paste, value } = one('0.12', {}, '企业资产总额（亿元）');
    expect(value).toEqual({ kind: 'text', text: '0.12亿元' });
    expect(paste.notices).toEqual([expect.stringContaining('亿元')]);
    const foreign = one('0.12', {}, '企业资产总额（亿美元）');
    expect(foreign.value).toEqual({ kind: 'number', decimal: '0.12' });
    expect(foreign.paste.notices).toEqual([expect.stringContaining('不能换算')]);
  });

  it('asks to look at a header of another year', () => {
    const { paste } = pasteInto(
      null,
      'members.enterprises',
      gridOf('企业名称|2025年校企合作产生的直接经济效益(万元)', '甲厂|3'),
    );
    expect(paste.notices).toEqual([expect.stringContaining('年份')]);
  });

  it('repeats the words of merged cells, not their figures', () => {
    const grid: PastedGrid = [
      ['学校名称', '学校层次', '学生总人数'].map((text) => ({ text, merged: null })),
      ['甲校', '中职', '500'].map((text) => ({ text, merged: null })),
      [
        { text: '乙校', merged: null },
        { text: '中职', merged: 'below' },
        { text: '500', merged: 'below' },
      ],
    ];
    const { filed, paste } = pasteInto(null, 'members.schools', grid);
    expect(filed('members.schools.level')).toEqual(['中职', '中职']);
    expect(filed('members.schools.students')).toEqual(['500', '']);
    expect(notesOf(paste)).toEqual([expect.stringContaining('合并')]);
  });
});
