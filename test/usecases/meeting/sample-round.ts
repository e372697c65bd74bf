import type { FillValues } from '../../../src/model/command-output';
import type { PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';
import type { MeetingOptions, MeetingRound } from '../../../src/usecases/meeting/gather-meeting';
import { gatherMeeting } from '../../../src/usecases/meeting/gather-meeting';
import { checkSubmissions } from '../../../src/usecases/meeting/submitted-applications';
import { gatherCards } from '../../../src/usecases/panel/gather-cards';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { application, cardPlan, everyPoint, scoredContent, words } from '../review/scored-workbooks';

export const NOTICE = 'lianyungang-2026';
export const OPTIONS: MeetingOptions = { scheme: null, line: { kind: 'places', places: 1 }, decisions: [] };

/** What an expert types into a card, by name of the expert. */
type Round = readonly {
  title: string;
  values?: FillValues;
  cards: Readonly<Record<string, Readonly<Record<string, PlannedValue>>>>;
}[];

const points = (score: string): Record<string, PlannedValue> => everyPoint(NOTICE, score);

/** Three experts over four applications: two scored, one pending, one nobody scored; telephone numbers in texts. */
export const ROUND: Round = [
  {
    title: '示例联合体甲',
    values: {
      'cover.consortium': '示例联合体甲',
      'cover.leadEnterprise': '示例重工有限公司 电话13800000000',
    },
    cards: {
      示例专家李: { ...points('8'), deduction: { kind: 'number', decimal: '1.5' } },
      示例专家王: points('8.5'),
      示例专家赵: points('9'),
    },
  },
  {
    title: '示例联合体乙',
    values: { 'cover.consortium': '示例联合体乙', 'overview.staff.total': '999' },
    cards: { 示例专家李: points('4'), 示例专家王: points('7.5'), 示例专家赵: points('9.5') },
  },
  {
    title: '示例联合体丙',
    values: { 'cover.consortium': '示例联合体丙' },
    cards: { 示例专家李: points('6'), 示例专家王: {}, 示例专家赵: { ...points('7'), recusal: words('是') } },
  },
  { title: '示例联合体丁', values: { 'cover.consortium': '示例联合体丁' }, cards: {} },
];

export interface RoundFiles {
  submissions: PanelFile[];
  cards: PanelFile[];
}

const known = new Map<string, { bytes: Uint8Array; card: WorkbookPlan }>();

async function workbookOf({ title, values = {} }: Round[number]) {
  const key = JSON.stringify([title, values]);
  const present = known.get(key);
  if (present !== undefined) return present;
  const bytes = await application(NOTICE, { ...values, 'overview.name': title });
  const made = { bytes, card: cardPlan(bytes, '示例专家') };
  known.set(key, made);
  return made;
}

/** The files of a round: submitted workbooks, and a scored copy per expert, as hosts read them. */
export async function roundFiles(round: Round = ROUND): Promise<RoundFiles> {
  const submissions: PanelFile[] = [];
  const cards: PanelFile[] = [];
  for (const of of round) {
    const { bytes, card } = await workbookOf(of);
    submissions.push({ file: `${of.title}.xlsx`, reading: readWorkbook(bytes) });
    for (const [expert, typed] of Object.entries(of.cards)) {
      const content = scoredContent(bytes, card, typed, expert);
      cards.push({ file: `${of.title}-${expert}.xlsx`, reading: { outcome: 'read', content } });
    }
  }
  return { submissions, cards };
}

/** A round brought together. */
export function gathered(files: RoundFiles, options: Partial<MeetingOptions> = {}): MeetingRound {
  const round = gatherMeeting(checkSubmissions(files.submissions), gatherCards(files.cards), {
    ...OPTIONS,
    ...options,
  });
  if (round.outcome === 'stopped') throw new Error(round.message);
  return round;
}
