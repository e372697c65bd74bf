import type { AddedContent } from '../host/file/package/added-content';

/** What people call it. */
export const ADDED_CONTENT_NAMES: Readonly<Record<AddedContent, string>> = {
  pictures: '图片。',
  charts: '图表。',
  comments: '批注。',
  macros: '宏。',
  pivotTables: '数据透视表。',
  tables: '“表格”样式和它的筛选。',
  embeddedObjects: '嵌入的对象和控件。',
  externalLinks: '指向其他文件的链接。',
  customXml: '其他程序附加的数据。',
};
