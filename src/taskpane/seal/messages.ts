import { momentInWords } from '../../model/moment-in-words';

/** Texts of 定稿. */
export const sealViewMessages = {
  steps: '申报步骤',
  step: { fill: '填报', check: '校验', seal: '定稿', print: '打印盖章', submit: '报送' },

  before: '定稿前',
  noErrors: '没有未处理的错误',
  openErrors: (count: number): string => `还有 ${count} 个错误，改正或说明原因后才能定稿`,
  noWarnings: '没有未处理的警告',
  openWarnings: (count: number): string => `还有 ${count} 条警告，请核对（不影响定稿）`,
  reasons: (count: number): string => `${count} 个问题已说明原因，说明将随工作簿提交`,
  reasonsHeading: (count: number): string => `已说明的问题（${count}）`,
  reason: (reason: string): string => `说明：${reason}`,
  goTo: '查看',
  explanation:
    '定稿会记下全部填报内容并得出校验码，印在申报表上，用来核对纸质件与电子表是否一致。定稿后仍可解除。',

  seal: '定稿',
  sealTitle: '现在定稿吗？',
  sealQuestion: '定稿后，填报内容如有改动会逐项列出，并与校验码不再相符。需要修改的，可以解除定稿。',
  sealWithWarnings: (count: number): string => `还有 ${count} 条警告未处理，定稿后仍会显示。`,
  sealed: '已定稿。',
  sealAnew: '另立新记录并定稿',
  newRecordQuestion:
    '旧的定稿记录读不出来，定稿后将不再保留：先前说明的原因、报送清单的答复、定稿历史须重新填写。有原文件的，请先取消，改用原文件。',
  cancel: '取消',

  code: '校验码',
  codeMeaning: '校验码用于发现误改和错拿版本，不能防止有意伪造。',
  sealedAt: (at: string): string => `定稿时间：${momentInWords(at)}`,
  unchanged: '定稿后没有改动。',
  copy: '复制校验码',
  copied: '已复制校验码。',
  notCopied: '不能自动复制，请选中校验码后按 Ctrl+C（苹果电脑按 ⌘C）复制。',

  changes: (count: number): string => `定稿后的改动（${count} 处）`,
  changesAdvice: '内容与校验码不再相符。请改回，或解除定稿后重新定稿。',
  moreChanges: (count: number): string => `……另有 ${count} 处`,
  revealed: (place: string): string => `已选中 ${place}`,

  unreadable: '定稿记录读不出来',
  altered: '定稿记录可能被改动',

  unseal: '解除定稿',
  unsealTitle: '解除定稿吗？',
  unsealQuestion: '解除后可以修改填报内容，原校验码作废，须重新定稿。已盖章的纸质件也须重新打印。',
  unsealReason: '解除的原因',
  unsealReasonHint: '原因随工作簿保存，主管部门会看到。',
  unsealed: '已解除定稿。',

  next: '接下来',
  nextSteps: [
    '保存工作簿，导出 Word 文档或打印申报表，核对印出的校验码。',
    '由各方负责人签字、盖章。',
    '备齐支撑材料和电子版，逐项核对下面的报送清单，按通知要求报送。',
  ],

  exportDocument: '导出 Word 文档',

  checklist: '报送清单',
  checklistDone: (done: number, count: number): string => `已确认 ${done} 项，共 ${count} 项`,
  checklistLater: (count: number): string => `报送清单共 ${count} 项，定稿后逐项核对。`,
  questionsNow: '请回答',
  yes: '是',
  no: '否',
  answeredAt: (at: string): string => `${momentInWords(at)}答复`,
  source: (document: string, quote: string): string => `${document}：“${quote}”`,
  inferred: '（推断）',
  answerSaved: '已记录。',

  history: (count: number): string => `定稿记录（${count}）`,
  event: { sealed: '定稿', unsealed: '解除定稿' },
  moment: momentInWords,
  historyCode: (code: string): string => `校验码 ${code}`,
  historyReason: (reason: string): string => `原因：${reason}`,
} as const;
