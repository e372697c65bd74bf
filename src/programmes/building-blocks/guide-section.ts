import type { FormSection, ProseBlock } from '../../model/form';

/** One part of 使用说明: what stands in the block's key behind `guide.`, its heading, its lines. */
export type GuidePart = readonly [key: string, heading: string | null, paragraphs: string[]];

/** What the colours of every workbook mean; legends begin with it. */
export const COLOURS_IN_WORDS =
  '白底：请填写的格。  浅黄底：待填。  浅红底、深红粗体：填写有误或超出限制。  橙底、红色粗体：用“标出问题”标出的格。  灰底：自动计算或不需填写。';

/** The first sheet of a workbook: what the notice asks for, and how the workbook is filled in. */
export function guideSection(heading: string, parts: readonly GuidePart[]): FormSection {
  return {
    key: 'guide',
    number: null,
    title: '使用说明',
    sheets: [
      {
        key: 'guide',
        name: '使用说明',
        heading,
        orientation: 'portrait',
        blocks: parts.map(([key, title, paragraphs]): ProseBlock => ({
          kind: 'prose',
          key: `guide.${key}`,
          heading: title,
          paragraphs,
        })),
        footnotes: [],
      },
    ],
  };
}
