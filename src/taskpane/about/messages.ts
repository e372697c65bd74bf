import type { HostCapabilities } from '../../model/ports';
import { areaTitles } from '../../selfcheck/messages';
import type { HostCaseResult } from '../../selfcheck/self-check-report';

/** What a user misses where the host lacks something. */
const LACKING: Readonly<Record<keyof HostCapabilities, string>> = {
  conditionalFormats: '单元格中不能实时标出问题，请看窗格里的“问题”。',
  dataValidation: '单元格没有下拉选项和输入提示，选项请照表中说明填写。',
  protection: '工作表不加保护，请注意不要改动标签和公式；改动了的可用“修复表格”补回。',
  pageLayout: '不能设置打印版式，打印前请自行设置纸张方向和页边距。',
  veryHiddenSheets: '保存定稿记录的工作表只能普通隐藏，请不要取消隐藏或改动。',
  undoOfWrites: '窗格写入的内容不能用 Ctrl+Z 撤销，请用窗格里的“撤销”。',
};

/** Texts of 关于. */
export const aboutMessages = {
  product: '市域产教联合体申报填报',
  version: (version: string): string => `版本 ${version}`,
  host: (name: string, version: string, platform: string): string =>
    `运行于：${[name, version, platform].filter((part) => part !== '').join(' · ')}`,
  manual: '打开使用手册',

  privacy: '隐私',
  privacySentence: '填报内容只在这台电脑上处理，不会发送到任何地方。',

  lacking: '这个软件里不能用的功能',
  lackingOf: (capability: keyof HostCapabilities): string => LACKING[capability],
  nothingLacking: '各项功能都可以使用。',

  export: '导出问题清单',
  exportNote: '存成一个工作簿，可以筛选、打印或转发，不含其他填报内容。',
  exportButton: '导出',
  exportName: '问题清单.xlsx',
  workbookName: '当前工作簿',
  exported: '已导出问题清单。',
  notExported: (reason: string): string => `问题清单没有导出：${reason}`,
  nothingToExport: '生成表格后才能导出。',

  selfCheck: '自检',
  selfCheckNote:
    '检查这个软件能否正常读写表格，用于排查故障。须在新建的空白工作簿中进行，约需几分钟；结果存成一个文件，不含填报内容。',
  selfCheckUnavailable: '这里不能自检。',
  start: '开始自检',
  stop: '停止',
  progress: (done: number, total: number): string => `正在自检 ${done}/${total}`,
  passed: (passed: number, failed: number, notApplicable: number): string =>
    `通过 ${passed} 项，未通过 ${failed} 项，不适用 ${notApplicable} 项。`,
  cancelled: '自检没有做完。',
  failures: (count: number): string => `未通过（${count}）`,
  failure: ({ area, name }: Pick<HostCaseResult, 'area' | 'name'>): string => `${areaTitles[area]}：${name}`,
  resultName: '自检结果.json',
  resultSaved: '自检结果已保存。',
  selfCheckFailed: (reason: string): string => `自检没有完成：${reason}`,

  licences: '开放源代码许可',
  own: '本软件以 MIT 许可发布，并使用了下列组件：',
  component: (name: string, licence: string): string => `${name}（${licence}）`,
} as const;

/** Components whose code is in the product, with the licence each names. */
export const COMPONENTS: readonly { name: string; licence: string }[] = [
  { name: 'React', licence: 'MIT' },
  { name: 'Fluent UI', licence: 'MIT' },
  { name: 'Univer', licence: 'Apache-2.0' },
  { name: 'RxJS', licence: 'Apache-2.0' },
  { name: 'ExcelJS', licence: 'MIT' },
  { name: 'core-js', licence: 'MIT' },
  { name: 'zod', licence: 'MIT' },
  { name: 'big.js', licence: 'MIT' },
  { name: 'noble-hashes', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'saxes', licence: 'ISC' },
  { name: 'PDF.js', licence: 'Apache-2.0' },
  { name: 'Adobe CMap Resources', licence: 'BSD-3-Clause' },
];
