import { collectReturns } from '../collection/collect-returns';
import { collectionProblems } from '../collection/collection-problems';
import { collectionProgramme, memberTableOf } from '../collection/collection-programme';
import { memberTables } from '../collection/collected-parts';
import type { ReturnFile } from '../collection/returned-units';
import { contentWithValues } from '../filing/content-with-values';
import { identifyWorkbook } from '../filing/identify-workbook';
import { fillCell } from '../filing/planned-value';
import { readFiling } from '../filing/read-filing';
import { refreshedTotals } from '../filing/refreshed-totals';
import { collectionReport } from '../layout/collection-report';
import { catalogueFields } from '../model/catalogue';
import type { CollectedFill, Collection, CollectionProblem, RefusedReturn } from '../model/collection';
import type { CellValue } from '../model/ports';
import type { Programme } from '../model/programme';
import type { WorkbookContent, WorkbookReading } from '../model/workbook-content';
import { cellReader } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import type { ReadableWorkbook, RefusedWorkbook } from './check-workbook';
import { changeMessages, collectionMessages } from './messages';
import type { WorkbookChange } from './state-change';
import { templatePlan } from './template-plan';

/** A file that is said to be a member's return. */
export interface ReturnReading {
  /** The name the caller used. */
  file: string;
  reading: WorkbookReading;
  /** ISO date; null where it is not known. */
  receivedAt: string | null;
}

export type CollectionGathered =
  | {
      outcome: 'gathered';
      collection: Collection;
      refused: RefusedReturn[];
      problems: CollectionProblem[];
      change: WorkbookChange;
    }
  /** The application is as it should not be; the sentence says what to do. */
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

/** An application whose member units can be asked. */
export type ApplicationOpened =
  | { outcome: 'opened'; application: ReadableWorkbook }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

/** Reads an application whose notice has tables of member units. */
export function openApplication(reading: WorkbookReading): ApplicationOpened {
  const application = checkWorkbook(reading, { today: null, stage: 'fill' });
  if (application.outcome === 'refused') return application;
  return memberTables(application.programme).length === 0
    ? { outcome: 'stopped', message: collectionMessages.noMemberTables }
    : { outcome: 'opened', application };
}

/** A return as it can be counted, or why it cannot. */
function readReturn(
  programme: Programme,
  { file, reading, receivedAt }: ReturnReading,
): { counted: ReturnFile } | { refused: RefusedReturn } {
  const refuse = (reason: string): { refused: RefusedReturn } => ({ refused: { file, reason } });
  if (reading.outcome === 'refused') return refuse(reading.message);
  const identity = identifyWorkbook(reading.content);
  if (identity === null) return refuse(collectionMessages.notACollectionWorkbook);
  const table = memberTableOf(programme, identity.programme);
  if (table === null) {
    const isApplication = identity.programme === programme.id;
    return refuse(
      isApplication
        ? collectionMessages.applicationAsReturn
        : collectionMessages.otherNotice(identity.programme),
    );
  }
  const collection = collectionProgramme(programme, table);
  if (identity.templateVersion !== collection.templateVersion) {
    return refuse(collectionMessages.otherVersion(identity.templateVersion, collection.templateVersion));
  }
  const filing = readFiling(templatePlan(collection), collection, reading.content);
  return { counted: { file, table, filing, receivedAt } };
}

/** Fills as writes; a cell with a formula is somebody's, even where it shows nothing yet. */
function writesOf(
  programme: Programme,
  content: WorkbookContent,
  fills: readonly CollectedFill[],
): { fill: CollectedFill; write: CellValue }[] {
  const types = new Map(catalogueFields(programme).map(({ field }) => [field.key, field.type]));
  const cellAt = cellReader(content);
  return fills.flatMap((fill) => {
    const type = types.get(fill.field);
    if (type === undefined || cellAt(fill.place)?.formula !== undefined) return [];
    const filling = fillCell(type, fill.field, fill.value);
    return 'problem' in filling ? [] : [{ fill, write: { place: fill.place, value: filling.value } }];
  });
}

function changeOf(
  { programme, content, filing }: ReadableWorkbook,
  writes: readonly CellValue[],
  collection: Collection,
  problems: readonly CollectionProblem[],
): WorkbookChange {
  const changed = contentWithValues(content, writes);
  const after = readFiling(templatePlan(programme), programme, changed, filing.state);
  const taken = new Set(content.sheets.map(({ name }) => name));
  return {
    cells: [...writes, ...refreshedTotals(programme, content, filing, after)],
    plan: collectionReport(collection, problems, taken),
  };
}

/**
 * Brings the members' returns into an application: sums into its blank cells of the baseline year, blank cells of the
 * members' rows, and sheets that show every member's share and everything that does not agree. What the application
 * already says is never overwritten, and not even blanks are filled once it is sealed.
 *
 * One return that cannot be counted does not stop the others.
 *
 * @param application the application's file
 * @param due ISO date of the last day; null where none is set
 */
export function gatherCollection(
  application: { file: string; reading: WorkbookReading },
  returns: readonly ReturnReading[],
  due: string | null,
): CollectionGathered {
  const opened = openApplication(application.reading);
  if (opened.outcome !== 'opened') return opened;
  const { programme, content, filing } = opened.application;
  if (filing.state.snapshot !== null)
    return { outcome: 'stopped', message: changeMessages.sealedUnchangeable };
  const readings = returns.map((returned) => readReturn(programme, returned));
  const counted = readings.flatMap((reading) => ('counted' in reading ? [reading.counted] : []));
  const refused = readings.flatMap((reading) => ('refused' in reading ? [reading.refused] : []));
  const collected = collectReturns(programme, { file: application.file, filing }, counted, due);
  const writes = writesOf(programme, content, collected.fills);
  const collection = { ...collected, fills: writes.map(({ fill }) => fill) };
  const problems = collectionProblems(programme, collection, { counted, refused }, due);
  const change = changeOf(
    opened.application,
    writes.map(({ write }) => write),
    collection,
    problems,
  );
  return { outcome: 'gathered', collection, refused, problems, change };
}
