import type { FormSection, Total } from '../../../model/form';
import { ownField } from '../../field-record';
import { MATERIAL_PAGE_LIMIT } from '../notice';

const number = ownField({
  key: 'materials.number',
  label: '材料编号',
  type: { kind: 'text', maxLength: null },
});
const title = ownField({
  key: 'materials.title',
  label: '材料名称',
  type: { kind: 'text', maxLength: null },
});
const pageFrom = ownField({
  key: 'materials.pageFrom',
  label: '起始页',
  type: { kind: 'integer', unit: '页' },
});
const pageTo = ownField({
  key: 'materials.pageTo',
  label: '结束页',
  type: { kind: 'integer', unit: '页' },
  note: '通知未说明封面和目录是否计入页数限制，请适当预留。',
});
const points = ownField({
  key: 'materials.points',
  label: '对应观测点',
  type: { kind: 'list', maxItems: null },
  note: '填观测点编号，用顿号隔开，如2.1、2.3；第7项填“其他”。',
});
const figures = ownField({
  key: 'materials.figures',
  label: '佐证的数据或内容',
  type: { kind: 'list', maxItems: null },
  note: '填推荐书中的栏目名称，用顿号隔开。',
});

function pagesTotal(key: string, label: string, count: 'covered' | 'missing' | 'repeated'): Total {
  return {
    key: `materials.totals.${key}`,
    label,
    unit: '页',
    decimals: 0,
    of: { kind: 'pages', from: pageFrom.key, to: pageTo.key, count },
  };
}

/** 目录索引 of the supporting material: the notice asks for one and prints no form for it. */
export const materials: FormSection = {
  key: 'materials',
  number: null,
  title: '支撑材料目录',
  sheets: [
    {
      key: 'materials',
      name: '支撑材料目录',
      heading: '支撑材料目录',
      orientation: 'landscape',
      blocks: [
        {
          kind: 'repeatingTable',
          key: 'materials',
          title: '支撑材料目录',
          note: `（支撑材料不超过${MATERIAL_PAGE_LIMIT}页，单独装订成册）`,
          columns: [
            { field: number, width: 10, group: null },
            { field: title, width: 44, group: null },
            { field: pageFrom, width: 9, group: null },
            { field: pageTo, width: 9, group: null },
            { field: points, width: 20, group: null },
            { field: figures, width: 34, group: null },
          ],
          nameColumn: title.key,
          printedRows: [],
          spareRows: 30,
          totals: [
            {
              key: 'materials.totals.count',
              label: '材料份数',
              unit: '份',
              decimals: 0,
              of: { kind: 'rows', column: title.key },
            },
            pagesTotal(
              'pages',
              `支撑材料页数（不超过${MATERIAL_PAGE_LIMIT}页，重复的页只计一次）`,
              'covered',
            ),
            pagesTotal('missingPages', '缺页：目录中没有材料的页数', 'missing'),
            pagesTotal('repeatedPages', '重页：不止一份材料占用的页数', 'repeated'),
          ],
        },
      ],
      footnotes: [],
    },
  ],
};
