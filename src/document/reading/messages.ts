import type { DocumentPlace } from '../../model/document-import';

type Story = Extract<DocumentPlace, { kind: 'aside' }>['story'];

const STORIES: Record<Story, string> = {
  footnote: '脚注',
  endnote: '尾注',
  header: '页眉',
  footer: '页脚',
  comment: '批注',
  textBox: '文本框',
  hidden: '隐藏文字',
};

/** Sentences of reading a document. */
export const readingMessages = {
  place: (place: DocumentPlace): string => {
    switch (place.kind) {
      case 'paragraph':
        return `正文第${place.number}段`;
      case 'cell':
        return `第${place.table}个表格第${place.row}行第${place.column}格`;
      case 'aside':
        return `${STORIES[place.story]}${place.number}`;
      case 'sheetCell':
        return `「${place.sheet}」${place.cell}`;
    }
  },

  proposed: '按数字读出的值',
  secondReading: '文档另一处的写法',
  otherCell: '同一行的另一格',
  option: '表格中的选项',
  asPercentage: '如文档中的数本就是百分数',

  notANumber: '这里要填数字，文档中不是单纯的数字。',
  approximate: '文档中是约数，请核对准确数。',
  numberInWords: '文档中的数字是用汉字写的。',
  foreignUnit: (unit: string): string =>
    unit === ''
      ? '文档中写了单位，不能直接换算。'
      : `表格以“${unit}”为单位，文档中写了别的单位，不能直接换算。`,
  converted: (unit: string): string => `文档中带有单位，已换算为“${unit}”。`,
  fraction: '文档中是小数，已按百分数读出，请核对。',
  notADate: '没有读出日期，请核对。',
  notYesNo: '没有读出“是”或“否”，请核对。',
  notAnOption: '文档中的写法不在表格的选项中。',
  otherUnit: (printed: string, unit: string): string =>
    `文档的表头以“${printed}”为单位，已换算为“${unit}”，请核对。`,
  otherUnitForeign: (printed: string, unit: string): string =>
    `文档的表头以“${printed}”为单位，表格以“${unit}”为单位，请核对。`,
  labelNear: (written: string, label: string): string =>
    `文档中的项目名是“${written}”，与“${label}”不完全相同，请核对。`,
  otherYear: (written: number, asked: number): string =>
    `文档中写的是${written}年，表格填${asked}年，请核对。`,
  misprintedYear: (printed: string, year: number): string =>
    `文档中此列印作“${printed}”，按次序读作${year}年。`,
  yearsByOrder: '没有认出年份的表头，按先后次序读取，请核对。',
  overYears: '文档中各年份合并为一格，请核对填在哪一年。',
  sameCell: '与项目名写在同一格。',
  severalCells: '同一项目有几格内容，请核对应取哪一格。',
  together: '一格中写有几个数，已逐个分开。',
  notParted: (count: number): string => `这一格应有${count}个数，没有分开，请核对。`,
  orderSwapped: '一格中几个数的次序与表格不同，已按单位对应，请核对。',
  saidTwice: '文档中有两处不同的写法，请核对。',
  continued: '表格在下一页接续而没有表头，按原来的列读取，请核对。',
  headerNear: (written: string, label: string): string =>
    `文档的列名是“${written}”，已对应到“${label}”，请核对。`,
  categoryAbove: '按上方印好的类别读取，请核对。',
  noName: '这一行没有名称，请核对。',
  mergedCell: '文档中这一格与相邻的格合并，请核对。',
  tableInText: '文中另有表格或图片，没有读入，请补充到文字中。',
  headingTwice: '文档中同样的标题出现多次，请核对起止。',

  left: {
    unknown: '没有认出属于哪一项，没有读入。',
    total: '合计由表格自动计算，不读入。',
    note: '单元格中的附注，没有随数字读入。',
    table: '文中的表格不能放进文字栏，没有读入。',
    row: '这一行没有认出对应的列，没有读入。',
    signature: '签字盖章处手写或另填的内容，不读入表格。',
    story: (story: Story): string => `${STORIES[story]}中的内容，没有读入。`,
  },

  notes: {
    macros: () => '文档带有宏，没有运行。',
    externalLinks: (count: number) => `文档链接了${count}处外部内容，没有打开。`,
    embeddedObjects: (count: number) => `文档内嵌有${count}个对象（如表格、公式），没有读入，请核对。`,
    importedParts: (count: number) => `文档插入了${count}份其他文件，没有读入，请在Word中另存为.docx后再试。`,
    trackedInsertions: (count: number) => `文档有未接受的修订：${count}处插入已按接受读取。`,
    trackedDeletions: (count: number) => `文档有未接受的修订：${count}处删除的文字没有读入。`,
    placeholders: (count: number) => `有${count}处还是提示文字（如“单击此处输入”），没有读入。`,
    pictures: (count: number) => `文档中有${count}张图片，图片里的文字读不出来，请核对。`,
  },

  wrongProgramme: (asked: string, likely: string): string =>
    `这份文档更像“${likely}”的表格，现按“${asked}”读取，请核对。`,
  noForm: '文档中没有找到本通知的表格。',
} as const;
