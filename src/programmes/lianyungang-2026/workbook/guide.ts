import type { Form } from '../../../model/form';
import { guideForm } from '../../building-blocks/guide-form';
import { instructions } from '../recommendation/instructions';
import { HAND_IN_SENTENCE, MATERIAL_PAGE_LIMIT, notice } from '../notice';

type HandIn = (typeof notice.handIn)[number];

/** Where in this workbook, or in what form, an item is found that the notice names in a word. */
const HAND_IN_NOTES = new Map([
  ['推荐汇总表', '，即附件3申报汇总表'],
  ['支撑材料', `，不超过${MATERIAL_PAGE_LIMIT}页`],
  ['Word版', '，推荐书等申报材料'],
  ['盖章PDF版', '，签字盖章后扫描'],
]);

function handInLine({ item, copies }: HandIn): string {
  return `□ ${item}：${copies}${HAND_IN_NOTES.get(item) ?? ''}`;
}

/** The first sheet of the workbook: 说明 as printed in 附件2, then how this workbook is filled in. */
export const guide: Form = guideForm({
  instructions: instructions.paragraphs,
  handingIn: { heading: '申报材料报送', sentence: HAND_IN_SENTENCE },
  handInList: [
    ...notice.handIn.map(handInLine),
    '□ 封面三方公章、申报单位承诺三方签字盖章、地方教育行政部门意见签字盖章，均已齐全。',
    '□ 推荐书正文A4纸双面打印、左侧装订；支撑材料设目录索引、单独装订成册。',
  ],
  printing: '推荐书、申报汇总表打印，按表签字、盖章。',
  submitting: `由${notice.handedInBy ?? ''}在截止日期前按报送清单报送纸质材料和电子版。`,
  tables: '各表按原有栏目排列；合计和核对栏自动计算，不必填写；成员各表和目录行数不够时，可在表内插入行。',
  longTexts: '建设规划和建设内容、特色与创新',
  hintColumn: '成员各表在表头上方',
});
