import { examples } from '../applications/failing-example';

/** What breaks a rule about the self-check of one consortium. */
export const selfCheckExamples = examples([
  [
    'R-SD-03',
    'nothing is said of a point',
    { 'points.p1_2.foundation': null, 'points.p1_2.materials': null, 'points.p1_2.pages': null },
    '',
    [
      '观测点1.2“将联合体建设情况纳入产业园区工作考核指标和职业教育工作目标考核体系”待佐证：没有可以说明该观测点的填报内容，也未列入对照表。',
    ],
  ],
  [
    'R-SD-03',
    'a text alone',
    { 'points.p6_1.materials': null, 'points.p6_1.pages': null },
    '',
    [
      '观测点6.1“联合体在服务区域经济社会发展等方面理念先进、特色鲜明、成绩突出”佐证不全：仅有文字说明（“6.1 已有基础”），还需在对照表中列明材料和页码（如服务区域经济社会发展的成绩材料）。',
    ],
  ],
  [
    'R-SD-03',
    'the plan alone',
    {
      'points.p3_3.foundation': null,
      'points.p3_3.commitment': null,
      'points.p3_3.materials': null,
      'points.p3_3.pages': null,
    },
    '',
    [
      '观测点3.3“对标产业发展前沿，联合体成员单位共建产教融合实训基地和产业学院，促进教育链、人才……”佐证不全：所填内容只能说明一部分，还需在对照表中列明材料和页码（如共建产教融合实训基地和产业学院的材料）。',
    ],
  ],
  [
    'R-SD-17',
    'a consortium that is not planned',
    { 'identity.consortium': '示例市海洋化工产教联合体' },
    'identity.consortium',
    [
      '「自查单位信息」的“联合体名称”填的“示例市海洋化工产教联合体”不在「建设规划」之中。请核对名称，或在表中补上。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-17',
    'nearly the name of the plan',
    { 'identity.consortium': '高端装备产教联合体' },
    'identity.consortium',
    [
      '「自查单位信息」的“联合体名称”填的“高端装备产教联合体”与「建设规划」中的“示例市高端装备产教联合体”相近而不相同。如为同一单位，请改为一致的全称。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-18',
    'another park',
    { 'identity.hostPark': '示范县化工园' },
    'identity.hostPark',
    [
      '「自查单位信息」的“所依托的园区”填的“示范县化工园”不在「建设规划」之中。请核对名称，或在表中补上。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-18',
    'nearly the name of the park',
    { 'identity.hostPark': '示例经济技术开发区' },
    'identity.hostPark',
    [
      '「自查单位信息」的“所依托的园区”填的“示例经济技术开发区”与「建设规划」中的“示例市示例经济技术开发区”相近而不相同。如为同一单位，请改为一致的全称。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-19',
    'city and date left out',
    { 'identity.city': null, 'identity.date': null },
    'identity.city',
    [
      '「自查单位信息」有2处未填：“所在市”、“自查日期”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
    ],
  ],
  [
    'R-SD-20',
    'not confirmed',
    { 'identity.noIncidents': null },
    'identity.noIncidents',
    [
      '「自查单位信息」尚未确认：联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？（依表内关系推定）',
    ],
  ],
  [
    'R-SD-20',
    'denied',
    { 'identity.noIncidents': false },
    'identity.noIncidents',
    [
      '「自查单位信息」未予确认（“否”）：联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？（依表内关系推定）',
    ],
  ],
  [
    'R-SD-21',
    'told at length',
    { 'points.p5_1.commitment': '建'.repeat(101) },
    'points.p5_1.commitment',
    ['「建设指标对照表」的“5.1 建设任务”共101字，超出100字，打印时可能显示不全。请精简。（依表内关系推定）'],
  ],
  [
    'R-SD-22',
    'a self-check of nobody',
    { 'identity.consortium': null },
    'identity.city',
    [
      '「自查单位信息」已填写，但“联合体名称”未填，所以还没有对照指标校验。请填写与建设规划一致的名称。（依表内关系推定）',
    ],
  ],
]);
