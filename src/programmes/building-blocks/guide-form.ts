import type { Form } from '../../model/form';
import { COLOURS_IN_WORDS, guideSection } from './guide-section';

interface GuideParts {
  /** 说明, word for word. */
  instructions: string[];
  /** The sentence of the notice that says what to hand in, below the words the notice heads it with. */
  handingIn: { heading: string; sentence: string };
  /** 报送清单: what to hand in and what to look after before. */
  handInList: string[];
  /** The stages after 定稿, which depend on who hands in. */
  printing: string;
  submitting: string;
  /** What is said of the tables of this workbook. */
  tables: string;
  /** The long texts in the order of the form: 建设规划、特色与创新. */
  longTexts: string;
  /** Where the column of hints stands on sheets with a table. */
  hintColumn: string;
}

/** The first sheet of a workbook: 说明 as printed, what to hand in, then how this workbook is filled in. */
export function guideForm(parts: GuideParts): Form {
  return {
    id: 'workbook',
    title: '使用说明',
    basis: 'inferred',
    sections: [
      guideSection('使用说明', [
        ['instructions', '说明', parts.instructions],
        ['handingIn', parts.handingIn.heading, [parts.handingIn.sentence]],
        ['handInList', '报送清单（依据通知整理，报送前逐项核对）', parts.handInList],
        [
          'stages',
          '办理步骤（非通知原文）',
          [
            '1.填报：逐表填写，合计、核对和“提示”栏随填随算，不装加载项也可使用。',
            '2.校验：逐条处理“提示”栏和校验列出的问题；确有原因的，填写说明后可以通过。',
            '3.定稿：校验无误后定稿，生成校验码；定稿后如有改动，可逐项比对。',
            `4.打印盖章：${parts.printing}`,
            `5.报送：${parts.submitting}`,
          ],
        ],
        [
          'filling',
          '填写提示（非通知原文）',
          [
            parts.tables,
            '没有的项目填“0”或“无”；不适用的填“不适用”，请不要留空。',
            '数字只填数，单位已印在表中；百分比填98.5这样的数，不必写百分号。',
            `${parts.longTexts}每行写一段，可从Word文档粘贴；上方显示字数和上限。`,
            '观测点对照表逐项写已有基础、建设承诺和出处（推荐书段落，或材料编号和页码）。',
            '支撑材料目录逐份写明起止页和对应观测点；表上方显示总页数、缺页和重页。',
          ],
        ],
        [
          'legend',
          '颜色和“提示”栏的含义（非通知原文）',
          [
            COLOURS_IN_WORDS,
            `“提示”栏在表右侧（${parts.hintColumn}），写明缺什么、错在哪里，改正后自动消失。`,
            '“状态”栏：完整——数据齐全，需材料的已列材料和页码；部分——尚不齐全，或仅有文字；待佐证——还没有内容。',
          ],
        ],
      ]),
    ],
  };
}
