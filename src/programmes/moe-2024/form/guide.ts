import type { FormSection } from '../../../model/form';
import { COLOURS_IN_WORDS, guideSection } from '../../building-blocks/guide-section';
import { notice } from '../notice';
import { YEARS } from '../years';

const [firstYear, , lastYear] = YEARS;

/** The first sheet: what the notice asks for, then how this workbook is filled in. */
export const guide: FormSection = guideSection('市域产教联合体自查工作簿', [
  ['notice', null, ['各地教育行政部门要指导各在建联合体严格对照建设标准查摆问题，加强规范引导。']],
  [
    'basis',
    '编排依据（非通知原文）',
    [
      `依据：${notice.authority}${notice.title}（${notice.documentNumber}）附件1市域产教联合体建设标准（试行）。通知未印自查表，本工作簿按建设标准的观测点逐项编排。`,
    ],
  ],
  [
    'steps',
    '办理步骤（非通知原文）',
    [
      '1.填写自查单位信息，再按基础性指标、合作办学、合作育人、合作就业、合作发展各表逐项填写116个观测点。',
      '2.在政策文件清单中逐份列出政府出台的政策，在负面清单中填写自查结论。',
      '3.校验：查看哪些指标达标、未达标或无数据，负面清单是触发、未触发还是待确认。',
      '4.在问题清单中写明存在问题、整改措施和完成时限。',
    ],
  ],
  [
    'filling',
    '填写提示（非通知原文）',
    [
      `年度数据填${firstYear}—${lastYear}年各年12月31日的数据；是否类、等级类和文字类观测点按自查时的情况填写一次。`,
      '没有的项目填“0”或“无”；某年尚未成立联合体的填“不适用”，请不要留空。',
      '数字只填数，单位已印在表中；百分比填98.5这样的数，不必写百分号。',
      '一个观测点含几项内容的，分行填写；“佐证材料”写文件名称和文号，或材料编号和页码。',
      '达标与否只是对照标准的结果，不是填写错误，请如实填写。',
    ],
  ],
  [
    'legend',
    '颜色和“提示”栏的含义（非通知原文）',
    [
      COLOURS_IN_WORDS,
      '“提示”栏在表右侧，写明缺什么、错在哪里，改正后自动消失。',
      '问题清单的“状态”栏：完整——数据和佐证齐全；部分——尚不齐全；待佐证——还没有内容。',
    ],
  ],
]);
