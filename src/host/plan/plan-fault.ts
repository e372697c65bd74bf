import { areaAddress } from '../../model/cell-address';
import type { CellArea } from '../../model/cell-address';
import { PLAN_FAULT_SENTENCES, faultPlace } from './plan-messages';
import type { PlanFaultCode } from './plan-messages';

/** One thing in a plan that Excel would repair, cut short or refuse. */
export interface PlanFault {
  code: PlanFaultCode;
  /** Null where the fault belongs to the workbook. */
  sheet: string | null;
  /** Null where it belongs to the sheet. */
  area: CellArea | null;
  message: string;
}

/** What every validator of a family of faults reports to. */
export type ReportFault = (
  code: PlanFaultCode,
  place: { sheet: string | null; area: CellArea | null },
  detail: string,
) => void;

/** A collector of faults: what a validator calls, and what has been reported so far. */
export function faultCollector(): { report: ReportFault; faults: PlanFault[] } {
  const faults: PlanFault[] = [];
  const report: ReportFault = (code, { sheet, area }, detail) => {
    const place = faultPlace(sheet, area === null ? null : areaAddress(area));
    faults.push({ code, sheet, area, message: `${place}：${PLAN_FAULT_SENTENCES[code](detail)}` });
  };
  return { report, faults };
}

/** A plan nobody can write as it is; a mistake of the plan's maker, never of the user. */
export class PlanInvalidError extends Error {
  constructor(readonly faults: readonly PlanFault[]) {
    super(faults.map((fault) => fault.message).join('\n'));
    this.name = 'PlanInvalidError';
  }
}
