import type { RuleFinding } from '../../../src/model/finding';
import type { FindingStanding, ListedFinding } from '../../../src/usecases/findings-view/listed-finding';

/** A finding of a list, as far as grouping and walking look at it. */
export function listed(
  subject: string,
  about: {
    standing?: FindingStanding;
    sheet?: string | null;
    row?: number;
    rule?: string;
    answer?: string;
    message?: string;
    fixTo?: string;
  } = {},
): ListedFinding {
  const { standing = 'error', sheet = '封面', row = 3, rule = 'R-LYG-01', answer = null } = about;
  const place = sheet === null ? null : { sheet, row, column: 4 };
  const finding: RuleFinding = {
    kind: 'rule',
    rule,
    severity: standing === 'warning' || standing === 'hint' ? standing : 'error',
    scope: 'filing',
    stage: 'check',
    basis: 'stated',
    source: { document: '示例〔2026〕1号', quote: '示例' },
    answer,
    subject,
    message: about.message ?? `示例问题${subject}`,
    places: place === null ? [] : [{ field: null, year: null, cell: place }],
    fix:
      about.fixTo === undefined || place === null
        ? null
        : {
            title: `改为 ${about.fixTo}`,
            writes: [{ place, value: { kind: 'number', decimal: about.fixTo }, before: '约35' }],
          },
  };
  return { finding, standing, answer, rule: null, sheet, section: sheet === null ? null : 'cover', place };
}
