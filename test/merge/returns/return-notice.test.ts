import { findProgramme } from '../../../src/programmes/registry';
import { personalFields, withoutTelephones } from '../../../src/merge/returns/personal-words';
import { returnNotice } from '../../../src/merge/returns/return-notice';
import { splitSentence } from '../../../src/merge/returns/split-sentence';
import type { FillValues } from '../../../src/model/command-output';
import type { Submission } from '../../../src/model/submission';
import type { ReturnDemand, ReturnItem, ReturnNotice } from '../../../src/model/return-notice';
import { filledContent, sealedContent, submissionOf } from '../submissions/seeded-file';
import { SEEDED_MISTAKES } from '../submissions/seeded-round';
import { seededNames, seededValues } from '../submissions/seeded-values';

const found = findProgramme('lianyungang-2026');
if (found === null) throw new Error('no programme');
const programme = found;

const OPTIONS = { due: '2026-06-10', review: null, receipt: [] };

function submitted(over: FillValues = {}, notes: Submission['notes'] = []): Submission {
  const content = filledContent(seededValues(seededNames(0), over));
  return submissionOf({ file: '资料/示例.xlsx', content, receivedAt: '2026-05-13', notes });
}

function noticeOf(submission: Submission): ReturnNotice {
  return returnNotice(programme, submission, OPTIONS);
}

/** Without what every made-up application has: it was not sealed. */
function ownItems(over: FillValues): ReturnItem[] {
  const usual = new Set(noticeOf(submitted()).items.map(({ id }) => id));
  return noticeOf(submitted(over)).items.filter(({ id }) => !usual.has(id));
}

describe('the items of a notice', () => {
  it.each(SEEDED_MISTAKES.map(({ over, rules }) => [rules.join(' '), over, rules] as const))(
    'are exactly what was put in: %s',
    (_, over, rules) => {
      const items = ownItems(over);
      expect([...new Set(items.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
      for (const { where, what, how, source, id } of items) {
        expect(where).not.toBe('');
        expect(what).not.toBe('');
        expect(how).not.toBe('');
        expect(source?.quote ?? '').not.toBe('');
        expect(id).toMatch(/^LYG-\d+-[0-9a-f]{6}$/);
      }
    },
  );

  it('quote the head of the column they are about, where one rule looks at several', () => {
    const [row] = seededValues(seededNames(0))['summary.consortia'] as Record<string, string>[];
    const over = { number: 2, contactMobile: '1990000000', parkIndustry: '生物医药产业' };
    const items = ownItems({ 'summary.consortia': [{ ...row, ...over }] });
    const quotes = items.flatMap(({ rule, source }) => (rule === 'R-LYG-53' ? [source?.quote] : []));
    expect(quotes.sort()).toEqual(['主导产业', '序号', '手机号码'].sort());
  });

  it('ask for as much as the finding is grave, and for nothing where a reason was given', () => {
    const submission = submitted({ 'overview.staff.fullTime': 5, 'overview.headPost': '处长' });
    const demands = new Map(noticeOf(submission).items.map(({ rule, demand }) => [rule, demand]));
    expect(demands.get('R-LYG-38')).toBe<ReturnDemand>('must');
    expect(demands.get('R-LYG-12')).toBe<ReturnDemand>('suggest');
    const reasoned = {
      ...submission,
      findings: submission.findings.map((finding) =>
        finding.rule === 'R-LYG-38' ? { ...finding, answer: '借调1人，请打13900000000核实' } : finding,
      ),
    };
    const item = noticeOf(reasoned).items.find(({ rule }) => rule === 'R-LYG-38');
    expect(item).toMatchObject({ demand: 'explained', reason: '借调1人，请打（号码略）核实' });
  });

  it('are numbered on, the most binding first, and stand in the order of the forms', () => {
    const { items } = noticeOf(
      submitted({
        'outcomes.employmentRate@2025': 196,
        'overview.staff.fullTime': 5,
        'cover.date': '昨天',
        'overview.name': '另一联合体',
      }),
    );
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    const must = items.filter(({ demand }) => demand === 'must').map(({ rule, fields }) => [rule, fields[0]]);
    expect(must).toEqual([
      ['R-LYG-40', 'cover.date'],
      ['R-LYG-38', 'overview.staff.total'],
      ['R-LYG-40', 'outcomes.employmentRate@2025'],
    ]);
    const demands = items.map(({ demand }) => demand);
    expect([...new Set(demands)]).toEqual(
      ['formal', 'must', 'check', 'suggest'].filter((each) => demands.some((of) => of === each)),
    );
  });

  it('leave out what a standard measures: an honest figure is no mistake', () => {
    const submission = submitted();
    const measured: Submission = {
      ...submission,
      findings: (['unmet', 'triggered', 'open'] as const).map((severity) => ({
        rule: 'R-LYG-40',
        subject: `R-LYG-40:${severity}::0`,
        severity,
        message: '就业率为28%。',
        source: null,
        cells: [],
        fields: [],
        fix: null,
        answer: null,
      })),
    };
    expect(noticeOf(measured).items.filter(({ demand }) => demand !== 'formal')).toEqual([]);
  });

  it('say what is formally missing, and nothing of a workbook that was sealed', () => {
    expect(noticeOf(submitted()).items.filter(({ demand }) => demand === 'formal')).toMatchObject([
      { what: '工作簿没有定稿，无法确认与盖章的纸质材料一致。' },
    ]);
    const content = sealedContent(filledContent(seededValues(seededNames(0))), '2026-05-10T09:00:00+08:00');
    const sealed = submissionOf({
      file: '定稿.xlsx',
      content,
      receivedAt: '2026-05-13',
      notes: [
        { kind: 'macros', subject: 'vbaProject.bin' },
        { kind: 'hiddenSheet', subject: '旧数据' },
        { kind: 'veryHiddenSheet', subject: '_filing' },
      ],
    });
    const formal = returnNotice(programme, sealed, {
      ...OPTIONS,
      review: { result: '补正', reason: '推荐书缺园区管委会公章。' },
    }).items.filter(({ demand }) => demand === 'formal');
    expect(formal.map(({ what }) => what)).toEqual([
      '形式审查结论：补正。',
      '含有不属于申报表格的隐藏工作表“旧数据”，其内容没有采用。',
      '文件含有宏，没有执行或打开。',
    ]);
    expect(formal[0]?.how).toBe('推荐书缺园区管委会公章。');
  });

  it('name the file without the folder it lies in', () => {
    expect(noticeOf(submitted()).file).toBe('示例.xlsx');
  });
});

describe('what is personal', () => {
  it('stands in no notice: the label alone does', () => {
    const secrets = ['示例处长某某', '0518-80000001', '１９９００００００００', '19900000000', '示例人甲'];
    const [summary] = [seededValues(seededNames(0))['summary.consortia']].flat();
    const over = {
      'overview.headPost': '示例处长某某，0518-80000001',
      'overview.secretariat.telephone': '１９９００００００００ 示例',
      'overview.name': '联系19900000000联合体',
      'summary.consortia': [
        {
          ...(typeof summary === 'object' && summary !== null ? summary : {}),
          contactName: '示例人甲',
          contactMobile: '1990000',
        },
      ],
    };
    const { items } = noticeOf(submitted(over));
    const text = JSON.stringify(items.map((item) => ({ ...item, subject: '', matter: '', rows: [] })));
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(items.find(({ rule }) => rule === 'R-LYG-12')?.what).toContain(
      '“职务及联系方式”填的是“（内容略）”',
    );
  });

  it('is known by its label in every notice', () => {
    const fields = personalFields(programme);
    for (const key of [
      'overview.headPost',
      'overview.secretariat.telephone',
      'summary.contact',
      'summary.telephone',
      'summary.consortia.contactName',
      'summary.consortia.contactMobile',
    ]) {
      expect(fields).toContain(key);
    }
    expect(fields).not.toContain('overview.name');
  });

  it.each([
    ['请打13900000000', '请打（号码略）'],
    ['0518-80000001转3', '（号码略）转3'],
    ['产值1430005000万元，代码913900000000001', '产值1430005000万元，代码913900000000001'],
  ])('telephone numbers are left out of what somebody wrote: %s', (text, shown) => {
    expect(withoutTelephones(text)).toBe(shown);
  });
});

describe('splitSentence', () => {
  it.each([
    ['“人数”为7人，应为6人。请核对各项。（依表内关系推定）', '“人数”为7人，应为6人。', '请核对各项。'],
    ['填的是“约260”，只是约数。请填数字。是否为260？', '填的是“约260”，只是约数。', '请填数字。是否为260？'],
    ['填的是“好。请看。”，不是数字。请填数字。', '填的是“好。请看。”，不是数字。', '请填数字。'],
    ['请核对：原表印作2024年吗？', '请核对：原表印作2024年吗？', ''],
    ['观测点4.1佐证不全：材料未填。', '观测点4.1佐证不全：材料未填。', ''],
  ])('%s', (message, what, how) => {
    expect(splitSentence(message)).toEqual({ what, how });
  });
});
