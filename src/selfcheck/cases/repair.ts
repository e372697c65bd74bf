import { cellAddress } from '../../model/cell-address';
import type { Repaired } from '../../model/ports';
import type { PlannedTotal } from '../../model/workbook-plan';
import { planRepair } from '../../layout/repair/repair-plan';
import { expectEqual, expectIncludes, expectPresent } from '../expectation';
import { examplePlan, fieldPlace, plannedField } from '../example/example-layout';
import { exampleProgramme } from '../example/example-programme';
import { contentOf, faultCodes, filingOf, filledIn, fillExample } from '../example/example-workbook';
import type { HostCase } from '../host-case';
import type { OpenedHost } from '../user-hand';

const SOUND: Repaired = { repaired: [], remaining: [] };

async function repair(host: OpenedHost): Promise<Repaired> {
  const { plan, remaining } = planRepair(examplePlan, exampleProgramme, await contentOf(host));
  expectEqual(remaining, [], '不能修复的内容');
  return host.editor.repair(plan);
}

/** The sum of the persons, which stands on the sheet of the overview. */
function plannedSum(): PlannedTotal {
  return expectPresent(plannedField('overview.name').sheet.totals[0], '合计');
}

export const repairCases: readonly HostCase[] = [
  {
    area: 'repair',
    name: '完好的工作簿修复时不作改动',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      expectEqual(await repair(host), SOUND, '修复结果');
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'repair',
    name: '标签、公式、样式和锁定一次修复到位，填报内容不变',
    needs: ['setText', 'setNumber', 'copyCells'],
    run: async (host) => {
      await fillExample(host);
      const before = filledIn(await filingOf(host));
      const { sheet, field } = plannedField('overview.staff.total');
      const label = expectPresent(field.label, '标签');
      const sum = plannedSum();
      const pastedOver = fieldPlace('overview.fund.planned');
      const pastedAddress = cellAddress(pastedOver.row, pastedOver.column);
      await host.hand.do(
        ['setText', sheet.name, cellAddress(label.row, label.column), '被改的标签'],
        ['setNumber', sheet.name, cellAddress(sum.row, sum.column), 1],
        // A label pasted over an input cell brings its look and lock and takes away what was there.
        ['copyCells', sheet.name, cellAddress(label.row, label.column), pastedAddress],
        ['setText', sheet.name, pastedAddress, ''],
      );
      const { repaired, remaining } = await repair(host);
      expectEqual(remaining, [], '未能修复的内容');
      expectIncludes(
        repaired,
        [
          { sheet: sheet.name, row: label.row, column: label.column },
          { sheet: sheet.name, row: sum.row, column: sum.column },
          pastedOver,
        ],
        '修复的单元格',
      );
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), [], '修复后表格的问题');
      expectEqual(filledIn(filing), before, '填报内容');
      expectEqual(await repair(host), SOUND, '再次修复的结果');
    },
  },
  {
    area: 'repair',
    name: '行和表变动后，公式修复到现在的位置',
    needs: ['insertRows', 'setText', 'renameSheet'],
    run: async (host) => {
      await fillExample(host);
      const { sheet } = plannedField('overview.name');
      const sum = plannedSum();
      await host.hand.do(
        ['insertRows', sheet.name, 7, 2],
        ['setText', sheet.name, cellAddress(sum.row + 2, sum.column), '示例'],
        ['renameSheet', sheet.name, '概况'],
      );
      await repair(host);
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), [], '修复后表格的问题');
      expectEqual(
        filing.shownTotals.find(({ total }) => total === sum.total),
        {
          total: sum.total,
          shown: '35',
          cell: { sheet: '概况', row: sum.row + 2, column: sum.column },
        },
        '合计',
      );
    },
  },
];
