import type { CellPlace } from '../../model/cell-address';
import { expectEqual } from '../expectation';
import { fieldPlace } from '../example/example-layout';
import { fillExample, layOutExample } from '../example/example-workbook';
import type { HostCase } from '../host-case';

export const revealingCases: readonly HostCase[] = [
  {
    area: 'revealing',
    name: '转到所在工作表并选中单元格',
    needs: ['live'],
    run: async (host) => {
      if (host.live === null) return;
      await layOutExample(host);
      const places: CellPlace[] = [
        fieldPlace('plan.content', 2),
        fieldPlace('overview.staff.total'),
        fieldPlace('overview.hours'),
        { sheet: '表一', row: 120, column: 30 },
        fieldPlace('enterprises.sales', 3),
      ];
      for (const place of places) {
        await host.live.reveal(place);
        expectEqual(await host.hand.selection(), place, '选中的单元格');
        expectEqual(await host.live.selection(), place, '读到的选中单元格');
      }
    },
  },
  {
    area: 'revealing',
    name: '定位不改动工作簿，也不算改动',
    needs: ['live', 'dump'],
    run: async (host) => {
      if (host.live === null) return;
      await fillExample(host);
      const before = await host.hand.dump();
      const told: string[] = [];
      const stop = await host.live.watch(({ sheet }) => told.push(sheet));
      await host.live.reveal(fieldPlace('outcomes.teachers.persons@2025'));
      await host.hand.settled();
      stop();
      expectEqual(told, [], '通知的改动');
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
];
