import { expectEqual } from '../expectation';
import { examplePlan } from '../example/example-layout';
import { contentOf, layOutExample } from '../example/example-workbook';
import type { HostCase } from '../host-case';

export const readingCases: readonly HostCase[] = [
  {
    area: 'reading',
    name: '空白工作簿读出一张空表',
    needs: [],
    run: async (host) => {
      const { sheets, names } = await contentOf(host);
      expectEqual(
        sheets.map((sheet) => [sheet.name, sheet.state, sheet.kind, sheet.cells.length]),
        [['表一', 'visible', 'worksheet', 0]],
        '工作表',
      );
      expectEqual(
        // Print areas and the like are names only in the stored form of some hosts.
        names.map((found) => found.name).filter((name) => !name.startsWith('_xlnm.')),
        [],
        '名称',
      );
    },
  },
  {
    area: 'reading',
    name: '用户填写的文本、数字、公式和错误值各按其类读出',
    needs: ['setText', 'setNumber', 'setFormula'],
    run: async (host) => {
      await host.hand.do(
        ['setText', '表一', 'A1', '示例'],
        ['setText', '表一', 'B1', '007'],
        ['setText', '表一', 'C1', '第一行\n第二行'],
        ['setNumber', '表一', 'A2', 0.1],
        ['setNumber', '表一', 'B2', -1200],
        ['setNumber', '表一', 'C2', 123456789.01],
        ['setFormula', '表一', 'A3', '=1+1'],
        ['setFormula', '表一', 'B3', '=1/0'],
        ['setFormula', '表一', 'C3', '=A1&B1'],
        ['setFormula', '表一', 'D3', '=1=1'],
      );
      const { sheets } = await contentOf(host);
      expectEqual(
        sheets[0]?.cells.map(({ row, column, value, formula }) => [
          row,
          column,
          value,
          formula?.replace(/\s/g, '') ?? null,
        ]),
        [
          [1, 1, { kind: 'text', text: '示例' }, null],
          [1, 2, { kind: 'text', text: '007' }, null],
          [1, 3, { kind: 'text', text: '第一行\n第二行' }, null],
          [2, 1, { kind: 'number', decimal: '0.1' }, null],
          [2, 2, { kind: 'number', decimal: '-1200' }, null],
          [2, 3, { kind: 'number', decimal: '123456789.01' }, null],
          [3, 1, { kind: 'number', decimal: '2' }, '1+1'],
          [3, 2, { kind: 'error', code: '#DIV/0!' }, '1/0'],
          [3, 3, { kind: 'text', text: '示例007' }, 'A1&B1'],
          [3, 4, { kind: 'boolean', value: true }, '1=1'],
        ],
        '单元格',
      );
    },
  },
  {
    area: 'reading',
    name: '隐藏和深度隐藏的工作表照样读出',
    needs: ['veryHiddenSheets'],
    run: async (host) => {
      await layOutExample(host);
      const { sheets } = await contentOf(host);
      expectEqual(
        sheets.slice(1).map(({ name, state }) => [name, state]),
        examplePlan.sheets.map(({ name, state }) => [name, state]),
        '工作表的可见状态',
      );
    },
  },
];
