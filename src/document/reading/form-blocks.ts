import type { Block, Form, FormSection, FormSheet } from '../../model/form';
import type { Programme } from '../../model/programme';

/** A block of a form that exists on paper, with its surroundings. */
export interface PaperBlock<Kind extends Block = Block> {
  form: Form;
  section: FormSection;
  sheet: FormSheet;
  block: Kind;
}

/** The forms that are handed in on paper; workbook forms are ours. */
export function paperForms({ forms }: Programme): Form[] {
  return forms.filter(({ id }) => id !== 'workbook');
}

/** The blocks of the forms on paper, in their order. */
export function paperBlocks(programme: Programme): PaperBlock[] {
  return paperForms(programme).flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.flatMap((sheet) => sheet.blocks.map((block) => ({ form, section, sheet, block }))),
    ),
  );
}

/** The blocks of one kind. */
export function blocksOfKind<Kind extends Block['kind']>(
  blocks: readonly PaperBlock[],
  kind: Kind,
): PaperBlock<Extract<Block, { kind: Kind }>>[] {
  return blocks.flatMap(({ block, ...around }) => (isOfKind(block, kind) ? [{ ...around, block }] : []));
}

function isOfKind<Kind extends Block['kind']>(
  block: Block,
  kind: Kind,
): block is Extract<Block, { kind: Kind }> {
  return block.kind === kind;
}
