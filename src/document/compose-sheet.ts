import type { DocumentBlock, DocumentInline } from '../model/document';
import type { Block, DeclarationBlock, FormSheet, SignaturesBlock, YearTable } from '../model/form';
import { composeCover } from './cover';
import { composeFieldGrid } from './field-grid';
import { composeLines, isLineGrid } from './line-grid';
import { composeDeclaration, composeLongText } from './long-text';
import type { PrintContext } from './print-context';
import { paragraph } from './printed-text';
import { composeProse } from './prose';
import { composeRepeatingTable } from './repeating-table';
import { composeSignatures } from './signatures';
import { composeYearTables } from './year-table';

/** Blocks that stand as one on paper. */
type BlockRun =
  | { kind: 'yearTables'; tables: YearTable[] }
  | { kind: 'signatures'; blocks: SignaturesBlock[] }
  | { kind: 'single'; block: Exclude<Block, YearTable | SignaturesBlock> };

/**
 * The order of the print. Worksheets have above a table or a long text what the print has below it, because they grow
 * downwards: 填表说明 and the declaration.
 */
function inPrintedOrder({ blocks }: FormSheet): Block[] {
  const grows = blocks.some(({ kind }) => kind === 'repeatingTable');
  const isBelow = ({ kind }: Block): boolean => grows && kind === 'prose';
  return [...blocks.filter((block) => !isBelow(block)), ...blocks.filter(isBelow)];
}

function blockRuns(blocks: readonly Block[]): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    if (block.kind === 'yearTable') {
      if (last?.kind === 'yearTables') last.tables.push(block);
      else runs.push({ kind: 'yearTables', tables: [block] });
    } else if (block.kind === 'signatures') {
      if (last?.kind === 'signatures') last.blocks.push(block);
      else runs.push({ kind: 'signatures', blocks: [block] });
    } else runs.push({ kind: 'single', block });
  }
  return runs;
}

function composeRun(
  context: PrintContext,
  run: BlockRun,
  declarations: readonly DeclarationBlock[],
): DocumentBlock[] {
  if (run.kind === 'yearTables') return [composeYearTables(context, run.tables)];
  if (run.kind === 'signatures') return [composeSignatures(context, run.blocks)];
  const { block } = run;
  switch (block.kind) {
    case 'fieldGrid':
      return [isLineGrid(block) ? composeLines(context, block) : composeFieldGrid(context, block)];
    case 'repeatingTable':
      return [composeRepeatingTable(context, block)];
    case 'longText':
      return composeLongText(context, block, declarations);
    case 'declaration':
      return declarations.includes(block) ? [] : [composeDeclaration(context, block)];
    case 'prose':
      return composeProse(block);
    case 'pointTable':
      // Ours: no form that is handed in on paper has one.
      return [];
  }
}

/** Tables that follow each other would run into one. */
function partedTables(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' && blocks[index - 1]?.kind === 'table'
      ? [paragraph('separator', ''), block]
      : [block],
  );
}

function marksIn(blocks: readonly DocumentBlock[]): Set<string> {
  const inlines = blocks.flatMap((block): readonly DocumentInline[] =>
    block.kind === 'paragraph'
      ? block.inlines
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.flatMap((of) => of.inlines)),
        ),
  );
  return new Set(inlines.flatMap((inline) => (inline.kind === 'footnote' ? [inline.mark] : [])));
}

/** What a sheet of a form has on paper, apart from its heading. */
export function composeSheet(context: PrintContext): DocumentBlock[] {
  const { sheet } = context;
  const hasLongText = sheet.blocks.some(({ kind }) => kind === 'longText');
  const declarations = hasLongText ? sheet.blocks.filter((block) => block.kind === 'declaration') : [];
  const blocks = blockRuns(inPrintedOrder(sheet)).flatMap((run) => composeRun(context, run, declarations));
  const marks = marksIn(blocks);
  const unreferenced = sheet.footnotes.filter(({ mark }) => !marks.has(mark));
  return [
    ...partedTables(blocks),
    ...unreferenced.map(({ mark, text }) => paragraph('note', `${mark}${text}`)),
  ];
}

/** The cover of a form: its title, what is filled in, and the places of the seals. */
export function composeCoverSheet(context: PrintContext): DocumentBlock[] {
  const { sheet } = context;
  const blocks = sheet.blocks.flatMap((block) =>
    block.kind === 'fieldGrid'
      ? composeCover(context, block)
      : composeSheet({ ...context, sheet: { ...sheet, blocks: [block] } }),
  );
  return [paragraph('coverTitle', sheet.heading), ...partedTables(blocks)];
}
