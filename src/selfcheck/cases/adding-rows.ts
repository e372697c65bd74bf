import { planRepair } from '../../layout/repair/repair-plan';
import { expectEqual, expectIncludes } from '../expectation';
import { examplePlan, fieldPlace } from '../example/example-layout';
import { exampleProgramme } from '../example/example-programme';
import { numberValue, textValue } from '../example/example-values';
import { contentOf, faultCodes, filingOf, filledIn, fillExample } from '../example/example-workbook';
import type { HostCase } from '../host-case';

export const addingRowsCases: readonly HostCase[] = [
  {
    area: 'addingRows',
    name: '加出的行样式、格式、锁定与上一行相同，合计包含新行',
    needs: ['live'],
    run: async (host) => {
      if (host.live === null) return;
      await fillExample(host);
      const name = fieldPlace('enterprises.name', 3);
      await host.live.insertRows(name.sheet, name.row, 2);
      const sales = fieldPlace('enterprises.sales', 4);
      await host.editor.write([
        { place: { ...name, row: name.row + 1 }, value: textValue('示例丙公司') },
        { place: sales, value: numberValue('3000') },
      ]);
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), [], '表格的问题');
      expectIncludes(
        filledIn(filing),
        ['enterprises.name=示例乙公司', 'enterprises.name=示例丙公司', 'enterprises.sales=3000'],
        '填报内容',
      );
      const shown = filing.shownTotals.filter(({ total }) => total.startsWith('enterprises.'));
      expectIncludes(
        shown.map((total) => `${total.total}=${total.shown}`),
        ['enterprises.totals.count=3', 'enterprises.totals.sales=6000.75'],
        '合计',
      );
      const { plan, remaining } = planRepair(examplePlan, exampleProgramme, await contentOf(host));
      expectEqual(remaining, [], '不能修复的内容');
      const { repaired } = await host.editor.repair(plan);
      expectEqual(
        repaired.filter(({ sheet }) => sheet === name.sheet),
        [],
        '加行的表中需要修复的单元格',
      );
    },
  },
  {
    area: 'addingRows',
    name: '在长文本中加行，原有段落次序不变',
    needs: ['live'],
    run: async (host) => {
      if (host.live === null) return;
      await fillExample(host);
      const second = fieldPlace('plan.content', 2);
      await host.live.insertRows(second.sheet, second.row, 1);
      await host.editor.write([{ place: second, value: textValue('示例插入段。') }]);
      const filing = await filingOf(host);
      expectEqual(faultCodes(filing), [], '表格的问题');
      expectEqual(
        filing.entries.flatMap(({ field, raw }) => (field === 'plan.content' ? raw.split('\n') : [])),
        ['示例第一段。', '示例插入段。', '示例第二段。'],
        '段落',
      );
    },
  },
];
