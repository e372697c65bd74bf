/** Words of 三稿一致, where versions stand side by side. */
export const threeVersionsMessages = {
  notInWord: '没有读到',
  notInPortable: '未找到',
  elsewhere: (page: number | null): string =>
    page === null ? '不在原来的位置' : `不在原来的位置，第${page}页另一处有同样的文字`,
  page: (page: number | null): string => (page === null ? '' : `第${page}页`),
} as const;
