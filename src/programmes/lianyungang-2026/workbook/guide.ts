import type { Form } from '../../../model/form';

/** The first sheet of the workbook: 说明 as printed in 附件2, then how this workbook is filled in. */
export const guide: Form = {
  id: 'workbook',
  title: '使用说明',
  basis: 'inferred',
  sections: [
    {
      key: 'guide',
      number: null,
      title: '使用说明',
      sheets: [
        {
          key: 'guide',
          name: '使用说明',
          heading: '使用说明',
          orientation: 'portrait',
          blocks: [
            {
              kind: 'prose',
              key: 'guide.instructions',
              heading: '说明',
              paragraphs: [
                '一、请按照《关于开展2026年市级市域产教联合体遴选建设的通知》要求，如实填写，规范严谨，及时提交。',
                '二、申报内容体现已有基础和建设承诺，明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
                '三、年度数据截止时间为每年12月31日，2025年数据为拟组成联合体成员单位的汇总数据，2026—2028年数据为申报单位承诺的建成数据。',
                '四、推荐书的正文部分使用A4纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.filling',
              heading: '本工作簿填写提示（非通知原文）',
              paragraphs: [
                '各表按推荐书和申报汇总表的原有栏目排列；合计和核对栏自动计算，不必填写。',
                '没有的项目填“0”或“无”；不适用的填“不适用”，请不要留空。',
                '数字只填数，单位已印在表中；百分比填98.5这样的数，不必写百分号。',
                '成员各表和支撑材料目录行数不够时，可在表内插入行。',
                '建设规划和建设内容、特色与创新每行写一段，可从Word文档直接粘贴。',
                '观测点对照表中，请逐项写明依据所在的段落，或材料编号和页码。',
              ],
            },
          ],
          footnotes: [],
        },
      ],
    },
  ],
};
