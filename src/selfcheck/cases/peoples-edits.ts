import { cellAddress } from '../../model/cell-address';
import { planRepair } from '../../layout/repair/repair-plan';
import type { Edit } from '../edit';
import { expectEqual, expectIncludes } from '../expectation';
import { examplePlan, fieldPlace, plannedField } from '../example/example-layout';
import { exampleProgramme } from '../example/example-programme';
import { contentOf, faultCodes, filingOf, filledIn, fillExample, rawOf } from '../example/example-workbook';
import type { HostCase } from '../host-case';

const overview = fieldPlace('overview.name').sheet;
const enterprises = fieldPlace('enterprises.name').sheet;

function address(key: string, below = 0): string {
  const { row, column } = fieldPlace(key, below);
  return cellAddress(row, column);
}

/** Somebody edits a filled workbook; nothing that was filled in is lost or read as something else. */
function keepsEverything(name: string, edits: readonly Edit[], faults: readonly string[]): HostCase {
  return {
    area: 'peoplesEdits',
    name,
    needs: [...new Set(edits.map(([edit]) => edit))],
    run: async (host) => {
      await fillExample(host);
      const before = filledIn(await filingOf(host));
      await host.hand.do(...edits);
      const filing = await filingOf(host);
      expectEqual(filledIn(filing), before, '填报内容');
      expectEqual(faultCodes(filing), [...faults], '表格的问题');
    },
  };
}

const bodyOfEnterprises = (): string => {
  const { area } = plannedField('enterprises.name').field;
  const right = fieldPlace('enterprises.sales').column;
  return `${cellAddress(area.top + 1, area.left)}:${cellAddress(area.top + 2, right)}`;
};

export const peoplesEditsCases: readonly HostCase[] = [
  keepsEverything(
    '插入行和列后内容不丢失',
    [
      ['insertRows', overview, 7, 2],
      ['insertRows', enterprises, 9, 1],
      ['insertColumns', overview, 4, 1],
    ],
    [],
  ),
  keepsEverything(
    '工作表重命名、移动后内容不丢失',
    [
      ['renameSheet', overview, '概况'],
      ['moveSheet', '概况', 4],
    ],
    [],
  ),
  keepsEverything(
    '工作表被复制后仍读原表，并说明有副本',
    [
      ['copySheet', overview, '概况 副本', 0],
      ['setText', '概况 副本', 'D3', '示例副本'],
    ],
    ['sheetCopied'],
  ),
  keepsEverything('行被隐藏后内容照样读出', [['hideRows', enterprises, 9, 2]], []),
  {
    area: 'peoplesEdits',
    name: '排序后每行内容仍在一起',
    needs: ['sort'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do(['sort', enterprises, bodyOfEnterprises(), 3, false]);
      const filing = await filingOf(host);
      expectEqual(
        filledIn(filing).filter((entry) => entry.startsWith('enterprises.')),
        [
          'enterprises.name=示例乙公司',
          'enterprises.sales=2000.5',
          'enterprises.name=示例甲公司',
          'enterprises.sales=1000.25',
        ],
        '成员企业',
      );
      expectEqual(faultCodes(filing), [], '表格的问题');
    },
  },
  {
    area: 'peoplesEdits',
    name: '填报格剪切到另一填报格后，各格按所在位置读出',
    needs: ['cut'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do([
        'cut',
        overview,
        address('overview.staff.fullTime'),
        address('overview.staff.partTime'),
      ]);
      const filing = await filingOf(host);
      expectEqual(rawOf(filing, 'overview.staff.fullTime'), '', '被剪切的格');
      expectEqual(rawOf(filing, 'overview.staff.partTime'), '20', '粘贴到的格');
      expectEqual(rawOf(filing, 'overview.staff.total'), '35', '其他格');
      // Where the host drags the name along with the cell, reading says so.
      expectEqual(
        faultCodes(filing).filter((code) => code !== 'nameMoved'),
        [],
        '表格的问题',
      );
    },
  },
  {
    area: 'peoplesEdits',
    name: '填报格剪切到表外后，说明有内容在表外',
    needs: ['cut'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do(['cut', overview, address('overview.name'), 'L40']);
      const filing = await filingOf(host);
      expectEqual(rawOf(filing, 'overview.name'), '', '被剪切的格');
      expectEqual(
        faultCodes(filing).filter((code) => code !== 'nameMoved'),
        ['strayValue'],
        '表格的问题',
      );
    },
  },
  {
    area: 'peoplesEdits',
    name: '填报项所在行被删除后，说明找不到该项',
    needs: ['deleteRows'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do(['deleteRows', overview, fieldPlace('overview.telephone').row, 1]);
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), ['fieldNotFound'], '表格的问题');
      expectIncludes(
        filledIn(filing),
        ['overview.name=示例产教联合体', 'overview.staff.total=35'],
        '填报内容',
      );
    },
  },
  {
    area: 'peoplesEdits',
    name: '整张表被删除后，说明缺少该表',
    needs: ['removeSheet'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do(['removeSheet', fieldPlace('cover.date').sheet]);
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), ['sheetMissing'], '表格的问题');
      expectEqual(rawOf(filing, 'overview.name'), '示例产教联合体', '联合体名称');
    },
  },
  {
    area: 'peoplesEdits',
    name: '在受保护的表中键入的内容可以读出，表仍受保护',
    needs: ['type', 'protection'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.type(overview, address('overview.name'), '示例新名称');
      expectEqual(rawOf(await filingOf(host), 'overview.name'), '示例新名称', '联合体名称');
      const { plan } = planRepair(examplePlan, exampleProgramme, await contentOf(host));
      expectEqual((await host.editor.repair(plan)).repaired, [], '需要修复的单元格');
    },
  },
  {
    area: 'peoplesEdits',
    name: '受保护的表中锁定的单元格不能键入',
    needs: ['type', 'meetLocks', 'protection'],
    run: async (host) => {
      await fillExample(host);
      const { label } = plannedField('overview.name').field;
      if (label === null) throw new RangeError('the example has a label');
      await host.hand.type(overview, cellAddress(label.row, label.column), '示例').catch(() => undefined);
      const { sheets } = await contentOf(host);
      const found = sheets
        .find(({ name }) => name === overview)
        ?.cells.find(({ row, column }) => row === label.row && column === label.column);
      expectEqual(found?.value, { kind: 'text', text: label.text }, '标签');
    },
  },
];
