import Big from 'big.js';
import type { Indicators } from '../../model/programme';
import { judgedCodes } from '../../model/scheme-entries';
import { SCHEME_COLUMNS, schemeRowKey } from '../../model/scheme-fields';
import type { ScoringScheme } from '../../model/scoring';
import { pointGroups } from '../group-points';
import { WEIGHTS_FIELD } from '../scheme-faults';
import { schemeSheetMessages as words } from './messages';
import { readSchemeEntries } from './read-scheme-entries';
import { SheetReading } from './sheet-reading';
import type { SchemeSheet, SheetStamp } from './sheet-reading';

/** A sheet as a scheme. Sentences say cell, what is wrong, and how to mend it. */
export interface SchemeSheetRead {
  /** Null where it cannot be used; then there are faults. */
  scheme: ScoringScheme | null;
  stamp: SheetStamp | null;
  faults: string[];
  /** What does not keep the scheme from being used. */
  remarks: string[];
}

function sumOf(figures: readonly string[]): Big {
  return figures.reduce((sum, figure) => sum.plus(figure), new Big(0));
}

function checkFormulas(reading: SheetReading, scheme: ScoringScheme, indicators: Indicators): void {
  const groupOf = pointGroups(indicators);
  reading.checkFormula(WEIGHTS_FIELD, words.weightsSum, sumOf(scheme.groups.map(({ weight }) => weight)));
  for (const { group } of scheme.groups) {
    const maxima = scheme.points.filter(({ point }) => groupOf.get(point) === group);
    reading.checkFormula(
      `${schemeRowKey('groups', group)}/${SCHEME_COLUMNS.second}`,
      words.maximaSum(group),
      sumOf(maxima.map(({ maximum }) => maximum)),
    );
  }
}

/**
 * Reads a 评分方案 back from its sheet, wherever its rows and columns stand now.
 *
 * @param indicators of the notice the sheet belongs to
 */
export function readSchemeSheet(sheet: SchemeSheet, indicators: Indicators): SchemeSheetRead {
  const reading = new SheetReading(sheet);
  const stamp = reading.stamp();
  if (stamp === null) reading.faults.push(words.located(words.inSheet(sheet.name), words.stampMissing));
  reading.checkRows(indicators);
  const codes = judgedCodes(indicators);
  const filled = {
    id: stamp?.id ?? '',
    groups: reading.present('groups', codes.groups),
    points: reading.present('points', codes.points),
    vetoes: reading.present('vetoes', codes.vetoes),
    cellOf: reading.cellOf,
  };
  const { scheme, faults, remarks } = readSchemeEntries(filled, indicators);
  // What rows that are gone lack is not told twice.
  const isWhole = reading.faults.length === 0;
  reading.faults.push(
    ...faults
      .filter(({ field }) => isWhole || (field !== WEIGHTS_FIELD && reading.placeOf(field) !== null))
      .map((fault) => reading.located(fault)),
  );
  reading.remarks.push(...remarks.map((remark) => reading.located(remark)));
  // A sum that leaves texts out differs for the reason already given.
  if (scheme !== null && remarks.length === 0) checkFormulas(reading, scheme, indicators);
  const isUsable = reading.faults.length === 0;
  return { scheme: isUsable ? scheme : null, stamp, faults: reading.faults, remarks: reading.remarks };
}
