import fc from 'fast-check';
import { programmeRound } from '../../src/merge/merge-round';
import { joinRegisters } from '../../src/merge/register';
import type { ClerkChoice, MergeRegister } from '../../src/model/merge';
import type { Submission } from '../../src/model/submission';
import { EMPTY_REGISTER } from '../../src/model/merge';
import { findProgramme } from '../../src/programmes/registry';
import { textDigest } from '../../src/seal/digest';
import { packEntries } from '../../src/merge/packed-entries';
import { versionDifferences } from '../../src/usecases/merge/version-differences';

const found = findProgramme('lianyungang-2026');
if (found === null) throw new Error('lianyungang-2026 is not registered');
const programme = found;

const day = fc.constantFrom('2026-05-10', '2026-05-11', null);
const name = fc.constantFrom('示例甲联合体', '示例 甲联合体', '示例乙联合体', '示例丙联合体', '');
const park = fc.constantFrom('示例一园区', '示例二园区', '示例一园区管委会', '');

/** Content follows from the words, as it does in a workbook; the same file always says the same. */
const submission = fc
  .record({ consortium: name, park, staff: fc.integer({ min: 1, max: 3 }), file: fc.nat(5), day })
  .map(({ consortium, park: parkName, staff, file, day: receivedAt }): Submission => {
    const entries = [
      { field: 'cover.consortium', year: null, row: null, value: `text:${consortium}` },
      { field: 'cover.hostPark', year: null, row: null, value: `text:${parkName}` },
      { field: 'overview.staff.total', year: null, row: null, value: `number:${staff}` },
    ];
    const said = JSON.stringify(entries);
    const path = `${file}.xlsx`;
    const from = { file: path, sheet: '封面', cell: 'D3' };
    return {
      content: textDigest(said),
      programme: programme.id,
      templateVersion: '1',
      files: [
        {
          file: path,
          digest: textDigest(`${said}${file}`),
          receivedAt,
          // Whether a file has its keys is the file's own affair, whatever it says.
          ...(file < 4 ? {} : { labelled: [{ sheet: '封面', found: 1, asked: 1, values: [], doubts: [] }] }),
        },
      ],
      names: [
        ...(consortium === '' ? [] : [{ party: 'consortium' as const, name: consortium, from }]),
        ...(parkName === '' ? [] : [{ party: 'park' as const, name: parkName, from }]),
      ],
      seal: { standing: 'notSealed', sealedAt: null, verificationCode: null },
      lineage: [],
      entries: packEntries(entries),
      row: [{ field: 'summary.consortia.consortium', value: { kind: 'text', text: consortium }, from }],
      figures: [{ field: 'overview.staff.total', year: null, decimal: String(staff), from }],
      points: [],
      findings: [],
      notes: [],
    };
  });

const choice = fc
  .record({
    subject: fc.constantFrom('park:lianyungang-2026:示例一园区', 'versions:lianyungang-2026:示例甲联合体'),
    decision: fc.constantFrom('both' as const, 'keep' as const),
    reason: fc.constantFrom('示例原因', ''),
    decidedAt: fc.constantFrom('2026-05-12T09:00:00+08:00', '2026-05-13T09:00:00+08:00'),
  })
  .map((parts): ClerkChoice => ({ ...parts, chosen: null, considered: [] }));

const register = fc
  .record({
    submissions: fc.array(submission, { maxLength: 8 }),
    choices: fc.array(choice, { maxLength: 2 }),
  })
  .map((parts): MergeRegister => joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, ...parts }));

const roundOf = (of: MergeRegister): unknown => {
  const { rows, duplicates, conflicts, remarks, figures } = programmeRound(programme, of, versionDifferences);
  return { rows, duplicates, conflicts, remarks, figures };
};

test('joining is associative', () => {
  fc.assert(
    fc.property(register, register, register, (one, two, three) => {
      const left = joinRegisters(joinRegisters(one, two), three);
      const right = joinRegisters(one, joinRegisters(two, three));
      expect(left).toEqual(right);
    }),
  );
});

test('joining gives the same round whichever comes first', () => {
  fc.assert(
    fc.property(register, register, (one, other) => {
      expect(roundOf(joinRegisters(one, other))).toEqual(roundOf(joinRegisters(other, one)));
    }),
  );
});

test('joining something twice adds nothing', () => {
  fc.assert(
    fc.property(register, register, (one, other) => {
      const once = joinRegisters(one, other);
      expect(joinRegisters(once, other)).toEqual(once);
      expect(joinRegisters(once, once)).toEqual(once);
    }),
  );
});

test('numbers given stay, new ones follow', () => {
  fc.assert(
    fc.property(register, register, (one, other) => {
      const first = programmeRound(programme, one, versionDifferences);
      const joined = joinRegisters({ ...one, order: first.order }, other);
      const second = programmeRound(programme, joined, versionDifferences);
      expect(second.order.slice(0, first.order.length)).toEqual(first.order);
      const numbers = second.order.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(new Set(second.rows.map(({ number }) => number)).size).toBe(second.rows.length);
    }),
  );
});
