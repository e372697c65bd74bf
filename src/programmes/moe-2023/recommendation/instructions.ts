import type { ProseBlock, Typography } from '../../../model/form';

/** 附件2 说明, between the cover and the first part. */
export const instructions: ProseBlock = {
  kind: 'prose',
  key: 'recommendation.instructions',
  heading: '说明',
  paragraphs: [
    '一、请按照《关于开展市域产教联合体建设的通知》要求，如实填写，规范严谨，及时提交。',
    '二、申报内容体现已有基础和建设承诺，明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    '三、年度数据截止时间为每年12月31日，2022年数据为拟组成联合体成员单位的汇总数据，2023—2025年数据为申报单位承诺的建成数据。',
    '四、文字内容的字体为仿宋_GB2312，字号为小四号，行距为固定值16磅。',
    '五、推荐书的正文部分使用A4纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。',
  ],
};

/** The fourth sentence of 说明. 小四 is 12 points. */
export const typography: Typography = {
  font: '仿宋_GB2312',
  size: 12,
  lineSpacing: 16,
  quote: '文字内容的字体为仿宋_GB2312，字号为小四号，行距为固定值16磅。',
};
