/**
 * Buttons and menu entries of the spreadsheet that are not offered, by the ids Univer gives them.
 *
 * Saving carries values, rows and sheets into the file, not looks, rules or permissions that were made here: what would
 * be lost on saving, or would undo the forms, is not offered in the first place.
 */
const LOOKS = [
  'sheet.command.set-once-format-painter',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-format',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-bold',
  'sheet.command.set-range-italic',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-range-text-color',
  'sheet.command.set-background-color',
  'sheet.command.set-border-basic',
  'sheet.command.set-horizontal-text-align',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-text-wrap',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
  'sheet.operation.open.numfmt.panel',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.set-tab-color',
];

const RULES = [
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.operation.add-note-popup',
  'sheet.command.delete-note',
  'sheet.command.toggle-note-popup',
];

/** Texts that look like numbers are telephone numbers and codes, or findings with a fix of their own. */
const TEXT_TO_NUMBER = ['sheet.toolbar.text-to-number', 'sheet.contextMenu.text-to-number'];

const FROZEN_PANES = [
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
];

/** Sums are what the forms need; a bar of functions for everything else hides undo on a small screen. */
const FUNCTIONS = [
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((category) => `formula-ui.operation.insert-function.${category}`);

const PERMISSIONS = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** For the configuration of the spreadsheet. */
export const HIDDEN_MENUS: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  [...LOOKS, ...RULES, ...FROZEN_PANES, ...TEXT_TO_NUMBER, ...FUNCTIONS, ...PERMISSIONS].map(
    (id) => [id, { hidden: true }] as const,
  ),
);
