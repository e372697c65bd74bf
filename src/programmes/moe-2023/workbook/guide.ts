import type { Form } from '../../../model/form';
import { guideForm } from '../../building-blocks/guide-form';
import { instructions } from '../recommendation/instructions';
import { HAND_IN_SENTENCE, notice } from '../notice';

/** The first sheet of the workbook: 说明 as printed in 附件2, then how this workbook is filled in. */
export const guide: Form = guideForm({
  instructions: instructions.paragraphs,
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
