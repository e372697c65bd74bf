/** Characters that are mistyped for each other in names: they look alike or are what an input method offers next. */
const CONFUSED: readonly string[] = [
  '港巷',
  '园圆',
  '州洲',
  '装妆',
  '备倍',
  '械戒',
  '制治',
  '型形',
  '碳炭',
  '己已',
  '末未',
  '士土',
  '密蜜',
  '象像',
  '端瑞',
  '硅桂',
  '纤仟',
  '材村',
  '源原',
  '汽气',
  '钢纲',
  '纺妨',
  '造选',
  '慧惠',
  '建健',
  '测侧',
  '环坏',
  '境镜',
  '研妍',
  '技枝',
  '院浣',
  '校较',
  '术木',
  '船般',
  '舶泊',
  '药约',
  '微徽',
  '淮准',
  '赣赖',
  '榆渝',
  '灌罐',
  '圩圬',
  '柘拓',
  '沭沐',
  '邳丕',
  '浙淅',
  '荷菏',
  '淄缁',
  '莱菜',
  '枣束',
];

const SHOWN_AS: ReadonlyMap<string, string> = new Map(
  CONFUSED.flatMap((group) => {
    const [first = '', ...others] = Array.from(group);
    return others.map((other) => [other, first] as const);
  }),
);

/** A text in which characters that are mistyped for each other are one. */
export function withoutConfusables(text: string): string {
  return Array.from(text, (character) => SHOWN_AS.get(character) ?? character).join('');
}
