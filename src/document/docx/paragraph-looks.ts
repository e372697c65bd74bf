import type { DocumentStyle, DocumentTypography } from '../../model/document';

/** How a paragraph is set. Sizes and distances are in points. */
export interface ParagraphLook {
  /** As Word's list of styles shows it. */
  name: string;
  font: string;
  size: number;
  isBold: boolean;
  align: 'left' | 'center' | 'right' | 'both' | 'distribute';
  before: number;
  after: number;
  /** Fixed distance of lines; null for the font's own. */
  lineSpacing: number | null;
  /** Indent of the first line in characters. */
  firstLine: number;
  /** Extra distance between characters. */
  letterSpacing: number;
  /** Kept on the page of what follows. */
  keepsNext: boolean;
  /** RRGGBB. */
  colour: string;
}

const TITLE_FONT = '宋体';
const HEADING_FONT = '黑体';
/** 一号, 小二, 三号, 四号, 小五. */
const COVER_TITLE_SIZE = 26;
const TITLE_SIZE = 18;
const COVER_SIZE = 16;
const HEADING_SIZE = 14;
const FOOTNOTE_SIZE = 9;
const PAGE_HEADER_SIZE = 14;
const PAGE_NUMBER_SIZE = 10.5;
const PAGE_FOOTER_SIZE = 7.5;
const BLACK = '000000';
const DRAFT_COLOUR = 'C00000';
const GREY = '595959';

type Difference = Partial<ParagraphLook> & Pick<ParagraphLook, 'name'>;

const own = { lineSpacing: null };

const DIFFERENCES: Record<DocumentStyle, Difference> = {
  coverTitle: {
    ...own,
    name: '封面标题',
    font: TITLE_FONT,
    size: COVER_TITLE_SIZE,
    isBold: true,
    align: 'center',
    before: 110,
    after: 110,
  },
  coverLabel: { ...own, name: '封面栏目', size: COVER_SIZE, align: 'distribute' },
  coverEntry: { ...own, name: '封面填写', size: COVER_SIZE, align: 'center' },
  coverSuffix: { ...own, name: '封面盖章', size: COVER_SIZE },
  coverFoot: { ...own, name: '封面落款', size: COVER_SIZE, align: 'center', before: 90 },
  title: {
    ...own,
    name: '表名',
    font: TITLE_FONT,
    size: TITLE_SIZE,
    isBold: true,
    align: 'center',
    after: 12,
    keepsNext: true,
  },
  heading: {
    ...own,
    name: '部分标题',
    font: HEADING_FONT,
    size: HEADING_SIZE,
    before: 6,
    after: 6,
    keepsNext: true,
  },
  proseHeading: {
    ...own,
    name: '说明标题',
    font: TITLE_FONT,
    size: TITLE_SIZE,
    isBold: true,
    align: 'center',
    before: 24,
    after: 24,
    letterSpacing: TITLE_SIZE,
    keepsNext: true,
  },
  prose: { name: '说明正文', align: 'both', after: 8, firstLine: 2 },
  note: { name: '注', before: 4 },
  label: { name: '栏目', align: 'center' },
  labelLeft: { name: '栏目居左', keepsNext: true },
  entry: { name: '填写', align: 'center' },
  entryLeft: { name: '填写文字' },
  text: { name: '正文段落', align: 'both', firstLine: 2 },
  signature: { name: '签字', before: 30, keepsNext: true },
  signatureRight: { name: '盖章和日期', align: 'right', before: 10 },
  line: { name: '表头填写', after: 4 },
  footnote: { name: '脚注文字', size: FOOTNOTE_SIZE, lineSpacing: null },
  pageHeader: {
    ...own,
    name: '页眉草稿',
    size: PAGE_HEADER_SIZE,
    isBold: true,
    align: 'center',
    colour: DRAFT_COLOUR,
  },
  pageNumber: { ...own, name: '页码', size: PAGE_NUMBER_SIZE, align: 'center' },
  pageFooter: { ...own, name: '页脚校验码', size: PAGE_FOOTER_SIZE, align: 'center', colour: GREY },
  separator: { name: '间隔', size: 1, lineSpacing: 2 },
};

/** How each kind of paragraph is set: in the form's own font and distance of lines, but for titles and the cover. */
export function paragraphLooks(typography: DocumentTypography): ReadonlyMap<DocumentStyle, ParagraphLook> {
  const { font, size, lineSpacing } = typography;
  const usual = {
    font,
    size,
    isBold: false,
    align: 'left' as const,
    before: 0,
    after: 0,
    lineSpacing,
    firstLine: 0,
    letterSpacing: 0,
    keepsNext: false,
    colour: BLACK,
  };
  const styles = Object.keys(DIFFERENCES).filter((style): style is DocumentStyle => style in DIFFERENCES);
  return new Map(styles.map((style) => [style, { ...usual, ...DIFFERENCES[style] }]));
}
