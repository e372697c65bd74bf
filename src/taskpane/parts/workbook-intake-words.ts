import type { FileIntakeWords } from './file-intake';

/**
 * What is said where workbooks of one kind come in.
 *
 * @param what they are called: 申报工作簿
 */
export function workbookIntakeWords(what: string): FileIntakeWords {
  return {
    title: what,
    pick: `选择${what}`,
    dropHint: '也可以把 .xlsx 文件拖到这里，一次可选多份。',
    reading: (done, total) => `正在读取 ${done + 1}/${total}…`,
    taken: (count) => `已选 ${count} 份${what}`,
    remove: (file) => `移除${what} ${file}`,
    received: null,
    clear: '全部移除',
  };
}
