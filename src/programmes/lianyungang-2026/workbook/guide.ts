import type { Form } from '../../../model/form';
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
              key: 'guide.handingIn',
              heading: '申报材料报送',
              paragraphs: [HAND_IN_SENTENCE],
            },
            {
              kind: 'prose',
              key: 'guide.handInList',
              heading: '报送清单（依据通知整理，报送前逐项核对）',
              paragraphs: [
                ...notice.handIn.map(handInLine),
                '□ 封面三方公章、申报单位承诺三方签字盖章、地方教育行政部门意见签字盖章，均已齐全。',
                '□ 推荐书正文A4纸双面打印、左侧装订；支撑材料设目录索引、单独装订成册。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.stages',
              heading: '办理步骤（非通知原文）',
              paragraphs: [
                '1.填报：逐表填写，合计、核对和“提示”栏随填随算，不装加载项也可使用。',
                '2.校验：逐条处理“提示”栏和校验列出的问题；确有原因的，填写说明后可以通过。',
                '3.定稿：校验无误后定稿，生成校验码；定稿后如有改动，可逐项比对。',
                '4.打印盖章：推荐书、申报汇总表打印，按表签字、盖章。',
                `5.报送：由${notice.handedInBy ?? ''}在截止日期前按报送清单报送纸质材料和电子版。`,
              ],
            },
            {
              kind: 'prose',
              key: 'guide.filling',
              heading: '填写提示（非通知原文）',
              paragraphs: [
                '各表按原有栏目排列；合计和核对栏自动计算，不必填写；成员各表和目录行数不够时，可在表内插入行。',
                '没有的项目填“0”或“无”；不适用的填“不适用”，请不要留空。',
                '数字只填数，单位已印在表中；百分比填98.5这样的数，不必写百分号。',
                '建设规划和建设内容、特色与创新每行写一段，可从Word文档粘贴；上方显示字数和上限。',
                '观测点对照表逐项写已有基础、建设承诺和出处（推荐书段落，或材料编号和页码）。',
                '支撑材料目录逐份写明起止页和对应观测点；表上方显示总页数、缺页和重页。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.legend',
              heading: '颜色和“提示”栏的含义（非通知原文）',
              paragraphs: [
                '白底：请填写的格。  浅黄底：待填。  浅红底、深红粗体：填写有误或超出限制。  橙底、红色粗体：用“标出问题”标出的格。  灰底：自动计算或不需填写。',
                '“提示”栏在表右侧（成员各表在表头上方），写明缺什么、错在哪里，改正后自动消失。',
                '“状态”栏：完整——数据齐全，需材料的已列材料和页码；部分——尚不齐全，或仅有文字；待佐证——还没有内容。',
              ],
            },
          ],
          footnotes: [],
        },
      ],
    },
  ],
};
