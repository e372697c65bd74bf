/**
 * Official forms written down by hand from the notices' texts, as a person would rebuild them in Word: nothing here is
 * taken from the programmes' data.
 */

/** A cell: printed words, or a place to write with what is printed there while it is empty. */
export interface PaperCell {
  /** Id of the place; null for a label. */
  id: string | null;
  text: string;
  columns: number;
  rows: number;
}

export type PaperBlock =
  { kind: 'line'; id: string | null; text: string } | { kind: 'table'; columns: number; rows: PaperCell[][] };

export function label(text: string, spans: { columns?: number; rows?: number } = {}): PaperCell {
  return { id: null, text, columns: spans.columns ?? 1, rows: spans.rows ?? 1 };
}

export function entry(id: string, printed = '', spans: { columns?: number; rows?: number } = {}): PaperCell {
  return { id, text: printed, columns: spans.columns ?? 1, rows: spans.rows ?? 1 };
}

export const line = (text: string): PaperBlock => ({ kind: 'line', id: null, text });
/** A place to write in the flow: a long text, or a line of the cover. */
export const place = (id: string, printed = ''): PaperBlock => ({ kind: 'line', id, text: printed });

function yearRows(
  prefix: string,
  years: readonly [number, number],
  rows: readonly (readonly [id: string, label: string, printed: string])[],
  columns: number,
): PaperCell[][] {
  return rows.map(([id, text, printed]) => [
    label(text, { columns }),
    ...years.map((year) => entry(`${prefix}${id}@${year}`, printed)),
  ]);
}

/** 办学成效和服务能力: five columns; `sharing` is what stands beside the first rows. */
function outcomeRows(prefix: string, years: readonly [number, number], sharing: string): PaperCell[][] {
  const heads = years.map((year) => label(`${year}年`));
  const each = (id: string, text: string, printed: string): PaperCell[] => [
    label(text),
    ...years.map((year) => entry(`${prefix}${id}@${year}`, printed)),
  ];
  const beside = (first: PaperCell, rows: PaperCell[][]): PaperCell[][] => [
    [first, ...(rows[0] ?? [])],
    ...rows.slice(1),
  ];
  const teachers = beside(label('师资共建共享', { rows: 6 }), [
    [label('企业兼职教师', { rows: 2 }), ...years.map((year) => entry(`${prefix}6a@${year}`, '人次'))],
    years.map((year) => entry(`${prefix}6b@${year}`, '课时数')),
    [label('校际兼职教师', { rows: 2 }), ...years.map((year) => entry(`${prefix}7a@${year}`, '人次'))],
    years.map((year) => entry(`${prefix}7b@${year}`, '课时数')),
    each('8', '教师企业实践', '人月'),
    [label('教师教学团队获国家级奖励情况'), entry(`${prefix}9`, '（不超过100字）', { columns: 2 })],
  ]);
  const shared = beside(label(sharing, { rows: 12 }), [
    [label('项目名称', { columns: 2 }), ...heads],
    ...yearRows(
      prefix,
      years,
      [
        ['1', '共建专业', '个'],
        ['2', '共建课程', '个'],
        ['3', '共建教材', '个'],
        ['4', '共建实训基地', '个'],
        ['5', '共建产业学院', '个'],
      ],
      2,
    ),
    ...teachers,
  ]);
  const training = beside(label('联合培养情况', { rows: 4 }), [
    [label('类 型'), ...heads],
    each('10', '中国特色学徒制培养', '人'),
    each('11', '现场工程师培养', '人'),
    each('12', '其他联合培养', '人'),
  ]);
  const talent = beside(label('人才培养质量', { rows: 15 }), [
    ...training,
    ...yearRows(
      prefix,
      years,
      [
        ['13', '发布人才需求报告（个）', ''],
        ['14', '搭建人才供需信息平台，完善职业教育专业动态调整机制情况', '（不超过200字）'],
        [
          '15',
          '联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况',
          '（不超过200字）',
        ],
        ['16', '联合体内企业设立学徒岗位占岗位总量的比例（%）', ''],
        ['17', '联合体内企业为学生提供实习实训量（人月）', ''],
        ['18', '中高职贯通培养（人数）', ''],
        ['19', '中高本衔接培养（人数）', ''],
        ['20', '联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）', ''],
        ['21', '通过“文化素质+职业技能”考试招生学生升学比例（%）', ''],
        ['22', '联合体学校整体就业率（%）', ''],
        ['23', '职业院校技能大赛获奖情况', '（不超过100字）'],
      ],
      2,
    ),
  ]);
  const service = beside(label('服 务 发 展 能 力', { rows: 8 }), [
    [label('项目名称', { columns: 2 }), ...heads],
    ...yearRows(
      prefix,
      years,
      [
        ['24', '共性技术服务平台（个）', ''],
        ['25', '校企合作开展技术研发的成果转化率（%）/到账经费（万元）', ''],
        ['26', '研究成果数量（个）', ''],
        ['27', '技能鉴定量（人次）', ''],
        ['28', '大师工作室数量（个）', ''],
        ['29', '面向企业员工开展培训数（人日）', ''],
        ['30', '面向农民工、退役军人、下岗职工等培训数（人日）', ''],
      ],
      2,
    ),
  ]);
  return [...shared, ...talent, ...service];
}

function overviewHead(p: string): PaperCell[][] {
  return [
    [
      label('联合体名称'),
      entry(`${p}1`, '', { columns: 3 }),
      label('（拟）成立时间'),
      entry(`${p}2`, '', { columns: 2 }),
    ],
    [
      label('联合体负责人 ¹'),
      entry(`${p}3`, '', { columns: 3 }),
      label('职务及联系方式'),
      entry(`${p}4`, '', { columns: 2 }),
    ],
    [
      label('秘书处（办公室）情况', { rows: 4 }),
      label('秘书处所在单位'),
      entry(`${p}5`, '', { columns: 2 }),
      label('秘书处负责人'),
      entry(`${p}6`, '', { columns: 2 }),
    ],
    [
      label('固定办公面积'),
      entry(`${p}7`, '㎡', { columns: 2 }),
      label('联系电话'),
      entry(`${p}8`, '', { columns: 2 }),
    ],
    [
      label('人员总数'),
      entry(`${p}9`),
      label('专职人数'),
      entry(`${p}10`),
      label('兼职人数'),
      entry(`${p}11`),
    ],
    [label('人员姓名'), entry(`${p}12`, '', { columns: 5 })],
  ];
}

function overviewFoot(p: string, budget: readonly string[], years: readonly number[]): PaperCell[][] {
  const [first = 0] = years;
  const sources = ['牵头单位负担', '政府核拨', '其他成员负担', '其他途径'];
  return [
    [label('拟投入运行经费总额（万元）', { rows: 2 }), ...budget.map((head) => label(head, { columns: 2 }))],
    years.map((year) => entry(`${p}13@${year}`, '', { columns: 2 })),
    ...sources.map((source, index) => [
      ...(index === 0 ? [label(`${first}年拟投入运行经费来源（万元）`, { rows: 4 })] : []),
      label(source, { columns: 2 }),
      entry(`${p}${14 + index}`, '', { columns: 4 }),
    ]),
    [label(`${first - 1}年产业园区总产值（亿元）`), entry(`${p}18`, '', { columns: 6 })],
    [label('产业园区主导产业情况'), entry(`${p}19`, '（不超过200字）', { columns: 6 })],
    [label('联合体所在地制定支持职业教育政策及落实情况'), entry(`${p}20`, '（不超过500字）', { columns: 6 })],
  ];
}

function memberTable(
  title: string,
  id: string,
  heads: readonly string[],
  rows: number,
  note: string,
  prompts: readonly string[] = [],
): PaperCell[][] {
  const body = Array.from({ length: rows }, (_, row) =>
    heads.map((_head, column) =>
      entry(`${id}.${column + 1}#${row + 1}`, column === 0 ? (prompts[row] ?? '') : ''),
    ),
  );
  const all = [heads.map((head) => label(head)), ...body, [label(note, { columns: heads.length })]];
  return all.map((cells, index) => [...(index === 0 ? [label(title, { rows: all.length })] : []), ...cells]);
}

const DECLARATION = '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。';

/** 附件2 of 连教职函〔2026〕6号. */
export function lianyungangForm(memberRows = 3): PaperBlock[] {
  return [
    line('附件 2'),
    line('市域产教联合体推荐书'),
    place('LC.1', '联合体名称 _____'),
    place('LC.2', '推荐地区 _____'),
    place('LC.3', '依托园区 _____ (公章)'),
    place('LC.4', '牵头学校 _____ (公章)'),
    place('LC.5', '牵头企业 _____ (公章)'),
    place('LC.6', '填表日期 _____'),
    line('说 明'),
    line(
      '一、请按照《关于开展 2026 年市级市域产教联合体遴选建设的通知》要求，如实填写，规范严谨，及时提交。',
    ),
    line(
      '二、申报内容体现已有基础和建设承诺，明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    ),
    line(
      '三、年度数据截止时间为每年 12 月 31 日，2025 年数据为拟组成联合体成员单位的汇总数据，2026—2028 年数据为申报单位承诺的建成数据。',
    ),
    line('四、推荐书的正文部分使用 A4 纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。'),
    line('1. 联合体概况'),
    {
      kind: 'table',
      columns: 7,
      rows: [
        ...overviewHead('L1.'),
        ...overviewFoot('L1.', ['2026年 ²', '2026年', '2028年'], [2026, 2027, 2028]),
      ],
    },
    line('¹ 联合体负责人指所在产业园区管委会负责同志。'),
    line('² 2026—2028年填写承诺建成数据，下同。'),
    line('2. 联合体成员概况'),
    {
      kind: 'table',
      columns: 6,
      rows: [
        ...memberTable(
          '联合体企业情况',
          'L2E',
          [
            '企业名称',
            '企业职工总数 (人)',
            '企业资产总额 (万元)',
            '企业销售总额 (万元)',
            '2024年校企合作产生的直接经济效益(万元)',
          ],
          memberRows,
          '(不够可加行, 所有企业均填写)',
        ),
        ...memberTable(
          '联合体学校情况',
          'L2S',
          ['学校名称', '学校层次', '联合体相关专业(填写5个以内)', '学生总人数', '联合体产业相关专业学生数'],
          memberRows,
          '(不够可加行, 所有学校均填写)',
        ),
        ...memberTable(
          '联合体其他单位情况',
          'L2O',
          ['单位名称', '单位性质', '单位总人数', '对联合体支持作用', '备注'],
          3,
          '(不够可加行)',
          ['政府部门', '科研机构', '其他组织'],
        ),
      ],
    },
    line('3.办学成效和服务能力'),
    { kind: 'table', columns: 5, rows: outcomeRows('L3.', [2025, 2026], '人才培养质量') },
    line('4.建设规划和建设内容'),
    place('L4', '(2500 字以内)'),
    line('5.特色与创新'),
    place('L5', '(1000 字以内)'),
    line(DECLARATION),
    line('6. 申报承诺'),
    {
      kind: 'table',
      columns: 2,
      rows: [
        [
          label('申报单位承诺'),
          label(
            '我们承诺：前述所填报数据、内容均真实、准确、有效，并自愿接受有关方面核查。如有弄虚作假或其他违规行为，自愿退出认定，并接受处理。\n依托园区主要负责人签字：\n公章 年 月 日\n牵头企业（行业协会）主要负责人签字：\n公章 年 月 日\n牵头学校主要负责人签字：\n公章 年 月 日',
          ),
        ],
        [
          label('地方教育行政部门意见'),
          entry('L6.2', '推荐意见：\n地方教育行政部门负责人签字\n公章 年 月 日'),
        ],
      ],
    },
  ];
}

/** 附件2 of 教职成厅函〔2023〕15号. */
export function ministryForm(): PaperBlock[] {
  const kinds = [
    ['A', '中职学校'],
    ['B', '高职院校（含职教本科）'],
    ['C', '普通本科学校'],
    ['D', '政府部门'],
    ['E', '企业'],
    ['F', '科研机构'],
    ['G', '其他组织'],
  ] as const;
  const enterprises = [
    ['31', '企业职工总数（人）'],
    ['32', '企业资产总额（万元）'],
    ['33', '2022年企业销售总额（万元）'],
    ['34', '2022年校企合作产生的直接经济效益（万元）'],
    ['35', '规模以上企业数（个）'],
    ['36', '限额以上企业数（个）2'],
  ] as const;
  return [
    line('附件3'),
    line('市域产教联合体推荐书'),
    place('MC.1', '\t联合体名称                　'),
    place('MC.2', '\t推 荐 省 份                 '),
    place('MC.3', '\t依 托 园 区                             （公章）'),
    place('MC.4', '牵 头 学 校                             （公章）'),
    place('MC.5', '牵 头 企 业                             （公章）'),
    place('MC.6', '\t填 表 日 期                                '),
    line('教育部制'),
    line('说 明'),
    line('一、请按照《关于开展市域产教联合体建设的通知》要求，如实填写，规范严谨，及时提交。'),
    line(
      '二、申报内容体现已有基础和建设承诺，明确时间、内容、结果，重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    ),
    line(
      '三、年度数据截止时间为每年12月31日，2022年数据为拟组成联合体成员单位的汇总数据，2023—2025年数据为申报单位承诺的建成数据。',
    ),
    line('四、文字内容的字体为仿宋_GB2312，字号为小四号，行距为固定值16磅。'),
    line('五、推荐书的正文部分使用A4纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。'),
    line('1.联合体概况'),
    {
      kind: 'table',
      columns: 7,
      rows: [
        ...overviewHead('M1.'),
        [
          label('联合体成员情况', { rows: 8 }),
          label('组成'),
          label('数量\n（在校生数）', { columns: 2 }),
          label('单位名称', { columns: 3 }),
        ],
        ...kinds.map(([id, kind]) => [
          label(kind),
          entry(`M1.${id}.n`, '', { columns: 2 }),
          entry(`M1.${id}`, '', { columns: 3 }),
        ]),
        ...overviewFoot('M1.', ['2023年2', '2024年', '2025年'], [2023, 2024, 2025]),
      ],
    },
    line('2.办学成效和服务能力'),
    {
      kind: 'table',
      columns: 5,
      rows: [
        ...outcomeRows('M2.', [2022, 2023], '资源共建共享'),
        ...enterprises.map(([id, text], index) => [
          ...(index === 0 ? [label('联合体企业情况', { rows: 6 })] : []),
          label(text, { columns: 2 }),
          entry(`M2.${id}`, '', { columns: 2 }),
        ]),
      ],
    },
    line('3.特色与创新'),
    place('M3', '(2000字以内)'),
    line(DECLARATION),
    line('4.建设规划'),
    place('M4', '(1000字以内)'),
    line('5.申报承诺'),
    {
      kind: 'table',
      columns: 2,
      rows: [
        [
          label('申报单位承诺'),
          label(
            '我承诺：前述所填报数据、内容均真实、准确、有效，并自愿接受有关方面核查。如有弄虚作假或其他违规行为，自愿退出认定，并接受处理。\n负责人签字\n公章\n年    月    日',
          ),
        ],
        [
          label('地方教育行政部门意见'),
          entry('M5.2', '推荐意见：\n地方教育行政部门负责人签字\n公章\n年   月   日'),
        ],
      ],
    },
    line('2 2023—2025年填写承诺建成数据，下同。'),
    line('1规模以上工业：指年主营业务收入在2000万元及以上的工业企业。'),
    line(
      '2限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。',
    ),
  ];
}

/** A form with what somebody wrote in its places. */
export function fillIn(form: readonly PaperBlock[], entries: Readonly<Record<string, string>>): PaperBlock[] {
  const written = new Map(Object.entries(entries));
  return form.map((block): PaperBlock => {
    if (block.kind === 'line') {
      return { ...block, text: (block.id === null ? undefined : written.get(block.id)) ?? block.text };
    }
    const rows = block.rows.map((cells) =>
      cells.map((cell) => ({
        ...cell,
        text: (cell.id === null ? undefined : written.get(cell.id)) ?? cell.text,
      })),
    );
    return { ...block, rows };
  });
}
