import type { ScoreFault } from '../model/scorecard';

/** Between the codes of a list. */
const list = (codes: readonly string[]): string => codes.join('、');

/** A list nobody reads to its end is cut short. */
const MOST_LISTED = 6;
const shortList = (items: readonly string[]): string =>
  items.length <= MOST_LISTED ? list(items) : `${list(items.slice(0, MOST_LISTED))}等${items.length}处`;

/** Why a scheme cannot be used: where, what, how to mend it. */
export const schemeMessages = {
  weightsSum: (sum: string): string => `评分方案的各组权重合计为${sum}，应为100。请调整权重。`,
  weightNegative: (group: string, weight: string): string =>
    `评分方案第${group}组的权重是${weight}，应大于0。请改正。`,
  weightOf: (group: string): string => `第${group}组的权重`,
  maximumOf: (point: string): string => `观测点${point}的满分`,
  factorOf: (grade: string): string => `等级“${grade}”的系数`,
  step: '计分单位',
  deduction: '扣分上限',
  divergence: '分歧提示线',
  tooFine: (what: string, decimal: string, most: number): string =>
    `${what}是${decimal}，最多写${most}位小数。请改正。`,
  titleUnfit: (title: string, most: number): string =>
    `方案名称“${title}”不能使用：应有内容，不超过${most}个字符，首尾没有空格，不换行。请改正。`,
  versionUnfit: (version: string, most: number): string =>
    `版本“${version}”不能使用：应有内容，不超过${most}个字符，首尾没有空格，不换行。请改正。`,
  groupUnknown: (group: string): string => `评分方案中的第${group}组不在通知的指标中。请删除或改正。`,
  groupTwice: (group: string): string => `评分方案中第${group}组出现了不止一次。请只留一行。`,
  groupMissing: (group: string, title: string): string =>
    `通知的第${group}组“${title}”没有权重。请在评分方案中补上。`,
  pointUnknown: (point: string): string => `评分方案中的观测点${point}不在通知中。请删除或改正。`,
  pointTwice: (point: string): string => `评分方案中观测点${point}出现了不止一次。请只留一行。`,
  pointMissing: (points: readonly string[]): string =>
    `通知的观测点${list(points)}没有满分。请在评分方案中补上。`,
  maximumNotPositive: (point: string, maximum: string): string =>
    `观测点${point}的满分是${maximum}，应大于0。请改正。`,
  maximumTooLarge: (point: string, maximum: string, most: number): string =>
    `观测点${point}的满分是${maximum}，应不超过${most}。请改正。`,
  stepNotPositive: (step: string): string => `评分方案的计分单位是${step}，应大于0。请改正。`,
  stepDoesNotFit: (points: readonly string[], step: string): string =>
    `观测点${list(points)}的满分不是计分单位${step}的整数倍，专家打不出满分。请调整满分或计分单位。`,
  gradeTwice: (name: string): string => `等级“${name}”出现了不止一次。请改用不同的名称。`,
  gradesTooMany: (count: number, most: number): string =>
    `评分方案有${count}个等级，最多${most}个。请减少等级。`,
  gradeNameUnfit: (name: string, most: number): string =>
    `等级名称“${name}”不能用于下拉列表（不超过${most}个字符，不含逗号、竖线、引号，首尾没有空格）。请改名。`,
  factorOutOfRange: (name: string, factor: string): string =>
    `等级“${name}”的系数是${factor}，应在0至1之间。请改正。`,
  gradesNotFalling: (better: string, worse: string): string =>
    `等级“${worse}”的系数不低于前面的“${better}”。请按从高到低排列，系数依次减小。`,
  bestNotOne: (name: string, factor: string): string =>
    `最高等级“${name}”的系数是${factor}，应为1，否则专家打不出满分。请改正。`,
  deductionNegative: (maximum: string): string => `扣分上限是${maximum}，不能为负数。请改正。`,
  deductionTooLarge: (maximum: string): string => `扣分上限是${maximum}，应不超过100。请改正。`,
  deductionWithoutItem: '通知没有酌情扣分的条目，评分方案不能设扣分上限。请把扣分上限留空。',
  vetoUnknown: (point: string): string => `“${point}”不是通知负面清单中的条目，不能作为否决项。请删除。`,
  vetoTwice: (point: string): string => `否决项${point}出现了不止一次。请只留一个。`,
  tieBreakUnknown: (group: string): string => `并列时比较的第${group}组不在评分方案的组中。请删除或改正。`,
  tieBreakTwice: (group: string): string => `并列时比较的顺序中，第${group}组出现了不止一次。请只留一个。`,
  divergenceNotPositive: (divergence: string): string =>
    `分歧提示线是${divergence}，应大于0、不超过100。请改正。`,
  trimmedBelowMinimum: (fromExperts: number, minimum: number): string =>
    `去掉最高分和最低分从${fromExperts}名专家起，而专家最少要${minimum}名：去掉两个后所剩太少。请把起算人数改为不少于${minimum}名。`,
  notAScheme: (detail: string): string => `这不是可用的评分方案：${detail}。请导出示例方案，在其上修改。`,
};

const FAULT_WORDS: Readonly<Record<Exclude<ScoreFault, 'outOfRange' | 'notAStep' | 'unknownGrade'>, string>> =
  {
    notANumber: '应填数字',
    writtenAsText: '是以文本形式存储的数字，表中合计不会算入，请把单元格改为常规格式后重新输入数字',
    errorValue: '是公式错误值，请改填数字',
    notCalculated: '是尚未计算的公式，请用 Excel 或 WPS 表格打开并保存一次，或改填数字',
  };

/** What the expert or the organiser has to look after on a card. */
export const cardMessages = {
  fault: (fault: ScoreFault, scale: { maximum: string; step: string | null; grades: readonly string[] }) => {
    switch (fault) {
      case 'outOfRange':
        return `超出范围，应在0至${scale.maximum}之间`;
      case 'notAStep':
        return `应以${scale.step ?? ''}分为单位`;
      case 'unknownGrade':
        return `不是可选的等级，应填${scale.grades.join('、')}之一`;
      case 'notANumber':
      case 'writtenAsText':
      case 'errorValue':
      case 'notCalculated':
        return FAULT_WORDS[fault];
    }
  },
  score: (place: string, point: string, raw: string, fault: string): string =>
    `${place}：观测点${point}的评分“${raw}”${fault}。更正前这张评审表按待补处理。`,
  deduction: (place: string, raw: string, fault: string): string =>
    `${place}：扣分“${raw}”${fault}。更正前这张评审表按待补处理。`,
  veto: (place: string, point: string, raw: string): string =>
    `${place}：负面清单${point}填的是“${raw}”，应填“是”或“否”。更正前这张评审表按待补处理。`,
  recusal: (place: string, raw: string): string =>
    `${place}：“是否回避”填的是“${raw}”，应填“是”或“否”。更正前这张评审表按待补处理。`,
  unplaced: (sheet: string): string => `工作表“${sheet}”`,
  sheetMissing: (file: string): string =>
    `${file} 中没有评审表。请确认是专家交回的文件，或请该专家重新生成评审表后评分。`,
  keysLost: (sheet: string, missing: readonly string[]): string =>
    `工作表“${sheet}”中找不到${shortList(missing)}的填写处，可能删除了行列。请从原评审表重新填写。`,
  stampUnreadable: (sheet: string): string =>
    `工作表“${sheet}”缺少评审表的标记（所评联合体、专家、评分方案），不能计入。请重新生成评审表后评分。`,
  otherApplication: (sheet: string, made: string, here: string): string =>
    `工作表“${sheet}”是为“${made}”生成的评审表，却在“${here}”的工作簿中，没有计入。请核对是否误拷工作表。`,
  applicationChanged: (sheet: string, title: string): string =>
    `工作表“${sheet}”生成以后，“${title}”的填报内容有改动。评分仍然计入，请核对改动是否影响评审。`,
  formulaOverwritten: (place: string, label: string): string =>
    `${place}：“${label}”的公式被改成了固定值。汇总按专家的逐点评分重新计算，不采用这个值。`,
  formulaEdited: (place: string, label: string, shown: string, computed: string): string =>
    `${place}：“${label}”显示${shown}，按逐点评分计算应为${computed}，公式可能被改动或尚未重新计算。汇总采用计算结果。`,
  schemeAltered: (sheet: string): string =>
    `工作表“${sheet}”中保存的评分方案与其校验值不符，可能被改动，没有计入。请重新生成评审表后评分。`,
  expertUnnamed: (sheet: string): string =>
    `工作表“${sheet}”没有专家姓名，不能确定是谁的评分，没有计入。请重新生成评审表后评分。`,
  groupLabel: (group: string): string => `第${group}组得分`,
  totalLabel: '总分',
  deductionLabel: '扣分',
  vetoLabel: (point: string): string => `负面清单${point}`,
  pointLabel: (point: string): string => `观测点${point}`,
  recusalLabel: '是否回避',
};

/** What holds for a panel's work as a whole. */
export const panelMessages = {
  tooFew: (title: string, complete: number, needed: number): string =>
    `“${title}”目前只有${complete}张完整的评审表，至少要${needed}张，暂不计分排名（待补）。`,
  vetoDisputed: (title: string, claimed: number): string =>
    `“${title}”有${claimed}名专家认为触发负面清单，未达到方案规定的比例，暂不排名，请组织方认定。`,
  vetoed: (title: string, points: readonly string[]): string =>
    `“${title}”被认定触发负面清单（${list(points)}），不参加排名。`,
  otherScheme: (file: string, sheet: string, version: string): string =>
    `${file} 的“${sheet}”用的是另一评分方案（版本“${version}”），没有计入。请该专家用现行方案重新评分，或由组织方确认以哪个方案为准。`,
  contradictory: (expert: string, title: string, sources: readonly string[]): string =>
    `专家${expert}对“${title}”交了几张评分不同的评审表（${list(sources)}），都没有计入。请专家确认后只留一张。`,
  duplicate: (expert: string, title: string, source: string, of: string): string =>
    `专家${expert}对“${title}”的两张评审表内容相同，只计一次（${source} 与 ${of}）。`,
  recused: (expert: string, title: string): string => `专家${expert}回避“${title}”，其评审表没有计入。`,
  incomplete: (expert: string, title: string, missing: readonly string[]): string =>
    `专家${expert}对“${title}”的评审表未完成（${shortList(missing)}），没有计入，请补评。`,
  divergent: (title: string, range: string, limit: string): string =>
    `“${title}”各专家的总分相差${range}分，超过${limit}分，请专家组合议。`,
  changed: (title: string): string =>
    `“${title}”的评审表是按不同的填报内容生成的：可能前后改过，也可能有两份同名的申报。请核对专家评的是否同一份。`,
  tied: (titles: readonly string[], rank: number): string =>
    `第${rank}名并列：${list(titles)}。按方案规定的各组得分比较仍不能分出先后，请组织方决定。`,
  onLine: (titles: readonly string[], places: number): string =>
    `入围${places}个，但${list(titles)}并列，跨在入围线上，请组织方决定。`,
  pendingAtLine: (count: number): string => `还有${count}个联合体没有得分，补齐后名次和入围线可能变化。`,
  severalSchemes: (version: string, count: number): string =>
    `评审表用了${count}种评分方案，汇总按使用最多的一种（版本“${version}”）计算，其余没有计入。请组织方确认以哪个方案为准。`,
  noOfficialPoints: '评分方案为示例或组织方自定，通知没有规定分值。',
};

/** Agreement in plain words; the limits are customary, not a law. */
export const agreementMessages = {
  kendall: (w: string, experts: number, applications: number, strength: string): string =>
    `${experts}名专家对${applications}个联合体的排序一致性（肯德尔和谐系数W）为${w}，${strength}。`,
  krippendorff: (
    alpha: string,
    experts: number,
    applications: number,
    values: number,
    strength: string,
  ): string =>
    `${experts}名专家对${applications}个联合体共${values}个总分的一致性（Krippendorff’s α）为${alpha}，${strength}。`,
  small: '样本较小，只供参考，不能作为评判专家的依据。',
  kendallStrength: { high: '排序比较一致', middle: '排序有一定一致', low: '排序很不一致' },
  alphaStrength: {
    high: '一致性好（α≥0.8）',
    middle: '一致性尚可（0.667≤α<0.8），结论宜谨慎',
    low: '一致性不足（α<0.667），宜合议',
  },
  kendallMissing: '没有两名以上专家对两个以上联合体都完成评分，或评分没有先后之分，不能计算排序一致性。',
  krippendorffMissing: '可以两两比较的总分太少，或总分全都相同，不能计算α。',
};
