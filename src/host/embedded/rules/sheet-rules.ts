import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { CellArea } from '../../../model/cell-address';
import { CellCoverage } from '../../plan/cell-coverage';
import type { Spreadsheet } from '../create-spreadsheet';
import { areaOf } from '../sheet/planned-worksheet';
import type { SheetRules } from './moved-rules';
import { formatRule, validationRule } from './planned-rules';

/** The ids count from the top, so that undo finds a rule again however often it was put back. */
const validationId = (sheetId: string, index: number): string => `${sheetId}-validation-${index}`;
const formatId = (sheetId: string, index: number): string => `${sheetId}-format-${index}`;

/** Gives a sheet these rules in place of those it has. */
export function setRules(spreadsheet: Spreadsheet, sheetId: string, rules: SheetRules): void {
  clearRules(spreadsheet, sheetId);
  const { commands, workbook } = spreadsheet;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const validations = rules.validations.map((planned, index) =>
    validationRule(planned, validationId(sheetId, index)),
  );
  if (validations.length > 0) {
    commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: validations });
  }
  // Each new format goes before those that are there, and the first wins.
  for (const [index, planned] of [...rules.conditionalFormats.entries()].reverse()) {
    const rule = formatRule(planned, formatId(sheetId, index));
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
  }
}

function presentValidations({ get, workbook }: Spreadsheet, sheetId: string) {
  return get(SheetDataValidationModel).getRules(workbook.getUnitId(), sheetId);
}

function presentFormats({ get, workbook }: Spreadsheet, sheetId: string) {
  return get(ConditionalFormattingRuleModel).getSubunitRules(workbook.getUnitId(), sheetId) ?? [];
}

function clearRules(spreadsheet: Spreadsheet, sheetId: string): void {
  const { commands, workbook } = spreadsheet;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const ruleId = presentValidations(spreadsheet, sheetId).map(({ uid }) => uid);
  if (ruleId.length > 0) commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId });
  for (const { cfId } of [...presentFormats(spreadsheet, sheetId)]) {
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
  }
}

interface SignedRule {
  signature: string;
  areas: readonly CellArea[];
}

/** What a rule demands or shows, without its id and its cells, written so that equal rules are equal texts. */
function signed(rule: { ranges: IRange[] }): SignedRule {
  const { ranges, ...rest } = rule;
  const properties = Object.entries(rest)
    .filter(([key, value]) => !['uid', 'cfId'].includes(key) && value !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return { signature: JSON.stringify(properties), areas: ranges.map(areaOf) };
}

/** Areas that lack their rule; `alone` where a cell can have one rule only. */
function missing(planned: readonly SignedRule[], present: readonly SignedRule[], alone: boolean): CellArea[] {
  const covered = new Map<string, CellCoverage>();
  for (const { signature, areas } of present) {
    const coverage = covered.get(signature) ?? new CellCoverage();
    for (const area of areas) coverage.add(area);
    covered.set(signature, coverage);
  }
  return planned.flatMap(({ signature, areas }) =>
    areas.filter(
      (area) =>
        covered.get(signature)?.covers(area) !== true ||
        (alone && [...covered].some(([other, coverage]) => other !== signature && coverage.touches(area))),
    ),
  );
}

/** The areas whose validation or live format is not what it should be. */
export function damagedRules(spreadsheet: Spreadsheet, sheetId: string, rules: SheetRules): CellArea[] {
  const validations = missing(
    rules.validations.map((planned) => signed(validationRule(planned, ''))),
    presentValidations(spreadsheet, sheetId).map(signed),
    true,
  );
  const formats = missing(
    rules.conditionalFormats.map((planned) => signed(formatRule(planned, ''))),
    presentFormats(spreadsheet, sheetId).map(signed),
    false,
  );
  return [...validations, ...formats];
}

/** Whether a sheet has these rules and no others. */
export function hasRules(spreadsheet: Spreadsheet, sheetId: string, rules: SheetRules): boolean {
  const sorted = (texts: readonly string[]): string => [...texts].sort().join('\n');
  const text = ({ signature, areas }: SignedRule): string => `${JSON.stringify(areas)} ${signature}`;
  const wanted = [
    ...rules.validations.map((planned) => text(signed(validationRule(planned, '')))),
    ...rules.conditionalFormats.map((planned) => text(signed(formatRule(planned, '')))),
  ];
  const present = [
    ...presentValidations(spreadsheet, sheetId).map((rule) => text(signed(rule))),
    ...presentFormats(spreadsheet, sheetId).map((rule) => text(signed(rule))),
  ];
  return sorted(wanted) === sorted(present);
}
