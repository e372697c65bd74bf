import type { Form } from '../../../model/form';
import { HAND_IN_SENTENCE } from '../notice';

/** The first sheet: what the notice asks for, and which sheets are whose. */
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
              key: 'guide.notice',
              heading: null,
              paragraphs: [
                '各市教育（教体）局要会同发展改革、科技、工业和信息化、商务等部门研究制订联合体建设规划（见附件1），并对照《市域产教联合体建设指标》（附件2），指导有关园区“一体一案”制订联合体建设方案。',
                HAND_IN_SENTENCE,
              ],
            },
            {
              kind: 'prose',
              key: 'guide.uses',
              heading: '两种用法（非通知原文）',
              paragraphs: [
                '1.市教育（教体）局报规划：只填“建设规划”一张表，一行一家联合体；后面两张自查用的表不必填写，留空不影响校验和报送。',
                '2.联合体对照指标自查（一体一案）：另存一份工作簿，建设规划中只留本联合体一行，再填“自查单位信息”和“建设指标对照表”。填写联合体名称后，才按25个观测点和“其他”逐项校验；名称应与建设规划中的一致。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.handInList',
              heading: '报送清单（依据通知整理，报送前逐项核对）',
              paragraphs: [
                '□ 建设规划纸质版：一式1份，加盖市教育（教体）局公章。',
                '□ 建设规划电子版：与纸质版一并报送省教育厅职业教育处。',
                '□ 联合体建设方案：成熟一个、报送一个。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.stages',
              heading: '办理步骤（非通知原文）',
              paragraphs: [
                '1.填报：逐行填写，表头上方的“提示”随填随算，不装加载项也可使用。',
                '2.校验：逐条处理列出的问题；确有原因的，填写说明后可以通过。',
                '3.定稿：校验无误后定稿，生成校验码；定稿后如有改动，可逐项比对。',
                '4.打印盖章：打印建设规划，由市教育（教体）局盖章。',
                '5.报送：2023年5月30日前报送建设规划；建设方案成熟一个、报送一个。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.filling',
              heading: '填写提示（非通知原文）',
              paragraphs: [
                '原表“拟成立时间及形式”是一栏两项内容，本表在同一栏名下分“拟成立时间”“形式”两格填写。',
                '参与的主要企业、主要院校填全称，用顿号隔开，不写“等”。',
                '没有的项目填“无”，请不要留空；行数不够时，可在表内插入行。',
                '建设指标对照表逐项写已有基础、建设任务和出处（建设方案段落，或佐证材料和页码）。',
              ],
            },
            {
              kind: 'prose',
              key: 'guide.legend',
              heading: '颜色和“提示”的含义（非通知原文）',
              paragraphs: [
                '白底：请填写的格。  浅黄底：待填。  浅红底、深红粗体：填写有误或超出限制。  橙底、红色粗体：用“标出问题”标出的格。  灰底：自动计算或不需填写。',
                '建设规划的“提示”在表头上方，写明每栏缺几处，改正后自动消失。',
                '对照表的“状态”栏：完整——内容齐全，需材料的已列材料和页码；部分——尚不齐全，或仅有文字；待佐证——还没有内容。',
              ],
            },
          ],
          footnotes: [],
        },
      ],
    },
  ],
};
