import type { DocumentStanding } from '../model/document';
import { momentInWords } from '../model/moment-in-words';

type DraftReason = Extract<DocumentStanding, { kind: 'draft' }>['reason'];

const DRAFTS: Record<DraftReason, string> = {
  notSealed: '草稿（尚未定稿，不作报送之用）',
  changed: '草稿（定稿后有改动，与校验码不符，不作报送之用）',
  recordUnusable: '草稿（定稿记录无法核对，不作报送之用）',
};

const GAP = '　　';

/** What a print says by itself. Everything else on it comes from the programme's data and from the filing. */
export const DOCUMENT_MESSAGES = {
  draft: (reason: DraftReason): string => DRAFTS[reason],
  draftFooter: (version: string): string => `草稿${GAP}${version}`,
  sealedFooter: (code: string, sealedAt: string, version: string): string =>
    `校验码：${code}${GAP}定稿：${momentInWords(sealedAt)}${GAP}${version}`,
  version: (notice: string, template: string): string => `${notice}表格第${template}版`,
  /** Behind a declaration whose cell says something else than yes. */
  declared: (answer: string): string => `（填报：${answer}）`,
} as const;
