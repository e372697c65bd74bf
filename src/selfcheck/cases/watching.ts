import type { CellPlace } from '../../model/cell-address';
import { cellAddress } from '../../model/cell-address';
import type { CellChange, LiveWorkbook } from '../../model/ports';
import { planRepair } from '../../layout/repair/repair-plan';
import type { Edit } from '../edit';
import { expectEqual, expectIncludes, expectPresent } from '../expectation';
import { findingAt } from '../example/example-finding';
import { examplePlan, fieldPlace, plannedField } from '../example/example-layout';
import { exampleProgramme } from '../example/example-programme';
import { exampleValues, textValue } from '../example/example-values';
import { contentOf, fillExample } from '../example/example-workbook';
import type { HostCase, HostNeed } from '../host-case';
import type { OpenedHost } from '../user-hand';

const name = fieldPlace('overview.name');
const enterprise = fieldPlace('enterprises.name', 1);

/** The cells told of, in the order told. */
function cellsTold(told: readonly CellChange[]): CellPlace[] {
  return told.flatMap(({ sheet, cells }) => expectPresent(cells, `“${sheet}”中改动的单元格`));
}

/** A case about a filled workbook somebody watches. */
function watched(
  sentence: string,
  needs: readonly HostNeed[],
  run: (host: OpenedHost, live: LiveWorkbook, told: readonly CellChange[]) => Promise<void>,
): HostCase {
  return {
    area: 'watching',
    name: sentence,
    needs: ['live', ...needs],
    run: async (host) => {
      const live = expectPresent(host.live, '打开的工作簿');
      await fillExample(host);
      await host.hand.settled();
      const told: CellChange[] = [];
      const stop = await live.watch((change) => told.push(change));
      try {
        await run(host, live, told);
      } finally {
        stop();
      }
    },
  };
}

/**
 * Somebody changes the structure: everything has to be read again. Where whole sheets come or go it is left open which
 * sheet is named.
 */
function structureTold(sentence: string, edit: Edit): HostCase {
  return watched(sentence, [edit[0], 'watchedEdits'], async ({ hand }, _, told) => {
    await hand.do(edit);
    await hand.settled();
    const again = told.filter(({ cells }) => cells === null).map(({ sheet }) => sheet);
    expectPresent(again[0], '须重新读取的通知');
    const ofSheets = edit[0] === 'copySheet' || edit[0] === 'removeSheet';
    if (!ofSheets) expectIncludes(again, [edit[1]], '须重新读取的工作表');
  });
}

export const watchingCases: readonly HostCase[] = [
  watched('键入的单元格得到通知', ['type', 'watchedEdits'], async ({ hand }, _, told) => {
    await hand.type(name.sheet, cellAddress(name.row, name.column), '示例新名称');
    await hand.type(enterprise.sheet, cellAddress(enterprise.row, enterprise.column), '示例丙公司');
    await hand.settled();
    expectEqual(cellsTold(told), [name, enterprise], '通知的单元格');
  }),
  watched('一次粘贴的各单元格都得到通知', ['copyCells', 'watchedEdits'], async ({ hand }, _, told) => {
    const { sheet, row, column } = enterprise;
    const last = fieldPlace('enterprises.sales', 2).column;
    await hand.do([
      'copyCells',
      sheet,
      `${cellAddress(row, column)}:${cellAddress(row + 1, last)}`,
      cellAddress(row + 2, column),
    ]);
    await hand.settled();
    // A host may not know which cells a paste reached, and say that the sheet is to be read again.
    if (told.some((change) => change.sheet === sheet && change.cells === null)) return;
    expectIncludes(
      told.flatMap(({ cells }) => cells ?? []),
      [
        { sheet, row: row + 2, column },
        { sheet, row: row + 3, column: last },
      ],
      '通知的单元格',
    );
  }),
  structureTold('插入行时通知须重新读取', ['insertRows', enterprise.sheet, 9, 1]),
  structureTold('删除行时通知须重新读取', ['deleteRows', enterprise.sheet, 11, 1]),
  structureTold('插入列时通知须重新读取', ['insertColumns', enterprise.sheet, 4, 1]),
  structureTold('复制工作表时通知须重新读取', ['copySheet', enterprise.sheet, '企业 副本', 0]),
  structureTold('删除工作表时通知须重新读取', ['removeSheet', enterprise.sheet]),
  watched('本软件自己的写入、标出和加行不作通知', [], async ({ hand }, live, told) => {
    await live.write(exampleValues);
    await live.write([{ place: name, value: textValue('示例新名称') }]);
    await live.mark([findingAt(name)]);
    await live.mark([]);
    await live.insertRows(enterprise.sheet, enterprise.row + 1, 1);
    await hand.settled();
    expectEqual(told, [], '通知的改动');
  }),
  {
    area: 'watching',
    name: '本软件自己的修复不作通知',
    needs: ['live', 'setText'],
    run: async (host) => {
      const live = expectPresent(host.live, '打开的工作簿');
      await fillExample(host);
      const { sheet, field } = plannedField('overview.staff.total');
      const label = expectPresent(field.label, '标签');
      await host.hand.do(['setText', sheet.name, cellAddress(label.row, label.column), '被改的标签']);
      const { plan } = planRepair(examplePlan, exampleProgramme, await contentOf(host));
      await host.hand.settled();
      const told: CellChange[] = [];
      const stop = await live.watch((change) => told.push(change));
      const { repaired } = await live.repair(plan);
      await host.hand.settled();
      stop();
      expectIncludes(repaired, [{ sheet: sheet.name, row: label.row, column: label.column }], '修复的单元格');
      expectEqual(told, [], '通知的改动');
    },
  },
  watched('自己写入之后，用户的改动照样通知', ['type', 'watchedEdits'], async ({ hand }, live, told) => {
    await live.write(exampleValues);
    await hand.type(name.sheet, cellAddress(name.row, name.column), '示例新名称');
    await hand.settled();
    expectEqual(cellsTold(told), [name], '通知的单元格');
  }),
  {
    area: 'watching',
    name: '停止跟踪后不再通知',
    needs: ['live', 'type', 'watchedEdits'],
    run: async (host) => {
      const live = expectPresent(host.live, '打开的工作簿');
      await fillExample(host);
      await host.hand.settled();
      const told: CellChange[] = [];
      const stillTold: CellChange[] = [];
      const stop = await live.watch((change) => told.push(change));
      const stopOther = await live.watch((change) => stillTold.push(change));
      stop();
      await host.hand.type(name.sheet, cellAddress(name.row, name.column), '示例新名称');
      await host.hand.settled();
      stopOther();
      expectEqual(told, [], '停止后收到的通知');
      expectEqual(cellsTold(stillTold), [name], '另一处收到的通知');
    },
  },
];
