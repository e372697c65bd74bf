import type { WorkbookFault } from '../model/filing';

/**
 * Sentences for what is wrong with the workbook itself: for one place, for one place with what was found or expected
 * there, and for many places on one sheet, which is then the subject.
 */
export const WORKBOOK_SENTENCES: Readonly<
  Record<WorkbookFault['code'], { one: string; detailed?: string; many?: string }>
> = {
  sheetMissing: {
    one: '未找到工作表“{subject}”，其中的内容无法读取。请用“修复表格”补上，或从原表恢复。',
  },
  sheetCopied: {
    one: '工作表“{subject}”是复制的，未被读取。请删去多余的一份。',
    detailed: '工作表“{subject}”是“{expected}”的复制件，未被读取。请核对内容后删去多余的一份。',
  },
  keysLost: {
    one: '“{subject}”的隐藏标识已丢失，已改按名称或栏目名称查找。请用“修复表格”恢复。',
    detailed: '“{subject}”的隐藏标识已丢失，已按名称或栏目名称在{found}找到。请核对后用“修复表格”恢复。',
    many: '工作表“{subject}”有{count}个栏目的隐藏标识已丢失，已按名称或栏目名称找到。请核对后用“修复表格”恢复。',
  },
  keyDuplicated: {
    one: '“{subject}”的隐藏标识出现多次，无法判断以哪一处为准。请用“修复表格”恢复。',
    detailed:
      '“{subject}”的隐藏标识除{expected}外还出现在{found}，且内容不同。请删去多余的一处，或用“修复表格”恢复。',
  },
  nameMoved: {
    one: '名称“{subject}”所指的单元格已变，已以隐藏标识为准。',
    detailed:
      '“{subject}”的名称指向{found}，而隐藏标识在{expected}，已以隐藏标识为准。请核对{expected}的内容。',
    many: '工作表“{subject}”有{count}个栏目的名称指向别处，已以隐藏标识为准。请核对内容。',
  },
  nameDuplicated: {
    one: '“{subject}”的名称有重复，已以隐藏标识为准。',
    detailed: '“{subject}”的名称在{found}还有一个，已以隐藏标识为准。',
    many: '工作表“{subject}”有{count}个栏目的名称有重复，已以隐藏标识为准。',
  },
  labelChanged: {
    one: '栏目名称“{subject}”已被改动。请用“修复表格”恢复。',
    detailed: '栏目名称“{expected}”被改为“{found}”。请用“修复表格”恢复。',
    many: '工作表“{subject}”有{count}处栏目名称被改动。请用“修复表格”恢复。',
  },
  fieldNotFound: {
    one: '未找到“{subject}”的填写位置，其内容未被读取。请用“修复表格”恢复后重新填写。',
    detailed: '未找到“{subject}”的填写位置，其名称现指向{found}，未被读取。请用“修复表格”恢复后重新填写。',
    many: '工作表“{subject}”有{count}个栏目找不到填写位置，其内容未被读取。请用“修复表格”恢复后重新填写。',
  },
  strayValue: {
    one: '{subject}处的内容不属于任何栏目，未被读取。请移到相应栏目或删去。',
    detailed: '{subject}处的内容“{found}”不属于任何栏目，未被读取。请移到相应栏目或删去。',
  },
  rowOutsideTable: {
    one: '“{subject}”的表外另有内容，未计入合计。请移入表内。',
    detailed: '“{subject}”第{found}行在表的范围（{expected}）之外，未计入合计。请移入表内。',
  },
  formulaOverwritten: {
    one: '“{subject}”的公式已被改动，所示合计可能有误。请用“修复表格”恢复。',
    detailed: '“{subject}”的公式被改为“{found}”，所示合计可能有误。请用“修复表格”恢复。',
    many: '工作表“{subject}”有{count}处公式被改动，所示合计可能有误。请用“修复表格”恢复。',
  },
  formulaNotCalculated: {
    one: '“{subject}”的公式尚未计算出结果。请在表格软件中打开并保存一次。',
    many: '工作表“{subject}”有{count}处公式尚未计算出结果。请在表格软件中打开并保存一次。',
  },
  otherProgrammeSheet: {
    one: '工作表“{subject}”属于另一份通知，未被读取。',
    detailed: '工作表“{subject}”属于另一份通知（{found}），未被读取。',
  },
  versionUnknown: {
    one: '工作表“{subject}”的版本无法识别，未被读取。请改用本通知现行的表格填写。',
    detailed:
      '工作表“{subject}”的版本为{found}，可读取的版本为{expected}，未被读取。请改用相应版本的表格填写。',
  },
  stateUnreadable: {
    one: '表格中保存的填报状态（{subject}）无法读取，已按未定稿处理。',
  },
};
