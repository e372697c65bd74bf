import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ProgrammeId } from '../../src/model/keys';
import { findProgramme } from '../../src/programmes/registry';
import { standard } from '../../src/programmes/moe-2024/standard';
import { fold, NoticeText } from './notice-text';
import { statedTexts } from './stated-texts';

/** Where the print is wrong and we print what is meant. */
interface Exception {
  /** The misprint's number in the catalogue of the forms, and what is wrong. */
  misprint: string;
  /** What the notice prints instead; null where it prints nothing of the kind. */
  printed: string | null;
}

/** A cell the extraction breaks at the end of a page, where the cells beside it come between: its pieces in order. */
const SPLIT_AT_PAGE_ENDS = new Map([
  [
    '5.1.2学校涵盖中职、高职（含职教本科）学校和普通本科学校',
    ['5.1.2学校涵盖中职、高职（含职教本科）', '学校和普通本科学校'],
  ],
  [
    '6.2.3是否允许学校社会服务的净收入，用于劳动报酬和改善办学条件',
    ['6.2.3是否允许学校社会服务的净收入，', '用于劳动报酬和改善办学条件'],
  ],
  [
    '8.4 队伍建设：探索建立职业学校教师与企业高技能人才、工程技术人员的双向聘用机制，推进校企人员“互兼互聘”；探索大国工匠、技能大师等具备教学经验的技术能手教师资格认定机制。完善教师企业实践制度，有组织地选派教师到企业的生产车间、培训中心实岗锻炼',
    [
      '8.4 队伍建设：探索建立职业学校教师与企业高技能人才、工程技术人员的双向聘用机制，推进校企人员“互兼互聘”；探索大国工匠、技能大师等具备教学经验的技术能手教师资格认定机制。完善教师企业实践制度，有组织地选派教师到企业的生产车间、培训中心',
      '实岗锻炼',
    ],
  ],
  [
    '【落实地方政府统筹发展职业教育主体责任，市级政府制定促进产教融合的细化措施，充分发挥企业重要办学主体作用】',
    [
      '【落实地方政府统筹发展职业',
      '教育主体责任，市级政府制定促进产教融合的细化措施，充分发挥企业重要办学主体作用】',
    ],
  ],
  [
    '【根据生产需求为学生提供专业对口的实习岗位和就业机会，提高学生实践能力和就业创业能力，保障学生实习合法权益，推动学生实习与后续就业有机衔接】',
    [
      '【根据生产需求为学生提供专业对口的实习岗位和就业机会，提高学生实践能力和就业创业能力，保障学生实习合法权益，推',
      '动学生实习与后续就业有机衔接】',
    ],
  ],
  [
    '【紧密对接区域发展需求，解决企业实际生产问题；依托市域产教联合体建设区域技术创新中心和转化中心，服务成果转化、产品中试、技术升级、工艺革新】',
    [
      '【紧密对接区域发展需求，解决企业实际生产',
      '问题；依托市域产教联合体建设区域技术创新中心和转化中心，服务成果转化、产品中试、技术升级、工艺革新】',
    ],
  ],
  [
    '【统筹各成员单位的培训资源和需求，支持市域产教联合体内学校积极承接企业员工的岗前培训、岗位培训和继续教育】',
    [
      '【统筹各成员单位的培训资源和需求，支持市域产教联合体内学校积极承接企',
      '业员工的岗前培训、岗位培训和继续教育】',
    ],
  ],
]);

/** Keys of the blocks of the self-check that print the rows of the standard. */
const STANDARD_ROWS = standard.flatMap(({ groups }) =>
  groups.flatMap(({ rows }) =>
    rows
      .filter(({ points }) => points.length > 0)
      .map(({ code }) => `standard.r${code.replace('.', '_')}.text`),
  ),
);

interface Notice {
  programme: ProgrammeId;
  /** Keys of blocks in forms of ours that hold printed text. */
  printedInOwnForms: string[];
  exceptions: Map<string, Exception>;
  /** Texts that stand in the notice in pieces. */
  pieces: ReadonlyMap<string, readonly string[]>;
  /** So many texts it has at least. */
  least: number;
  /** Some of the texts, one of each sort. */
  samples: string[];
  /** What nobody's name may stand behind in the copy of the notice. */
  personal: RegExp[];
}

const NOTICES: Notice[] = [
  {
    programme: 'lianyungang-2026',
    printedInOwnForms: ['guide.instructions', 'guide.handingIn'],
    exceptions: new Map([
      ['2027年', { misprint: 'L-1: the second year of the budget is printed 2026年', printed: '2026年' }],
      [
        '3.教育层次填写中职、高职专科或高职本科。',
        {
          misprint: 'L-7: printed with two stops after the 3',
          printed: '3..教育层次填写中职、高职专科或高职本科。',
        },
      ],
    ]),
    pieces: new Map(),
    least: 300,
    samples: [
      '共建专业',
      '拟投入运行经费总额（万元）',
      '（不够可加行）',
      '原则上每个产业园区申报不超过1家。',
    ],
    personal: [/\d{7,}/, /@/, /联系人：(?!（略）)[^\s；]+；/],
  },
  {
    programme: 'moe-2023',
    printedInOwnForms: ['guide.instructions', 'guide.handingIn'],
    exceptions: new Map([
      [
        '教职成厅函〔2023〕15号',
        { misprint: 'M-3: the notice prints no number; 鲁教职字〔2023〕4号 cites it', printed: null },
      ],
      ['联合体负责人¹', { misprint: 'M-4: the mark of the footnote is lost', printed: '联合体负责人' }],
      [
        '¹联合体负责人指所在产业园区管委会负责同志。',
        { misprint: 'M-4: the mark is unreadable', printed: '联合体负责人指所在产业园区管委会负责同志。' },
      ],
      ['2023年²', { misprint: 'M-5: the mark runs into the text', printed: '2023年2' }],
      [
        '²2023—2025年填写承诺建成数据，下同。',
        { misprint: 'M-5: the mark runs into the text', printed: '2 2023—2025年填写承诺建成数据，下同。' },
      ],
      [
        '规模以上企业数（个）¹',
        { misprint: 'M-6: the mark of the footnote is lost', printed: '规模以上企业数（个）' },
      ],
      [
        '¹规模以上工业：指年主营业务收入在2000万元及以上的工业企业。',
        {
          misprint: 'M-7: the numbering begins anew, the mark runs into the text',
          printed: '1规模以上工业：指年主营业务收入在2000万元及以上的工业企业。',
        },
      ],
      [
        '限额以上企业数（个）²',
        { misprint: 'M-5: the mark runs into the text', printed: '限额以上企业数（个）2' },
      ],
      [
        '²限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。',
        {
          misprint: 'M-7: the numbering begins anew, the mark runs into the text',
          printed:
            '2限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。',
        },
      ],
    ]),
    pieces: new Map(),
    least: 300,
    samples: ['资源共建共享', '数量（在校生数）', '教育部制', '(2000字以内)', '每个省份推荐不超过3家'],
    personal: [/\d{7,}/, /@/, /联系人及电话：(?!教育部职业教育与成人教育司\s（略）)/],
  },
  {
    programme: 'shandong-2023',
    printedInOwnForms: ['guide.notice'],
    exceptions: new Map(),
    pieces: new Map(),
    least: 120,
    samples: [
      '拟成立时间及形式',
      '技术攻关平台/中试基地',
      '（盖章）',
      '1.1联合体依托的产业园区总产值在省内位于前列，主要以先进制造业、现代服务业、现代农业等为核心主导产业；联合体职业教育资源富集，涵盖中职、高职（含职教本科）学校，吸纳普通本科学校作为成员',
      '16个国家级经济技术开发区',
      '青岛西海岸新区',
    ],
    personal: [/\d{7,}/, /@/, /(联系人|校对)：(?!（略）)/],
  },
  {
    programme: 'moe-2024',
    printedInOwnForms: ['guide.notice', 'vetoes.text', ...STANDARD_ROWS],
    exceptions: new Map(),
    pieces: SPLIT_AT_PAGE_ENDS,
    least: 300,
    samples: [
      '8.“五金”建设',
      '16.负面清单【过程监测、退出机制】',
      '16.3连续两年没有按计划落实经费投入',
      '8.1.3共建专业数（个）',
      '8.1.3 共建专业数（个）',
    ],
    personal: [/\d{7,}/, /@/, /联系人/],
  },
];

describe.each(NOTICES)('texts of $programme', (known) => {
  const programme = findProgramme(known.programme);
  if (!programme) throw new Error(`${known.programme} is not in the registry`);
  const notice = new NoticeText(`${known.programme}.txt`);
  const texts = statedTexts(programme, known.printedInOwnForms);
  const { exceptions, pieces } = known;
  const parted = new Set([...pieces.keys()].map(fold));

  it('stand in the notice, all of them', () => {
    const missing = texts.filter(
      ({ text }) => !exceptions.has(text) && !parted.has(fold(text)) && !notice.holds(text),
    );
    expect(missing).toEqual([]);
  });

  it('stand in the notice in pieces, in order, where the end of a page parts them', () => {
    for (const [text, parts] of pieces) {
      expect(texts.map((stated) => fold(stated.text))).toContain(fold(text));
      expect([text, notice.holds(text)]).toEqual([text, false]);
      expect(fold(parts.join(''))).toBe(fold(text));
      expect([parts, notice.holdsInOrder(parts)]).toEqual([parts, true]);
    }
  });

  it('include the points, the quotes, the labels and the printed prose', () => {
    expect(texts.length).toBeGreaterThan(known.least);
    const stated = texts.map(({ text }) => text);
    expect(known.samples.filter((sample) => !stated.includes(sample))).toEqual([]);
  });

  it('know as exceptions only what is still needed', () => {
    for (const [text, { misprint, printed }] of exceptions) {
      expect([misprint, texts.some((stated) => stated.text === text)]).toEqual([misprint, true]);
      expect([misprint, notice.holds(text)]).toEqual([misprint, false]);
      expect([misprint, printed === null || notice.holds(printed)]).toEqual([misprint, true]);
    }
  });

  it('are not found once a sign is left out', () => {
    const longer = texts
      .filter(({ text }) => !exceptions.has(text) && !parted.has(fold(text)))
      // A code is still a code with a digit left out.
      .map(({ text }) => fold(text).replace(/^\d+(\.\d+)*/, ''))
      .filter((text) => text.length >= 12);
    fc.assert(
      fc.property(fc.constantFrom(...longer), fc.nat(), (text, choice) => {
        const position = 1 + (choice % (text.length - 2));
        return !notice.holds(text.slice(0, position) + text.slice(position + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('are not found once a sign is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), ({ text }, choice) => {
        const folded = fold(text);
        const position = choice % folded.length;
        return !notice.holds(`${folded.slice(0, position)}異${folded.slice(position + 1)}`);
      }),
      { numRuns: 500 },
    );
  });

  it.each(known.personal)('are copied without anything personal: %s', (pattern) => {
    expect(readFileSync(join(__dirname, `../fixtures/notices/${known.programme}.txt`), 'utf8')).not.toMatch(
      pattern,
    );
  });
});

describe('the text of 连云港 2026', () => {
  it('joins the point that stands on two pages', () => {
    const point = findProgramme('lianyungang-2026')?.indicators.points.find(({ code }) => code === '4.4');
    expect(point?.text).toMatch(/中国特色学徒制$/);
  });
});

describe('fold', () => {
  it.each([
    ['（万元），％', '(万元),%'],
    ['m ²', '㎡'],
    ['服 务\n发　展', '服务发展'],
  ])('reads %s as %s', (first, second) => {
    expect(fold(first)).toBe(fold(second));
  });

  it.each([
    ['学徒制', '学徒'],
    ['“一带一路”', '"一带一路"'],
    ['2026年²', '2026年2'],
  ])('keeps %s apart from %s', (first, second) => {
    expect(fold(first)).not.toBe(fold(second));
  });
});
