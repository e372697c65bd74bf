import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { programmes } from '../../../src/programmes/registry';
import { pointGroups } from '../../../src/scoring/group-points';
import { cardStanding } from '../../../src/scoring/card-standing';
import { conflictSentence } from '../../../src/usecases/review/make-scorecard';
import { sealWorkbook } from '../../../src/usecases/seal-workbook';
import { NOW, TODAY, canonicalLines, carriedOut, checkedBytes } from '../sample-workbook';
import { application, cardIn, cardsIn, programmeOf, schemeOf, tryCard, withCard } from './scored-workbooks';

const IDS = programmes()
  .filter(({ evidence }) => evidence.length > 0)
  .map(({ id }) => id);

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

describe.each(IDS)('a card of %s', (id) => {
  let plain: Uint8Array;
  let carded: Uint8Array;

  beforeAll(async () => {
    plain = await application(id);
    carded = await withCard(plain, '示例专家甲');
  });

  test('stands beside the forms: no other sheet and no name is touched, nothing filed changes', () => {
    const [before, after] = [contentOf(plain), contentOf(carded)];
    expect(after.sheets.filter(({ name }) => name !== '评审表')).toEqual(before.sheets);
    const names = ({ names: all }: WorkbookContent): unknown =>
      all.filter(({ name, scope }) => !name.startsWith('_xlnm.') || scope !== '评审表');
    expect(names(after)).toEqual(names(before));
    expect(canonicalLines(carded)).toEqual(canonicalLines(plain));
    expect(checkedBytes(carded).result.findings).toEqual(checkedBytes(plain).result.findings);
  });

  test('is read back with every point still to be scored, and nothing wrong', () => {
    const { cards, problems } = cardsIn(carded);
    expect(problems).toEqual([]);
    const [read] = cards;
    expect(read?.scheme).toEqual(schemeOf(id));
    const card = cardIn(carded);
    expect(card.expert).toEqual({ name: '示例专家甲', unit: '' });
    expect(card.application.title).not.toBe('');
    expect(card.standsIn).toBeNull();
    const groupOf = pointGroups(programmeOf(id).indicators);
    expect(cardStanding(schemeOf(id), card, groupOf)).toEqual({
      state: 'incomplete',
      points: schemeOf(id).points.map(({ point }) => point),
      others: [],
    });
  });

  test('shows what the applicant filed, live', () => {
    const sheet = contentOf(carded).sheets.find(({ name }) => name === '评审表');
    const live = (sheet?.cells ?? []).filter(({ formula }) => formula?.includes('!$') === true);
    expect(live.length).toBeGreaterThan(0);
    expect(live.filter(({ formula }) => formula?.includes('#REF!') === true)).toEqual([]);
  });
});

test('a sealed application stays sealed', async () => {
  const plain = await application('lianyungang-2026');
  const reasons = checkedBytes(plain)
    .result.findings.filter((finding) => finding.kind === 'rule' && finding.severity === 'error')
    .map(({ rule }) => `${rule}=示例原因`);
  const sealed = sealWorkbook(readWorkbook(plain), { today: TODAY, now: NOW, reasons, newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed));
  const bytes = await carriedOut(plain, sealed.change);
  expect(checkedBytes(bytes).seal?.standing).toBe('unchanged');
  const carded = await withCard(bytes, '示例专家甲');
  expect(checkedBytes(carded).seal).toEqual(checkedBytes(bytes).seal);
  const texts = contentOf(carded)
    .sheets.find(({ name }) => name === '评审表')
    ?.cells.map(({ value }) => (value.kind === 'text' ? value.text : ''));
  expect(texts?.join('\n')).toContain('申报表已定稿，定稿后没有改动，校验码：');
});

test('a second card into the same workbook is refused: one expert would see the other’s scores', async () => {
  const carded = await withCard(await application('lianyungang-2026'), '示例专家甲');
  expect(tryCard(carded, { name: '示例专家乙' })).toEqual({
    outcome: 'stopped',
    message: expect.stringContaining('工作簿中已有“评审表”') as string,
  });
});

test('a scheme that does not add up makes no card and says why', async () => {
  const plain = await application('lianyungang-2026');
  const scheme = { ...schemeOf('lianyungang-2026'), divergence: '0' };
  expect(tryCard(plain, { name: '示例专家甲' }, scheme)).toEqual({
    outcome: 'stopped',
    message: '评分方案不能使用：分歧提示线是0，应大于0、不超过100。请改正。',
  });
  expect(tryCard(plain, { name: ' ' })).toMatchObject({ outcome: 'stopped' });
});

test('an expert of a member unit is shown to the organiser, and the card is made nevertheless', async () => {
  const made = tryCard(await application('lianyungang-2026', { 'cover.leadSchool': '示例职业技术学院' }), {
    name: '示例专家甲',
    unit: '示例 职业技术学院',
  });
  if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
  expect(made.conflicts.map(conflictSentence)).toContain(
    '专家单位“示例 职业技术学院”与本申报的牵头学校“示例职业技术学院”相同，请组织方决定是否回避。',
  );
});

test('findings with the reasons given stand beside the points they concern', async () => {
  const bytes = await application('lianyungang-2026', { 'outcomes.jointTrainingBases@2025': '约3个' });
  const made = tryCard(bytes, { name: '示例专家甲' });
  if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
  const [sheet] = made.change.plan?.sheets ?? [];
  const row = sheet?.cells.find(
    ({ value }) => value.kind === 'text' && value.text === 'review.points.p5_2',
  )?.row;
  const texts = sheet?.cells.flatMap(({ row: at, value }) =>
    at === row && value.kind === 'text' ? [value.text] : [],
  );
  expect(texts?.join('\n')).toMatch(/错误：.*约3/);
});
