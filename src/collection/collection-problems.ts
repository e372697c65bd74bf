import type { Collection, CollectionProblem, RefusedReturn } from '../model/collection';
import type { WorkbookFaultCode } from '../model/filing';
import type { Programme } from '../model/programme';
import { memberTables } from './collected-parts';
import { problemMessages } from './messages';
import type { ReturnFile } from './returned-units';

/** Faults by which a value may be lost; a changed label or a stale formula loses none. */
const LOSSES: ReadonlySet<WorkbookFaultCode> = new Set([
  'sheetMissing',
  'sheetCopied',
  'keyDuplicated',
  'fieldNotFound',
  'strayValue',
  'otherProgrammeSheet',
  'versionUnknown',
]);

function returnProblems(
  programme: Programme,
  { returns }: Collection,
  due: string | null,
): CollectionProblem[] {
  return returns.flatMap((returned): CollectionProblem[] => {
    const { file, receivedAt } = returned;
    switch (returned.standing) {
      case 'counted':
        return [];
      case 'late': {
        const { name } = returned.unit;
        const message = problemMessages.late(name, file, receivedAt ?? '', due ?? '');
        return [{ kind: 'late', unit: name, label: '', message }];
      }
      case 'duplicate': {
        const message = problemMessages.duplicate(file, returned.of);
        return [{ kind: 'duplicate', unit: returned.unit.name, label: '', message }];
      }
      case 'unknownUnit': {
        const { name, table } = returned;
        const kind = memberTables(programme).find((found) => found.table.key === table)?.sheet.name ?? '';
        const message = problemMessages.unknownUnit(file, name, kind);
        return [{ kind: 'unknownUnit', unit: name, label: '', message }];
      }
    }
  });
}

function damageProblems(files: readonly ReturnFile[]): CollectionProblem[] {
  return files.flatMap(({ file, filing }): CollectionProblem[] => {
    const lost = filing.faults.filter(({ code }) => LOSSES.has(code)).map(({ subject }) => subject);
    if (lost.length === 0) return [];
    const message = problemMessages.damaged(file, [...new Set(lost)]);
    return [{ kind: 'damaged', unit: '', label: '', message }];
  });
}

function contradictionProblems({ contradictions }: Collection): CollectionProblem[] {
  return contradictions.map(({ kind, unit, label, values }) => {
    const name = unit?.name ?? '';
    const message =
      kind === 'withSum'
        ? problemMessages.withSum(label, values)
        : problemMessages[kind](name, label, values);
    return { kind, unit: name, label, message };
  });
}

function unreadableProblems({ fields, members }: Collection): CollectionProblem[] {
  return fields.flatMap(({ label, contributions, result }) =>
    contributions.flatMap((given, index): CollectionProblem[] => {
      const isNumber = result.kind !== 'text';
      const isUnreadable = given.state === 'unreadable' || (given.state === 'text' && isNumber);
      if (!isUnreadable) return [];
      const unit = members[index]?.unit.name ?? '';
      return [{ kind: 'unreadable', unit, label, message: problemMessages.unreadable(unit, label, given) }];
    }),
  );
}

/**
 * Everything the applicant has to look after, what keeps a figure out of a sum first.
 *
 * @param files those that were read, and those that could not be
 * @param due ISO date of the last day; null where none is set
 */
export function collectionProblems(
  programme: Programme,
  collection: Collection,
  files: { counted: readonly ReturnFile[]; refused: readonly RefusedReturn[] },
  due: string | null,
): CollectionProblem[] {
  const returns = returnProblems(programme, collection, due);
  const ofKind = (kind: CollectionProblem['kind']): CollectionProblem[] =>
    returns.filter((problem) => problem.kind === kind);
  return [
    ...files.refused.map(({ file, reason }): CollectionProblem => ({
      kind: 'refused',
      unit: '',
      label: '',
      message: problemMessages.refused(file, reason),
    })),
    ...ofKind('unknownUnit'),
    ...damageProblems(files.counted),
    ...contradictionProblems(collection),
    ...unreadableProblems(collection),
    ...collection.members
      .filter(({ status }) => status === 'missing')
      .map(({ unit }): CollectionProblem => ({
        kind: 'missing',
        unit: unit.name,
        label: '',
        message: problemMessages.missing(unit.name),
      })),
    ...ofKind('late'),
    ...ofKind('duplicate'),
  ];
}
