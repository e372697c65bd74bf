import type { Answer } from './wire/request';
import { Request } from './wire/request';
import { executeRequest } from './wire/execute-request';
import type { HostSetting } from './wire/execute-request';
import { KeptObjects } from './wire/kept-objects';
import { HostObject, method } from './wire/host-object';
import type { Member } from './wire/host-object';
import type { AddInState } from './api/workbook-root';
import { publicEvent, WorkbookRoot } from './api/workbook-root';
import type { WorkbookEvent } from '../emulated-workbook/workbook';
import { Workbook } from '../emulated-workbook/workbook';
import { HostError } from '../emulated-workbook/workbook-error';

/** The minor number of the ExcelApi level each member needs: `Range.Merge` → 2; Infinity for none released. */
export type ApiLevels = ReadonlyMap<string, number>;

/** One event as the client takes it. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** One round trip, for counting and measuring. */
export interface RoundTrip {
  request: Request;
  /** Length of the request and of the answer in bytes of UTF-8. */
  requestBytes: number;
  answerBytes: number;
  /** What the host did not do, and why; null where it did all. */
  error: string | null;
}

const RICH_API_EVENT = 65536;
/** The client's numbers of the events of the collection of sheets. */
const EVENT_TYPES = new Map([
  ['Changed', 10],
  ['Added', 13],
  ['Deleted', 15],
  ['NameChanged', 25],
  ['Moved', 26],
]);

/** What no documentation mentions because only the client itself calls it; anything else undocumented is refused. */
const CALLED_BY_CLIENT: ReadonlySet<string> = new Set(['AddinInternalService.NotifyActionHandlerReady']);

/** What the client calls once it is ready to be told of events. */
class AddInInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  protected members(): Record<string, Member> {
    return { NotifyActionHandlerReady: method(() => undefined) };
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The event an add-in hears of something that happened; null for what it cannot hear. */
function entryOf(event: WorkbookEvent, isOwn: boolean): { name: string; details: Record<string, unknown> } {
  const worksheetId = event.sheet.id;
  const triggerSource = isOwn ? 'ThisLocalAddin' : 'Unknown';
  switch (event.kind) {
    case 'changed': {
      const { address, changeType } = event;
      const details = {
        address,
        changeType,
        shiftDirection: 'None',
        source: 'Local',
        triggerSource,
        worksheetId,
      };
      return { name: 'Changed', details };
    }
    case 'added':
      return { name: 'Added', details: { source: 'Local', worksheetId } };
    case 'deleted':
      return { name: 'Deleted', details: { source: 'Local', worksheetId } };
    case 'renamed': {
      const names = { nameBefore: event.before, nameAfter: event.sheet.name };
      return { name: 'NameChanged', details: { source: 'Local', worksheetId, ...names } };
    }
    case 'moved':
      return { name: 'Moved', details: { source: 'Local', worksheetId } };
  }
}

/**
 * An Excel that runs anywhere: a workbook in memory that answers what Office.js sends. What it takes for granted
 * about the real one is written down in assumptions.ts.
 */
export class EmulatedExcel {
  readonly workbook: Workbook;
  readonly roundTrips: RoundTrip[] = [];
  /** Takes events to the client; set by whoever loads it. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Called before a request is carried out; throwing a HostError makes the host refuse it as a whole. */
  beforeRequest: (request: Request, index: number) => void = () => undefined;
  readonly #state: AddInState = { eventsEnabled: true, listening: new Set(), kept: new KeptObjects() };
  readonly #setting: HostSetting;
  #pending: EventEntry[] = [];
  #isExecuting = false;

  /**
   * @param level minor number of the ExcelApi level, 9 for ExcelApi 1.9; members above it are refused
   * @param levels what each member needs
   */
  constructor(
    readonly level: number,
    levels: ApiLevels,
    firstSheet = '表一',
  ) {
    this.workbook = new Workbook(firstSheet);
    this.workbook.listen((event) => {
      this.#hear(event);
    });
    this.#setting = {
      root: new WorkbookRoot(this.workbook, this.#state),
      created: (name) => {
        if (name === 'Microsoft.InternalService.AddinInternalService') return new AddInInternalService();
        throw new HostError('ApiNotFound', `emulated host: new ${name} is not there`);
      },
      kept: this.#state.kept,
      requireLevel: (typeName, member) => {
        const isPrivate = member.startsWith('_');
        const name = isPrivate ? publicEvent(member) : member;
        if (name === null || CALLED_BY_CLIENT.has(`${typeName}.${member}`)) return;
        const needed = levels.get(`${typeName}.${name}`);
        if (needed === undefined && isPrivate) return;
        if (needed === undefined) throw new HostError('ApiNotFound', `${typeName}.${name} is not documented`);
        if (needed <= level) return;
        throw new HostError(
          'ApiNotFound',
          `${typeName}.${name} needs ExcelApi 1.${needed}, this host has 1.${level}`,
        );
      },
    };
  }

  /** Carries out what one `context.sync()` sends, as text, and gives the answer as text. */
  processQuery(text: string): string {
    const request = Request.parse(JSON.parse(text));
    const answer = this.#execute(request);
    const written = JSON.stringify(answer);
    this.roundTrips.push({
      request,
      requestBytes: bytesOf(text),
      answerBytes: bytesOf(written),
      error: answer.Error ? `${answer.Error.Code}: ${answer.Error.Message}` : null,
    });
    this.#deliver();
    return written;
  }

  /** Does something as the person in front of the workbook; watchers hear of it. */
  asUser(act: (workbook: Workbook) => void): void {
    act(this.workbook);
    this.#deliver();
  }

  #execute(request: Request): Answer {
    this.#isExecuting = true;
    try {
      this.beforeRequest(request, this.roundTrips.length);
      return executeRequest(request, this.#setting);
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      const { code: Code, message: Message } = failure;
      return { Results: [], Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
    } finally {
      this.#isExecuting = false;
    }
  }

  #hear(event: WorkbookEvent): void {
    const { name, details } = entryOf(event, this.#isExecuting);
    const messageType = EVENT_TYPES.get(name);
    if (!this.#state.eventsEnabled || !this.#state.listening.has(name) || messageType === undefined) return;
    this.#pending.push({
      messageCategory: RICH_API_EVENT,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(details),
    });
  }

  #deliver(): void {
    const entries = this.#pending;
    this.#pending = [];
    if (entries.length > 0) this.onEvents(entries);
  }
}
