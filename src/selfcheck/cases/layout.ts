import { quotedSheetName } from '../../model/cell-address';
import type { CellContent } from '../../model/workbook-content';
import { expectEqual, expectIncludes } from '../expectation';
import { brokenPlan } from '../example/broken-plan';
import { examplePlan, fieldPlace } from '../example/example-layout';
import {
  contentOf,
  faultCodes,
  filingOf,
  filledIn,
  fillExample,
  layOutExample,
} from '../example/example-workbook';
import { rawOf } from '../example/example-workbook';
import { textValue } from '../example/example-values';
import { secondPlan, secondPlanBeside, secondProgramme } from '../example/second-notice';
import type { HostCase } from '../host-case';

const sheetNames = examplePlan.sheets.map((sheet) => sheet.name);

/** A formula as all hosts can be asked for it: Excel drops the quotes of sheet names that need none. */
function comparable(formula: string): string {
  return examplePlan.sheets.reduce(
    (text, { name }) => text.split(`${quotedSheetName(name)}!`).join(`${name}!`),
    formula,
  );
}

function written({ value, formula }: CellContent): string {
  if (formula !== undefined) return `=${comparable(formula)}`;
  return value.kind === 'text' ? value.text : '';
}

export const layoutCases: readonly HostCase[] = [
  {
    area: 'layout',
    name: '各表、文字、公式和名称都在原有工作表之后生成',
    needs: [],
    run: async (host) => {
      await layOutExample(host);
      const { sheets, names } = await contentOf(host);
      expectEqual(
        sheets.map((sheet) => sheet.name),
        ['表一', ...sheetNames],
        '工作表名称',
      );
      examplePlan.sheets.forEach((planned, index) => {
        const found = new Map(
          sheets[index + 1]?.cells.map((cell) => [`${cell.row}/${cell.column}`, written(cell)]),
        );
        const wanted = planned.cells.flatMap(({ row, column, value }) => {
          const place = `${row}/${column}`;
          if (value.kind === 'text') return [[place, value.text]];
          return value.kind === 'formula' ? [[place, `=${comparable(value.formula)}`]] : [];
        });
        expectEqual(
          wanted.map(([place = '']) => [place, found.get(place) ?? '']),
          wanted,
          `“${planned.name}”的单元格`,
        );
      });
      expectIncludes(
        names.map((found) => found.name),
        examplePlan.names.map((planned) => planned.name),
        '名称',
      );
      expectEqual(faultCodes(await filingOf(host)), [], '表格的问题');
    },
  },
  {
    area: 'layout',
    name: '逐表报告进度',
    needs: [],
    run: async ({ editor }) => {
      const told: number[][] = [];
      await editor.layOut(examplePlan, {
        sheetDone: (done, total) => {
          told.push([done, total]);
          return 'continue';
        },
      });
      expectEqual(
        told,
        sheetNames.map((_, index) => [index + 1, sheetNames.length]),
        '进度',
      );
    },
  },
  {
    area: 'layout',
    name: '表名全部重复时不作改动',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      expectEqual(
        await host.editor.layOut(examplePlan),
        { outcome: 'nameClash', sheets: sheetNames },
        '再次生成表格的结果',
      );
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'layout',
    name: '有一个表名重复时只报告这一个，不作改动',
    needs: ['renameSheet', 'dump'],
    run: async (host) => {
      const { sheet } = fieldPlace('plan.content');
      await host.hand.do(['renameSheet', '表一', sheet]);
      const before = await host.hand.dump();
      expectEqual(
        await host.editor.layOut(examplePlan),
        { outcome: 'nameClash', sheets: [sheet] },
        '生成表格的结果',
      );
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'layout',
    name: '中途失败不留任何痕迹，之后可以重新生成',
    needs: ['dump'],
    run: async (host) => {
      const before = await host.hand.dump();
      const failed = await host.editor.layOut(brokenPlan);
      expectEqual(failed.outcome, 'failed', '生成表格的结果');
      if (failed.outcome === 'failed') {
        expectEqual(
          /\p{Script=Han}.*。/su.test(failed.message),
          true,
          `失败的说明“${failed.message}”为中文句子`,
        );
      }
      expectEqual(await host.hand.dump(), before, '工作簿');
      await layOutExample(host);
    },
  },
  {
    area: 'layout',
    name: '中途取消不留任何痕迹，之后可以重新生成',
    needs: ['dump'],
    run: async (host) => {
      const before = await host.hand.dump();
      const outcome = await host.editor.layOut(examplePlan, {
        sheetDone: (done) => (done === 3 ? 'cancel' : 'continue'),
      });
      expectEqual(outcome, { outcome: 'cancelled' }, '生成表格的结果');
      expectEqual(await host.hand.dump(), before, '工作簿');
      await layOutExample(host);
    },
  },
  {
    area: 'layout',
    name: '同一工作簿有两份通知的表格时各读各的',
    needs: [],
    run: async (host) => {
      await fillExample(host);
      const before = filledIn(await filingOf(host));
      const { outcome } = await host.editor.layOut(secondPlanBeside);
      expectEqual(outcome, 'laidOut', '生成另一份表格的结果');
      const place = fieldPlace('overview.name', 0, secondPlanBeside);
      await host.editor.write([{ place, value: textValue('示例另一联合体') }]);
      const first = await filingOf(host);
      expectEqual(filledIn(first), before, '第一份的填报内容');
      expectEqual(faultCodes(first), ['otherProgrammeSheet'], '第一份的问题');
      const second = await filingOf(host, secondPlan, secondProgramme);
      expectEqual(rawOf(second, 'overview.name'), '示例另一联合体', '第二份的联合体名称');
    },
  },
];
