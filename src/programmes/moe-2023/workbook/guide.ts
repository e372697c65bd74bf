import type { Form } from '../../../model/form';
import { guideForm } from '../../building-blocks/guide-form';
import { HAND_IN_SENTENCE, notice } from '../notice';

/** The first sheet of the workbook: 说明 as printed in 附件2, then how this workbook is filled in. */
export const guide: Form = guideForm({
  instructions: [
    '一、请按照《关于开展市域产教联合体建设的通知》要求，如实填写，规范严谨，及时提交。',
    '二、申报内容体现已有基础和建设承诺，明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    '三、年度数据截止时间为每年12月31日，2022年数据为拟组成联合体成员单位的汇总数据，2023—2025年数据为申报单位承诺的建成数据。',
    '四、文字内容的字体为仿宋_GB2312，字号为小四号，行距为固定值16磅。',
    '五、推荐书的正文部分使用A4纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。',
  ],
  handingIn: { heading: '省级推荐', sentence: HAND_IN_SENTENCE },
  handInList: [
    ...notice.handIn.map(({ item, copies }) => `□ ${item}：${copies}`),
    '□ 封面三方公章、申报单位承诺签字盖章、地方教育行政部门意见签字盖章，均已齐全。',
    '□ 推荐书文字为仿宋_GB2312、小四号、行距固定值16磅；正文A4纸双面打印、左侧装订。',
    '□ 支撑材料设目录索引、单独装订成册。',
  ],
  printing: '推荐书打印，按表签字、盖章。',
  submitting: `申报单位报${notice.handedInBy ?? ''}，由其核实后在截止日期前报送纸质版和电子版（光盘）。`,
  tables:
    '各表按原有栏目排列；合计和核对栏自动计算，不必填写；汇总表和目录行数不够时，可在表内插入行。推荐名单汇总表为参考格式，非通知原表。',
  longTexts: '特色与创新、建设规划',
  hintColumn: '汇总表和目录在表头上方',
});
