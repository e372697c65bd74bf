import { cellAddress } from '../../model/cell-address';
import type { WorkbookContent } from '../../model/workbook-content';
import { expectEqual } from '../expectation';
import { findingAt } from '../example/example-finding';
import { fieldPlace, plannedField } from '../example/example-layout';
import { contentOf, faultCodes, filingOf, fillExample } from '../example/example-workbook';
import type { HostCase } from '../host-case';

function marksIn({ sheets }: WorkbookContent): string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      value.kind === 'text' && /^\|.*\|$/.test(value.text)
        ? [`${name}!${cellAddress(row, column)} ${value.text}`]
        : [],
    ),
  );
}

const staff = fieldPlace('overview.staff.total');
const budget = fieldPlace('overview.budget@2025');
const nextYear = fieldPlace('overview.budget@2026');
const sales = fieldPlace('enterprises.sales', 2);
const paragraph = fieldPlace('plan.content', 1);
const paragraphs = plannedField('plan.content').field.extent.columnKey;

export const marksCases: readonly HostCase[] = [
  {
    area: 'marks',
    name: '按行标出有关各列，清除后样式、格式、批注和保护与标出前一致',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      await host.editor.mark([
        findingAt(staff),
        findingAt(budget, nextYear),
        findingAt(sales),
        findingAt(paragraph),
      ]);
      expectEqual(
        marksIn(await contentOf(host)),
        [
          `${staff.sheet}!B${staff.row} |c2|`,
          `${budget.sheet}!B${budget.row} |c2|c3|`,
          `${sales.sheet}!B${sales.row} |sales|`,
          `${paragraph.sheet}!B${paragraph.row} |${paragraphs}|`,
        ],
        '标记',
      );
      expectEqual(faultCodes(await filingOf(host)), [], '标出后表格的问题');
      await host.editor.mark([]);
      expectEqual(await host.hand.dump(), before, '清除标记后的工作簿');
    },
  },
  {
    area: 'marks',
    name: '没有标记时清除标记不作改动',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      await host.editor.mark([]);
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'marks',
    name: '再次标出时原有标记让位',
    needs: [],
    run: async (host) => {
      await fillExample(host);
      await host.editor.mark([findingAt(staff), findingAt(budget)]);
      await host.editor.mark([findingAt(nextYear)]);
      expectEqual(marksIn(await contentOf(host)), [`${budget.sheet}!B${budget.row} |c3|`], '标记');
    },
  },
  {
    area: 'marks',
    name: '行、列、表名变动后仍标在原处',
    needs: ['insertRows', 'insertColumns', 'renameSheet'],
    run: async (host) => {
      await fillExample(host);
      await host.hand.do(
        ['insertRows', staff.sheet, 3, 2],
        ['insertColumns', staff.sheet, 1, 1],
        ['renameSheet', staff.sheet, '概况（定稿）'],
      );
      const moved = { sheet: '概况（定稿）', row: staff.row + 2, column: staff.column + 1 };
      await host.editor.mark([findingAt(moved)]);
      expectEqual(marksIn(await contentOf(host)), [`概况（定稿）!C${moved.row} |c2|`], '标记');
    },
  },
  {
    area: 'marks',
    name: '没有单元格或不在申报表格上的问题不作标记',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      await host.editor.mark([findingAt(), findingAt({ sheet: '表一', row: 2, column: 2 })]);
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
];
