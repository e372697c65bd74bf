import { submissionsMessages } from '../../../src/taskpane/merge/submissions/messages';

test.each<[string, number | null, string | null, string]>([
  ['2025年产业园区总产值（亿元）', 2025, '亿元', '2025年产业园区总产值（亿元）'],
  ['拟投入运行经费总额（万元）', 2026, '万元', '拟投入运行经费总额（万元）（2026年）'],
  ['中高职贯通培养（人数）', 2025, '人', '中高职贯通培养（人数）（2025年）'],
  ['联合体学校整体就业率（％）', 2025, '%', '联合体学校整体就业率（％）（2025年）'],
  ['专职人数', null, '人', '专职人数（人）'],
  ['政府核拨', 2026, '万元', '政府核拨（2026年）（万元）'],
  ['依托园区数', null, null, '依托园区数'],
])('a figure says its year and its unit once: %s', (label, year, unit, said) => {
  expect(submissionsMessages.figureUnit(label, year, unit)).toBe(said);
});
