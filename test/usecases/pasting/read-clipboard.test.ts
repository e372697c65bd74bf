/** @jest-environment jsdom */
import { markupOf } from '../../../src/taskpane/paste/clipboard-markup';
import { pastedParagraphs, pastedTable, readClipboard } from '../../../src/usecases/pasting/read-clipboard';
import { pastedFrom, textsOf } from './clipboard-fixture';

const read = (html: string, text = '') => readClipboard({ markup: markupOf(html), text });

describe('what programs put on the clipboard', () => {
  it('reads a table of Word with its merged header, remarks and bogus last row', () => {
    const { grid, otherLines } = pastedTable(pastedFrom('word-members.html'));
    expect(textsOf(grid)).toEqual([
      ['序号', '企业名称', '企业规模', '←企业规模', '联系人'],
      ['↑序号', '↑企业名称', '职工总数', '资产总额(万元)', '↑联系人'],
      ['1', '示例新材料(示例市)有限公司', '120人', '1,200', '示例甲'],
      ['2', '示例装备\n制造厂', '８６', '', '示例乙'],
      ['合 计', '←合 计', '206', '1,200', ''],
    ]);
    expect(otherLines).toBe(1);
  });

  it('reads a range of Excel: merged cells, line breaks in a cell, no hidden rows', () => {
    expect(textsOf(pastedTable(pastedFrom('excel-range.html')).grid)).toEqual([
      ['成员学校一览', '←成员学校一览', '←成员学校一览', '←成员学校一览'],
      ['学生总数', '学校层次', '学校名称', '相关专业'],
      ['12,600', '高职专科', '示例职业技术学院', '机电一体化技术\n工业机器人技术'],
      ['4800', '↑高职专科', '示例高等专科学校', '数控技术、模具设计'],
    ]);
  });

  it('reads tables of WPS 文字 and WPS 表格', () => {
    expect(textsOf(pastedTable(pastedFrom('wps-writer.html')).grid)).toEqual([
      ['单位名称', '单位类别', '单位总人数'],
      ['示例市示例局', '政府部门', '35人'],
      ['示例研究院', '科研机构', '58'],
    ]);
    expect(textsOf(pastedTable(pastedFrom('wps-spreadsheet.html')).grid)).toEqual([
      ['示例甲有限公司', '120', '3,500.50'],
      ['示例乙有限公司', '88', '约2000'],
    ]);
  });

  it('reads a text of Word: numbers stay, soft line breaks part, what is hidden or deleted is gone', () => {
    expect(pastedParagraphs(pastedFrom('word-text.html'))).toEqual({
      hasTable: false,
      paragraphs: [
        '一、建设基础',
        '联合体由示例园区牵头，2025年投入3,600万元，占比98.5%。',
        '1. 成立理事会；',
        '• 制定章程',
        '并每年修订。',
        '二、建设目标',
      ],
    });
  });

  it('numbers a list the browser numbers, and runs nothing', () => {
    expect(pastedParagraphs(pastedFrom('browser-list.html')).paragraphs).toEqual([
      '3. 完善治理结构',
      '4. 共建实训基地',
      '开展现代学徒制',
    ]);
  });
});

describe('reading markup', () => {
  it.each([
    ['a line of the source broken between two characters', '<p>市域产教\r\n  联合体</p>', ['市域产教联合体']],
    ['a line broken between words', '<p>AI\n lab</p>', ['AI lab']],
    ['text without any element', '甲<br>乙', ['甲', '乙']],
    ['the header of the Windows clipboard', 'Version:0.9\r\nStartHTML:0001\r\n<p>甲</p>', ['甲']],
    ['elements within a line', '<p>甲<b>乙</b><i>丙</i></p>', ['甲乙丙']],
  ])('%s', (_, html, paragraphs) => {
    expect(pastedParagraphs(read(html)).paragraphs).toEqual(paragraphs);
  });

  it('says that a text holds a table', () => {
    expect(pastedParagraphs(read('<p>甲</p><table><tr><td>乙</td></tr></table>')).hasTable).toBe(true);
  });

  it('reads the table within a table that only frames it, and the text of one beside other cells', () => {
    const inner = '<table><tr><td>甲</td><td>1</td></tr></table>';
    expect(textsOf(pastedTable(read(`<table><tr><td><div>${inner}</div></td></tr></table>`)).grid)).toEqual([
      ['甲', '1'],
    ]);
    expect(textsOf(pastedTable(read(`<table><tr><td>${inner}</td><td>乙</td></tr></table>`)).grid)).toEqual([
      ['甲 1', '乙'],
    ]);
  });

  it('joins tables a page break cut, and takes the longest of different ones', () => {
    const table = (...rows: string[]): string =>
      `<table>${rows.map((row) => `<tr>${row.replace(/\w+/g, '<td>$&</td>')}</tr>`).join('')}</table>`;
    expect(textsOf(pastedTable(read(table('a b') + table('c d'))).grid)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const longest = pastedTable(read(table('a b c') + table('d e', 'f g')));
    expect(textsOf(longest.grid)).toEqual([
      ['d', 'e'],
      ['f', 'g'],
    ]);
    expect(longest.otherTables).toBe(1);
  });

  it('survives spans and depths that are meant badly', () => {
    const { grid } = pastedTable(
      read('<table><tr><td colspan=99999999 rowspan=99999999>甲</td></tr></table>'),
    );
    expect(grid).toHaveLength(1);
    expect(pastedParagraphs(read(`${'<div>'.repeat(600)}甲`)).paragraphs.join('')).toBe('甲');
  });

  it('prefers the text where the markup says nothing', () => {
    expect(pastedParagraphs(read('<meta charset=utf-8>', '甲\v乙\r\n\r\n丙'))).toEqual({
      paragraphs: ['甲', '乙', '丙'],
      hasTable: false,
    });
  });
});
