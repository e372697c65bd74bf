import type { FindingOutput } from '../model/command-output';

const SEVERITY_WORDS: Readonly<Record<FindingOutput['severity'], string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
  met: '达标',
  unmet: '未达标',
  noData: '无数据',
};

const DEMO_NAMES: ReadonlyMap<string, string> = new Map([
  ['clean', '完整'],
  ['typical-mistakes', '常见错误'],
  ['nearly-empty', '刚开始填'],
]);

/** Every sentence the command line prints. */
export const messages = {
  severity: (severity: FindingOutput['severity']): string => SEVERITY_WORDS[severity],
  usage: [
    '用法：npm run -s filing -- 命令 [选项]',
    '',
    '  programmes [--json]                              列出全部通知（批次）',
    '  programme 编号 [--json]                          一个通知的观测点、字段和规则',
    '  template 编号 -o 文件.xlsx [--fill 数据.json]    生成申报表格，可同时填入数据',
    '  check 文件… [--json] [--report 报告.xlsx]        检查已填写的表格',
    '',
    '  --force   允许覆盖已有文件（默认从不覆盖）',
    '',
    '退出码：0 没有错误；1 有错误；2 有文件无法读取；64 用法不对。',
  ].join('\n'),
  unknownCommand: (name: string): string => `没有“${name}”这个命令。`,
  unknownOption: (detail: string): string => `选项不对：${detail}`,
  programmeMissing: '请写出通知编号，例如 lianyungang-2026（用 programmes 命令查看全部编号）。',
  unknownProgramme: (id: string): string => `没有编号为“${id}”的通知。请用 programmes 命令查看全部编号。`,
  outputMissing: '请用 -o 写明要生成的文件，例如 -o 申报表.xlsx。',
  outputNotXlsx: (path: string): string => `“${path}”不是 .xlsx 文件名，请改为以 .xlsx 结尾。`,
  filesMissing: '请写出要检查的文件，例如：check 申报表.xlsx',
  outputExists: (path: string): string => `“${path}”已经存在，没有覆盖。请换一个文件名，或加上 --force。`,
  outputIsInput: (path: string): string => `“${path}”是要检查的文件，不能同时作为报告文件。请换一个文件名。`,
  notWritten: (path: string, detail: string): string => `“${path}”无法写入：${detail}`,
  notOpened: (path: string, detail: string): string => `“${path}”无法打开：${detail}。请检查文件名和权限。`,
  fileNotFound: '找不到这个文件。请检查文件名。',
  isFolder: '这是文件夹，不是文件。请写出文件夹里的文件名。',
  fileTooLarge: (megabytes: number): string =>
    `文件超过 ${megabytes} MB，不像申报表格。请确认文件，或删除其中的图片后另存再试。`,
  fillNotJson: (path: string, detail: string): string => `“${path}”不是可用的 JSON 数据：${detail}`,
  fillProblems: (path: string): string => `“${path}”中有数据填不进表格，没有生成文件：`,
  templateWritten: (path: string, title: string): string => `已生成：${path}（${title}）`,
  reportWritten: (path: string): string => `检查报告：${path}`,
  fileClean: (file: string): string => `${file}：没有问题。`,
  fileUnreadable: (file: string, reason: string): string => `${file}：无法读取。${reason}`,
  fileProblems: (file: string, counts: string): string => `${file}：${counts}`,
  countOf: (count: number, severity: FindingOutput['severity']): string =>
    `${count} 个${SEVERITY_WORDS[severity]}`,
  morePlaces: (count: number): string => `等 ${count} 处`,
  total: (label: string, value: string, unit: string): string => `  ${label}　${value}${unit}`,
  noTotal: '—',
  fixOffered: (title: string): string => `可修改：${title}`,
  totalsHeading: '合计',
  coverageHeading: '观测点',
  coverageCounts: (complete: number, partial: number, missing: number): string =>
    `完整 ${complete}，部分 ${partial}，待佐证 ${missing}`,
  yearSuffix: (year: number): string => `（${year}年）`,
  pointsHeading: (count: number): string => `观测点（${count}）`,
  fieldsHeading: (count: number): string => `字段（${count}）`,
  rulesHeading: (count: number): string => `规则（${count}）`,
  inferred: '推定',
  demoFile: (sample: string): string => `示例-${DEMO_NAMES.get(sample) ?? sample}.xlsx`,
  demoReport: '示例-检查报告.xlsx',
  demoChecking: (file: string): string => `—— 检查 ${file} ——`,
  demoDone: (files: readonly string[], report: string): string =>
    ['文件在这里，可用 Excel、WPS 表格或 LibreOffice 打开：', ...files, report].join('\n  '),
  unexpected: (detail: string): string => `程序出错，没有改动任何文件：${detail}`,
};
