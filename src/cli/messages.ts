import { reportMessages } from '../layout/report-messages';
import type { FindingOutput } from '../model/command-output';
import type { CoverageState } from '../model/coverage';
import { momentInWords } from '../model/moment-in-words';

const SEVERITY_WORDS = reportMessages.severity;

const DEMO_NAMES: ReadonlyMap<string, string> = new Map([
  ['clean', '完整'],
  ['typical-mistakes', '常见错误'],
  ['nearly-empty', '刚开始填'],
]);

const COVERAGE_WORDS: Readonly<Record<CoverageState, string>> = {
  complete: '完整',
  partial: '部分',
  missing: '待佐证',
};

/** Between the parts of a line, as wide as a character. */
export const GAP = '　';

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
    '  coverage 文件… [--json]                          逐个观测点说明有哪些佐证、还缺什么',
    '  fix 文件 -o 新文件.xlsx (--all | --rule 规则…)   采用检查给出的修改；--dry-run 只列出不改',
    '      [--json] [--undo 结果.json]                  撤销以前的修改（用当时 --json 的结果）',
    '  answer 文件 -o 新文件.xlsx [--reason 规则=原因]… 为问题填写说明，答复报送清单',
    '      [--confirm 规则]… [--deny 规则]… [--json]',
    '  seal 文件 -o 新文件.xlsx [--reason 规则=原因]…   定稿，得到校验码；还有错误的须逐个说明原因',
    '      [--new-record] [--json]                      定稿记录损坏且无原文件时另立新记录',
    '  unseal 文件 -o 新文件.xlsx --reason 原因 [--json] 解除定稿',
    '  export 文件 -o 新文件.docx [--json]              导出 Word 文档；未定稿的为草稿，未处理的问题先列出',
    '      [--form recommendation|plan|summary]         推荐书（默认）、建设规划、汇总表',
    '  import 推荐书.docx -o 新文件.xlsx [--json]       从 Word 表格导入，存疑的内容先列出不填',
    '  import 自录表格.xlsx -o 新文件.xlsx [--json]     从自行录入或照抄的表格识别，同样先列出存疑和未读入的内容',
    '      [--programme 编号] [--accept all|编号[=内容]…] --accept 填入核对过的存疑内容，可重复',
    '  agree 申报表.xlsx [推荐书.docx] [盖章.pdf] [--json]  三稿一致：逐项核对申报表格、Word 文件和 PDF',
    '  package 文件 -o 文件夹|压缩包.zip [--json]       报送材料包：表格、Word、汇总表、目录、清单和检查报告',
    '      [--pdf 盖章.pdf…] [--materials 文件夹]       加入盖章 PDF 和支撑材料 PDF；--draft 未定稿时生成草稿包',
    '  repair 文件 -o 新文件.xlsx [--json]              修复表格：补回标签、公式、校验和格式，不动填报内容',
    '  collect make 申报表.xlsx -o 文件夹 [--due 日期]  分头填报：给每个成员单位生成一份填报表',
    '  collect gather 申报表.xlsx 填报表… -o 新文件.xlsx 汇总成员单位交回的填报表，填入申报表的空白处',
    '      [--due 日期] [--json]                        日期如2026-05-10，之后交回的标明迟交',
    '  problems 文件… [--json]                          问题清单：对照建设标准还有哪些未达标、无数据、待佐证',
    '  compare 文件… [--json] [-o 对比.xlsx]            历年对比：各年数值、承诺兑现、升降',
    '  differences 编号 编号 [--json]                   两个通知有何不同（先写较早的）',
    '',
    '  carry-over 来源.xlsx --into 申报表.xlsx -o 新文件.xlsx 带入已有数据：只填空白处，不改已填内容',
    '  carry-over 来源.xlsx --programme 编号 -o 新文件.xlsx   把已有数据带入新生成的表格',
    '      [--accept all|字段…] [--report 说明.txt] [--json]  --accept 采用需要确认的建议，可重复',
    '  plans 文件… [-o 合并规划.xlsx] [--json]           合并各市建设规划，列出尚无联合体的目标和重叠',
    '      [--places 名单.json|txt]                     用自己的目标名单代替内置名单',
    '      [--confirmed 汇总.xlsx]                      采用其中确认过的按标签识别的内容；下列带此项的命令同',
    '',
    '  scheme 编号 [--scheme 方案] [--json]             评分方案：示例（非官方），检查自己的方案（.xlsx 或 .json）',
    '      [-o 方案.xlsx|方案.json]                     导出，修改后用 --scheme 采用',
    '  scorecard 申报表.xlsx --expert 姓名 -o 评审表.xlsx 在申报表副本中加入一位专家的评审表',
    '      [--unit 单位] [--scheme 方案.json] [--json]  写明单位的，列出可能的利益冲突',
    '  review-package 申报表… --expert 姓名 -o 评审包.xlsx 一位专家的评审包：全部申报的评分总表和申报摘要',
    '      [--unit 单位] [--scheme 方案] [--decisions 回避审查.xlsx] [--json]  决定回避的申报不列入',
    '      [--confirmed 汇总.xlsx]',
    '      --experts 名单 -o 文件夹 [--in-place]         每位专家一个评审包；或每份申报各附评审表',
    '  conflicts 申报表… --experts 名单 -o 回避审查.xlsx   核对专家单位与申报单位，列出可能的利益冲突',
    '      [--confirmed 汇总.xlsx] [--json]             名单为 .xlsx、.txt 或“姓名 单位；…”；旧审查表中的决定保留',
    '  panel 评审表… -o 评审汇总.xlsx [--json]           汇总各专家评分、排名',
    '      [--places 个数 | --score 分数] [--agreement] 入围线；评分一致性',
    '      [--scheme 方案.json]                         以这个方案为准（否则以多数评审表的方案为准）',
    '      [--decisions 回避审查.xlsx]                  采用组织方的回避决定；也可加 [--confirmed 汇总.xlsx]',
    '      [--cards-only]                               只读评审表，文件多时快得多，不核对申报内容是否改动',
    '  meeting 申报表… [--cards 评审表…] -o 上会材料.xlsx  每个联合体一页、比较表、专家组意见、公示名单、推荐上报表',
    '      [--places 个数 | --score 分数] [--json]       都可写文件夹；评审表就在申报表中的，不写 --cards',
    '      [--scheme 方案] [--decisions 回避审查.xlsx] [--by-name] 公示名单按名称排列',
    '      [--confirmed 汇总.xlsx]',
    '      [--parts pages,comparison,opinion,publication,recommendation] [--experts] 只要几部分；附专家编号对照',
    '',
    '  merge 文件或文件夹… -o 汇总.xlsx                 汇总各单位的申报工作簿（可用 .zip），得到申报汇总表等',
    '      [--into 以前的汇总.xlsx] [--json]            在以前的汇总结果上继续，按其中的处理意见办理，保留工作人员的改动',
    '',
    '  returns 文件或文件夹… -o 文件夹                  退回修改通知：每份申报一个文件，逐条写明问题、改法和依据',
    '      [--format docx|xlsx] [--due 日期] [--json]   日期为重新报送的期限',
    '      [--register 汇总.xlsx]                       以汇总结果为准：列入的版本、收件登记和审查结论；',
    '                                                   只给补正、不受理的生成，通过、未列入、未审查的不生成',
    '  returns --compare 退回.xlsx 重报.xlsx            逐条核对重新报送的：已改、未改、另有改动',
    '      [--notice 通知] [-o 核对.xlsx] [--json]      以发出的通知（.docx或.xlsx）中的条目为准',
    '',
    '  --force   允许覆盖已有文件（默认从不覆盖）',
    '',
    '退出码：0 没有错误；1 有错误或须处理的事项；2 有文件无法读取；64 用法不对（包括输出位置不可用）；70 程序出错。',
  ].join('\n'),
  unknownCommand: (name: string): string => `没有“${name}”这个命令。`,
  seeHelp: '全部命令和选项见 --help。',
  unknownOption: (option: string): string => `选项不对：没有“${option}”这个选项。`,
  optionWithoutValue: (option: string): string =>
    `选项不对：“${option}”后面要写明内容；内容以“-”开头的，写成 --选项=内容。`,
  optionWithValue: (option: string): string => `选项不对：“${option}”后面不带内容。`,
  optionsUnclear: '选项不对，请检查拼写。',
  programmeMissing: '请写出通知编号，例如 lianyungang-2026（用 programmes 命令查看全部编号）。',
  unknownProgramme: (id: string): string => `没有编号为“${id}”的通知。请用 programmes 命令查看全部编号。`,
  outputMissing: '请用 -o 写明要生成的文件，例如 -o 申报表.xlsx。',
  outputNotXlsx: (path: string): string => `“${path}”不是 .xlsx 文件名，请改为以 .xlsx 结尾。`,
  filesMissing: '请写出要检查的文件，例如：check 申报表.xlsx',
  outputExists: (path: string): string => `“${path}”已经存在，没有覆盖。请换一个文件名，或加上 --force。`,
  outputIsFolder: (path: string): string => `“${path}”是文件夹。请写出要生成的文件名。`,
  outputFolderMissing: (path: string, folder: string): string =>
    `“${folder}”这个文件夹不存在，不能生成“${path}”。请先建好文件夹，或换一个位置。`,
  outputFolderIsFile: (folder: string): string => `“${folder}”是文件，不是文件夹。请换一个文件夹名。`,
  outputFolderLocked: (folder: string): string => `不能在“${folder}”文件夹中写入。请检查权限，或换一个位置。`,
  outputIsInput: (path: string): string => `“${path}”是要检查的文件，不能同时作为报告文件。请换一个文件名。`,
  notWritten: (path: string, detail: string): string => `“${path}”无法写入：${detail}`,
  notOpened: (path: string, detail: string): string => `“${path}”无法打开：${detail}。请检查文件名和权限。`,
  fileNotFound: '找不到这个文件。请检查文件名。',
  isFolder: '这是文件夹，不是文件。请写出文件夹里的文件名。',
  fileTooLarge: (megabytes: number): string =>
    `文件超过 ${megabytes} MB，不像申报表格。请确认文件，或删除其中的图片后另存再试。`,
  confirmedUnusable: (path: string, reason: string): string => `“${path}”不能用作 --confirmed：${reason}`,
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
  total: (label: string, value: string, unit: string): string => `  ${label}${GAP}${value}${unit}`,
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
  demoFile: (notice: string, sample: string): string =>
    `示例-${notice}-${DEMO_NAMES.get(sample) ?? sample}.xlsx`,
  demoReport: '示例-检查报告.xlsx',
  demoChecking: (file: string): string => `—— 检查 ${file} ——`,
  demoDone: (files: readonly string[], report: string): string =>
    ['文件在这里，可用 Excel、WPS 表格或 LibreOffice 打开：', ...files, report].join('\n  '),
  singleFileMissing: '请写出一个申报表格文件。',
  outputIsSource: (path: string): string => `“${path}”是要读取的文件，结果须写入另一个文件。请换一个文件名。`,
  sheetsClash: (names: readonly string[]): string =>
    `工作簿中已有同名工作表（${names.join('、')}），没有改动。`,
  notChanged: (file: string, reason: string): string => `${file}：没有生成新文件。${reason}`,
  coveredFile: (file: string, counts: string): string => `${file}：观测点${counts}`,
  coveredPoint: (state: CoverageState, point: string | null, text: string): string =>
    `  ${COVERAGE_WORDS[state]}${GAP}${point === null ? '' : `${point}${GAP}`}${text}`,
  pointMaterials: (numbers: readonly string[]): string => `        材料：${numbers.join('、')}`,
  pointReason: (reason: string): string => `        缺：${reason}`,
  sealed: (output: string, at: string): string => `已定稿（${momentInWords(at)}）：${output}`,
  verificationCode: (code: string): string => `校验码：${code}`,
  afterSeal: '校验码用于发现误改和错拿版本，不能防止有意伪造。打印盖章和报送的事项请用 check 命令查看。',
  openError: (message: string): string => `  错误${GAP}${message}`,
  findingNames: (rule: string, subject: string): string =>
    `        规则编号 ${rule}${GAP}问题编号 ${subject}`,
  reasonsHint: '确属特殊情况的，请加 --reason 规则编号=原因（或 --reason 问题编号=原因）。',
  answeredFinding: (message: string, reason: string): string =>
    `  已说明${GAP}${message}${GAP}原因：${reason}`,
  answersWritten: (output: string): string => `已保存说明和答复：${output}`,
  checklistAnswer: (rule: string, confirmed: boolean): string =>
    `  ${rule}${GAP}${confirmed ? '已确认' : '尚未办妥'}`,
  unsealReasonMissing: '请用 --reason 写明解除定稿的原因，原因将随工作簿保存。',
  repaired: (count: number, output: string): string => `已修复 ${count} 处，填报内容没有改动：${output}`,
  nothingToRepair: (output: string): string => `表格完好，无需修复，已原样另存：${output}`,
  repairRemaining: (count: number): string => `还有 ${count} 处未能修复：`,
  unsealed: (output: string): string => `已解除定稿：${output}`,
  sealUnchanged: (at: string, code: string): string =>
    `已定稿（${momentInWords(at)}），定稿后没有改动。校验码：${code}`,
  sealChanged: (at: string, code: string, message: string): string =>
    `已定稿（${momentInWords(at)}），校验码：${code}。${message}`,
  sealDifference: (message: string): string => `  ${message}`,
  fixSelectionMissing:
    '请写明采用哪些修改：--all（全部）、--rule 规则编号（可重复），或 --undo 结果.json（撤销）。',
  undoNotJson: (path: string, detail: string): string =>
    `“${path}”不是 fix 命令用 --json 得到的结果：${detail}`,
  fixed: (count: number, output: string | null): string =>
    output === null ? `可以修改 ${count} 处（没有生成文件）：` : `已修改 ${count} 处：${output}`,
  nothingToFix: (file: string, output: string | null): string =>
    `${file}：没有可以自动修改的问题。${output === null ? '' : `${output} 的内容与原文件相同。`}`,
  fixedCell: (rule: string, cell: string, before: string, after: string): string =>
    `  ${rule}${GAP}${cell}：“${before}” → “${after}”`,
  fixConflict: (rule: string, message: string): string => `  ${rule}${GAP}${message}`,
  undone: (output: string | null): string =>
    output === null ? '可以撤销（没有生成文件）。' : `已撤销修改：${output}`,
  unexpected: (detail: string): string => `程序出错，没有改动任何文件：${detail}`,

  collectFormMissing: '请写明 collect make（生成填报表）或 collect gather（汇总填报表）。',
  folderMissing: '请用 -o 写明存放填报表的文件夹，例如 -o 成员单位填报表。',
  returnsMissing:
    '请写出申报表格和成员单位交回的填报表，例如：collect gather 申报表.xlsx 填报表/*.xlsx -o 汇总.xlsx',
  dueNotADate: (text: string): string => `“${text}”不是日期。请写成2026-05-10的样子。`,
  collectionWritten: (path: string): string => `已生成：${path}`,
  collectionDone: (count: number): string =>
    `共生成 ${count} 份成员单位填报表。请分别发给各成员单位填写，收回后用 collect gather 汇总。`,
  unitUnnamed: (kind: string, row: number): string =>
    `「${kind}」第${row}行没有单位名称，没有生成填报表。请补填名称后再生成。`,
  unitRepeated: (kind: string, row: number, name: string): string =>
    `「${kind}」第${row}行的“${name}”与前面的行是同一单位，只生成一份填报表。请核对是否重复填写。`,
  noMembers: (file: string): string => `${file} 中还没有成员单位。请先在成员各表中填写单位名称。`,
  notCollected: (file: string, reason: string): string => `${file}：${reason}`,
  gathered: (members: number, returned: number, fills: number): string =>
    `成员单位 ${members} 家，已交 ${returned} 家；填入申报表空白处 ${fills} 处。`,
  carrySourceMissing:
    '请写出已填好的来源文件，例如：carry-over 旧表.xlsx --into 申报表.xlsx -o 新申报表.xlsx',
  carryTargetMissing: '请写明带入哪里：--into 申报表.xlsx（已有的表格）或 --programme 编号（新生成的表格）。',
  carryOntoItself: '来源和目标是同一个文件。请另选要带入的申报表。',
  carriedNothing: '没有带入任何内容：来源中对应的格子没有填写，或这里已经填好，或须确认后才能带入。',
  acceptUnknown: (names: readonly string[]): string =>
    `没有可以带入的“${names.join('”“')}”。请按 --json 结果中的编号或字段填写 --accept。`,
  notCarried: (file: string, reason: string): string => `${file}：没有带入。${reason}`,
  carriedInto: (count: number, output: string): string => `已带入 ${count} 处：${output}`,
  carriedCounts: (proposed: number, left: number, unused: number): string =>
    `需确认而未带入 ${proposed} 处，未带入 ${left} 处，来源中没有去处 ${unused} 处。`,
  carriedProposal: (id: string, label: string, shown: string): string => `  ${id}${GAP}${label}：${shown}`,
  carriedReason: (reason: string): string => `        ${reason}`,
  carriedReport: (path: string): string => `带入说明：${path}`,
  gatheredInto: (output: string): string => `汇总结果：${output}（见“分头填报汇总”“分头填报问题”等工作表）`,
};
