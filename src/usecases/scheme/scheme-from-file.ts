import type { Programme } from '../../model/programme';
import type { WorkbookReading } from '../../model/workbook-content';
import { schemeFaults } from '../../scoring/scheme-faults';
import { readSchemeText } from '../../scoring/scheme-text';
import { plainScheme } from './plain-scheme';
import { readSchemeWorkbook } from './read-scheme-workbook';
import type { SchemeReading } from './scheme-reading';
import { versionFault } from './scheme-version';

/** A file somebody chose as their scheme, opened by whoever may open files. */
export type SchemeFile = { kind: 'workbook'; reading: WorkbookReading } | { kind: 'json'; text: string };

/**
 * How a file is to be opened for {@link schemeFromFile}: .xlsx as a workbook, anything else as text.
 *
 * @example schemeFileKind('评分方案.XLSX') === 'workbook'
 */
export function schemeFileKind(name: string): SchemeFile['kind'] {
  return /\.xlsx$/i.test(name) ? 'workbook' : 'json';
}

/** A byte order mark, as Windows' editor writes it, is no part of the text. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function schemeFromJson(text: string, wanted: Programme | null): SchemeReading {
  const read = readSchemeText(text.replace(BYTE_ORDER_MARK, ''));
  if (read.outcome === 'refused') return read;
  const scheme = plainScheme(read.scheme);
  const faults = wanted === null ? [] : schemeFaults(scheme, wanted.indicators);
  if (faults.length > 0) return { outcome: 'faulty', problems: faults, proposedVersion: null };
  const kept = versionFault(scheme, null);
  return kept === null
    ? { outcome: 'usable', scheme, remarks: [] }
    : { outcome: 'faulty', problems: [kept.message], proposedVersion: kept.proposal };
}

/**
 * The organiser's scheme from a file: a 评分方案 filled in as a sheet, or JSON.
 *
 * @param wanted the notice it must be for; null where that is not known yet: then a workbook is judged by the notice it
 *   was made for, and whether JSON fits a notice is for `usableScheme` to say
 * @example
 * const file =
 *   schemeFileKind(name) === 'workbook'
 *     ? { kind: 'workbook', reading: await services.files.read(bytes) }
 *     : { kind: 'json', text: new TextDecoder().decode(bytes) };
 * const read = schemeFromFile(file, programme);
 */
export function schemeFromFile(file: SchemeFile, wanted: Programme | null): SchemeReading {
  if (file.kind === 'json') return schemeFromJson(file.text, wanted);
  const { reading } = file;
  return reading.outcome === 'refused'
    ? { outcome: 'refused', message: reading.message }
    : readSchemeWorkbook(reading.content, wanted);
}
