import { cellAddress } from '../../model/cell-address';
import type { PossibleConflict, TypedDecision } from '../../model/conflict-review';
import type { Expert } from '../../model/scorecard';
import type { PlannedConditionalFormat, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { StyleBook } from '../styles';
import { CONFLICT_WORKBOOK, DECISION_COLUMNS, EXPERT_COLUMNS } from './conflict-keys';
import { keyedListSheet } from './keyed-list';
import type { KeyedColumn, ListBody } from './keyed-list';
import { conflictSheetMessages as words } from './messages';

/** What nobody has filled in yet, as the forms show it. */
const MISSING = 'FFF9D9';
/** A page of names at least; more are added by inserting rows. */
const EXPERT_ROWS = 20;
const SPARE_EXPERTS = 5;
const SPARE_DECISIONS = 10;

/** A possible conflict with what the organiser has written beside it so far. */
export interface ConflictRow {
  conflict: PossibleConflict;
  decision: string;
  reason: string;
}

/** Everything the workbook shows. */
export interface ConflictSheets {
  experts: readonly Expert[];
  rows: readonly ConflictRow[];
  /** Rows the organiser added, kept as they are. */
  added: readonly Omit<TypedDecision, 'cell'>[];
  /** How many applications were compared. */
  applications: number;
  /** When it was made, in words. */
  made: string;
}

const EXPERTS: readonly KeyedColumn[] = [
  { key: EXPERT_COLUMNS.name, title: words.expertHeaders.name, width: 24, style: 'textEntry' },
  { key: EXPERT_COLUMNS.unit, title: words.expertHeaders.unit, width: 66, style: 'textEntry' },
];

const { decisionHeaders: titles } = words;
const DECISIONS: readonly KeyedColumn[] = [
  { key: DECISION_COLUMNS.application, title: titles.application, width: 28, style: 'textEntry' },
  { key: DECISION_COLUMNS.expert, title: titles.expert, width: 12, style: 'textEntry' },
  { key: DECISION_COLUMNS.unit, title: titles.unit, width: 22, style: 'computed' },
  { key: DECISION_COLUMNS.party, title: titles.party, width: 22, style: 'computed' },
  { key: DECISION_COLUMNS.role, title: titles.role, width: 16, style: 'computed' },
  { key: DECISION_COLUMNS.likeness, title: titles.likeness, width: 7, style: 'computed' },
  { key: DECISION_COLUMNS.decision, title: titles.decision, width: 13, style: 'centredEntry' },
  { key: DECISION_COLUMNS.reason, title: titles.reason, width: 30, style: 'textEntry' },
  { key: DECISION_COLUMNS.source, title: titles.source, width: 30, style: 'computed' },
];

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function expertsSheet({ experts }: ConflictSheets, styles: StyleBook): PlannedSheet {
  const list = {
    sheet: 'experts' as const,
    name: words.expertsSheet,
    title: words.expertsTitle,
    lines: [words.expertsHelp],
    columns: EXPERTS,
    records: experts.map(({ name, unit }) => [name, unit]),
    spareRows: Math.max(SPARE_EXPERTS, EXPERT_ROWS - experts.length),
    orientation: 'portrait' as const,
  };
  return keyedListSheet(list, styles);
}

/** What is not decided yet, and a decision without a reason, are seen at once. */
function liveFormats({ first, last, columnOf }: ListBody): PlannedConditionalFormat[] {
  const [application, decision, reason] = [
    DECISION_COLUMNS.application,
    DECISION_COLUMNS.decision,
    DECISION_COLUMNS.reason,
  ].map((key) => ({ column: columnOf(key), cell: `$${cellAddress(first, columnOf(key))}` }));
  if (!application || !decision || !reason) return [];
  const missing = (column: number, formula: string): PlannedConditionalFormat => ({
    area: { top: first, bottom: last, left: column, right: column },
    formula,
    look: { fill: MISSING, fontColour: null, bold: false },
  });
  return [
    missing(decision.column, `AND(LEN(${application.cell})>0,LEN(TRIM(${decision.cell}))=0)`),
    missing(reason.column, `AND(LEN(TRIM(${decision.cell}))>0,LEN(TRIM(${reason.cell}))=0)`),
  ];
}

function conflictRecord({ conflict, decision, reason }: ConflictRow): string[] {
  const { application, expert, party, places, likeness } = conflict;
  return [
    application,
    expert.name,
    expert.unit,
    party,
    unique(places.map(({ role }) => role)).join(words.roleSeparator),
    words.likeness[likeness],
    decision,
    reason,
    unique(places.map(({ file, cell }) => words.place(file, cell))).join('\n'),
  ];
}

function decisionsSheet(sheets: ConflictSheets, styles: StyleBook): PlannedSheet {
  const { rows, added, experts, applications, made } = sheets;
  const list = {
    sheet: 'decisions' as const,
    name: words.decisionsSheet,
    title: words.decisionsTitle,
    lines: [
      words.decisionsHelp,
      words.scope(applications, experts.length, made),
      ...(rows.length === 0 ? [words.none] : []),
    ],
    columns: DECISIONS,
    records: [
      ...rows.map(conflictRecord),
      ...added.map(({ application, expert, unit, party, role, decision, reason }) => [
        application,
        expert,
        unit,
        party,
        role,
        '',
        decision,
        reason,
        '',
      ]),
    ],
    spareRows: SPARE_DECISIONS,
    orientation: 'landscape' as const,
  };
  return keyedListSheet(list, styles, (body) => {
    const column = body.columnOf(DECISION_COLUMNS.decision);
    return {
      validations: [
        {
          area: { top: body.first, bottom: body.last, left: column, right: column },
          rule: { kind: 'list', options: Object.values(words.decisions) },
          strictness: 'stop',
          prompt: null,
          error: { title: '', text: words.decisionError },
        },
      ],
      conditionalFormats: liveFormats(body),
    };
  });
}

/**
 * The workbook in which the organiser lists the experts and decides about conflicts of interest. Nothing in it is
 * decided by us; it is read back by its hidden keys.
 */
export function conflictPlan(sheets: ConflictSheets): WorkbookPlan {
  const styles = new StyleBook();
  return {
    programme: CONFLICT_WORKBOOK,
    templateVersion: '1',
    title: words.title,
    sheets: [expertsSheet(sheets, styles), decisionsSheet(sheets, styles)],
    styles: styles.all(),
    // No identity: it is no application and must never be taken for one.
    names: [],
  };
}
