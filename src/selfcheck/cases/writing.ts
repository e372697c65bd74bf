import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { CellValue } from '../../model/ports';
import type { CellScalar, WorkbookContent } from '../../model/workbook-content';
import { expectDifferent, expectEqual, expectIncludes } from '../expectation';
import { fieldPlace, plannedField } from '../example/example-layout';
import { exampleValues, numberValue, textValue } from '../example/example-values';
import {
  contentOf,
  faultCodes,
  filingOf,
  filledIn,
  fillExample,
  layOutExample,
} from '../example/example-workbook';
import type { HostCase } from '../host-case';

/** Texts a host may take for something else when it is handed them carelessly. */
const TREACHEROUS_TEXTS = [
  '007',
  '=1+1',
  '+86',
  '-',
  '@示例',
  "'示例",
  '2026-04-01',
  '1/2',
  '50%',
  '1e5',
  'TRUE',
  '#N/A',
  ' 前后有空格 ',
  '第一行\n第二行',
  '12345678901234567890',
];

const NUMBERS = ['0', '0.1', '-5', '1200', '123456789.01', '0.985'];

/** A value that is read as it was written. */
interface PlainValue {
  place: CellPlace;
  value: Extract<CellScalar, { kind: 'text' | 'number' | 'boolean' }>;
}

/** Values one below the other in a column of a table. */
function column(key: string, values: readonly PlainValue['value'][]): PlainValue[] {
  return values.map((value, index) => ({ place: fieldPlace(key, index + 1), value }));
}

function scalarAt({ sheets }: WorkbookContent, { sheet, row, column: at }: CellPlace): CellScalar {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  return cells?.find((cell) => cell.row === row && cell.column === at)?.value ?? { kind: 'empty' };
}

function blank({ place }: CellValue): CellValue {
  return { place, value: { kind: 'blank' } };
}

export const writingCases: readonly HostCase[] = [
  {
    area: 'writing',
    name: '内容写进各自的单元格，不影响其他内容',
    needs: [],
    run: async (host) => {
      await fillExample(host);
      const filing = await filingOf(host);
      expectIncludes(
        filledIn(filing),
        ['overview.name=示例产教联合体', 'overview.staff.total=35'],
        '填报内容',
      );
      expectEqual(filledIn(filing).length, exampleValues.length - 1, '已填的项数');
      expectEqual(faultCodes(filing), [], '表格的问题');
    },
  },
  {
    area: 'writing',
    name: '写入的内容清空后不留痕迹',
    needs: ['dump'],
    run: async (host) => {
      await layOutExample(host);
      const before = await host.hand.dump();
      await host.editor.write(exampleValues);
      expectDifferent(await host.hand.dump(), before, '写入后的工作簿');
      await host.editor.write(exampleValues.map(blank));
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'writing',
    name: '没有内容可写时不作改动',
    needs: ['dump'],
    run: async (host) => {
      await fillExample(host);
      const before = await host.hand.dump();
      await host.editor.write([]);
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'writing',
    name: '像数字、日期或公式的文本原样写入和读出，清空后不留痕迹',
    needs: ['dump'],
    run: async (host) => {
      await layOutExample(host);
      const before = await host.hand.dump();
      const values = [
        ...column('enterprises.name', TREACHEROUS_TEXTS.slice(0, 10).map(textValue)),
        ...column('schools.name', TREACHEROUS_TEXTS.slice(10).map(textValue)),
      ];
      await host.editor.write(values);
      const content = await contentOf(host);
      expectEqual(
        values.map(({ place }) => [formatPlace(place), scalarAt(content, place)]),
        values.map(({ place, value }) => [formatPlace(place), value]),
        '文本',
      );
      await host.editor.write(values.map(blank));
      expectEqual(await host.hand.dump(), before, '工作簿');
    },
  },
  {
    area: 'writing',
    name: '数字和逻辑值写入后读出的值相等',
    needs: [],
    run: async (host) => {
      await layOutExample(host);
      const values: PlainValue[] = [
        ...column('enterprises.sales', NUMBERS.map(numberValue)),
        { place: { sheet: '表一', row: 1, column: 1 }, value: { kind: 'boolean', value: true } },
        { place: { sheet: '表一', row: 1, column: 2 }, value: { kind: 'boolean', value: false } },
      ];
      await host.editor.write(values);
      const content = await contentOf(host);
      expectEqual(
        values.map(({ place }) => [formatPlace(place), scalarAt(content, place)]),
        values.map(({ place, value }) => [formatPlace(place), value]),
        '数字和逻辑值',
      );
    },
  },
  {
    area: 'writing',
    name: '写入后合计当即重算',
    needs: ['live'],
    run: async (host) => {
      await fillExample(host);
      const { totals } = plannedField('overview.name').sheet;
      const shown = (await filingOf(host)).shownTotals;
      expectEqual(
        totals.map(({ total }) => shown.find((candidate) => candidate.total === total)?.shown ?? ''),
        ['35', '0'],
        '合计和差额',
      );
    },
  },
];
