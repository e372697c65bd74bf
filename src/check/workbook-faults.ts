import type { WorkbookFault } from '../model/filing';
import type { WorkbookFinding } from '../model/finding';
import type { Severity } from '../model/rule-terms';
import { shortDigest } from './digest';
import { WORKBOOK_SENTENCES } from './workbook-fault-messages';
import { fillTemplate } from '../model/sentence-template';
import { shortened } from './value-wording';

/** An error where something filled in is not read, a warning where it may be misread, a hint where it is only untidy. */
const SEVERITIES: Readonly<Record<WorkbookFault['code'], Severity>> = {
  sheetMissing: 'error',
  sheetCopied: 'warning',
  keysLost: 'warning',
  keyDuplicated: 'error',
  nameMoved: 'hint',
  nameDuplicated: 'hint',
  labelChanged: 'hint',
  fieldNotFound: 'error',
  strayValue: 'warning',
  rowOutsideTable: 'error',
  formulaOverwritten: 'warning',
  formulaNotCalculated: 'warning',
  otherProgrammeSheet: 'warning',
  versionUnknown: 'error',
  stateUnreadable: 'warning',
};

function sentenceFor({ code, subject, found, expected, cells, fields }: WorkbookFault): string {
  const { one, detailed, many } = WORKBOOK_SENTENCES[code];
  const isDetailed = found !== null || expected !== null;
  const count = Math.max(cells.length, fields.length);
  const sentence = (isDetailed ? detailed : count > 1 ? many : one) ?? one;
  return fillTemplate(sentence, {
    subject: shortened(subject),
    found: shortened(found ?? ''),
    expected: shortened(expected ?? ''),
    count: String(count),
  });
}

/** A fault of the workbook as a finding, with what to do about it. */
export function workbookFinding(fault: WorkbookFault): WorkbookFinding {
  const { code, subject, found, expected, cells, fields } = fault;
  // Cell n belongs to field n, further cells to no field.
  const fieldPlaces = fields.map(({ field, year }, index) => ({ field, year, cell: cells[index] ?? null }));
  const otherCells = cells.slice(fields.length).map((cell) => ({ field: null, year: null, cell }));
  return {
    kind: 'workbook',
    rule: `WORKBOOK-${code}`,
    severity: SEVERITIES[code],
    subject: [`WORKBOOK-${code}`, subject, shortDigest(JSON.stringify([found, expected, fields]))].join(':'),
    message: sentenceFor(fault),
    places: [...fieldPlaces, ...otherCells],
    fix: null,
  };
}
