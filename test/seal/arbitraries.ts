import fc from 'fast-check';
import type { CanonicalEntry, FilingState } from '../../src/model/filing-state';

/** Texts with astral characters, lone surrogates, control characters and what worksheets and XML treat specially. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '𠮷',
        '😀',
        '　',
        ' ',
        '\n',
        '\r\n',
        '\u0000',
        '\u0007',
        '\u0085',
        '\u2028',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\udc00',
        '_x0041_',
        '_X000D_',
        '_',
        '\\',
        '"',
        '|',
        '=1+1',
        '+',
        "'",
        '１２',
        '示例',
      ),
    )
    .map((pieces) => pieces.join('')),
);

const key = fc.constantFrom('overview.name', 'members.name', 'members.sales', 'points.p1_1.basis');
const year = fc.option(fc.integer({ min: 2000, max: 2100 }));
const digest = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
});
const reason = anyText.map((text) => `示例${text}`);

export const canonicalEntry: fc.Arbitrary<CanonicalEntry> = fc.record({
  field: key,
  year,
  row: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
  value: anyText,
});

const stage = fc.constantFrom<FilingState['stage']>('fill', 'check', 'seal', 'print', 'submit');

export const filingState: fc.Arbitrary<FilingState> = fc.record({
  stage,
  answers: fc.array(fc.record({ subject: anyText, rule: anyText, reason, answeredAt: anyText })),
  confirmations: fc.array(
    fc.record({ rule: fc.constantFrom('R-LYG-04', 'R-MOE-24'), confirmed: fc.boolean(), at: anyText }),
  ),
  snapshot: fc.option(
    fc.record({
      programme: fc.constantFrom('lianyungang-2026', 'moe-2023'),
      templateVersion: fc.constantFrom('1', '12'),
      sealedAt: anyText,
      digest,
      entries: fc.array(canonicalEntry, { maxLength: 20 }),
    }),
  ),
  history: fc.array(
    fc.record({
      event: fc.constantFrom<'sealed' | 'unsealed'>('sealed', 'unsealed'),
      at: anyText,
      digest: anyText,
      reason: fc.option(anyText),
    }),
  ),
});
