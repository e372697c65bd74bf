import { contentWithValues } from '../../../src/filing/content-with-values';
import type { FillValues } from '../../../src/model/command-output';
import type { CellValue } from '../../../src/model/ports';
import type { Block, LongTextBlock, RepeatingTable } from '../../../src/model/form';
import { findProgramme } from '../../../src/programmes/registry';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { makeTemplate } from '../../../src/usecases/make-template';
import type { LocatedTable, LocatedText } from '../../../src/usecases/pasting/located-table';
import { locateTable, locateText } from '../../../src/usecases/pasting/located-table';
import { catalogueFields } from '../../../src/model/catalogue';
import type { Programme } from '../../../src/model/programme';
import { parseTable } from '../../../src/usecases/pasting/parse-table';
import type { PastedGrid } from '../../../src/usecases/pasting/pasted-content';
import type { WorkbookContent } from '../../../src/model/workbook-content';

/** A workbook of 连云港 2026 with values in it, read and checked. */
export function workbookWith(values: FillValues | null): ReadableWorkbook {
  return checkedContent(contentOfPlan(makeTemplate(sampleProgramme(), values).plan));
}

export function checkedContent(content: WorkbookContent): ReadableWorkbook {
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

/** A workbook after somebody typed into it. */
export function withTyped(workbook: ReadableWorkbook, values: readonly CellValue[]): ReadableWorkbook {
  return checkedContent(contentWithValues(workbook.content, values));
}

/** The programme of the tables. */
export function sampleProgramme(): Programme {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  return programme;
}

function blockOf(key: string): Block {
  const found = catalogueFields(sampleProgramme()).find(
    ({ block, field }) => block.key === key || field.key === key,
  );
  if (!found) throw new Error(`no block ${key}`);
  return found.block;
}

export function tableBlock(key: string): RepeatingTable {
  const block = blockOf(key);
  if (block.kind !== 'repeatingTable') throw new Error(`${key} is no table`);
  return block;
}

export function textBlock(key: string): LongTextBlock {
  const block = blockOf(key);
  if (block.kind !== 'longText') throw new Error(`${key} is no long text`);
  return block;
}

export function locatedTable(workbook: ReadableWorkbook, key: string): LocatedTable {
  const located = locateTable(workbook, tableBlock(key));
  if (located === null) throw new Error(`${key} stands nowhere`);
  return located;
}

export function locatedText(workbook: ReadableWorkbook, key: string): LocatedText {
  const located = locateText(workbook, textBlock(key));
  if (located === null) throw new Error(`${key} stands nowhere`);
  return located;
}

/** A grid out of lines whose cells are parted by bars. */
export function gridOf(...lines: string[]): PastedGrid {
  return parseTable(
    lines.map((line) => line.split('|').join('\t')).join('\n') + (lines[0]?.includes('|') ? '' : '\t'),
  );
}
