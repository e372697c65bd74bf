import type { PlannedSheet } from '../../../model/workbook-plan';
import { MarkupEdits, openedTag, withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { appendToContainer, insertInOrder, ownChild } from '../markup/markup-order';
import { escapeXml, escapeXmlAttribute } from '../markup/ooxml-text';
import { PatchRefused } from './patch-refused';
import type { StoredName } from '../../plan/planned-names';
import { grownFormula } from './grown-ranges';
import type { Growth } from './grown-ranges';

/** Sequence of `workbook` (ECMA-376 Part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** A sheet to list, and the relationship to its part. */
export interface NewSheet {
  name: string;
  state: PlannedSheet['state'];
  relationshipId: string;
}

interface WorkbookEdit {
  text: MarkupText;
  root: MarkupElement;
  edits: MarkupEdits;
}

function addSheets({ text, root, edits }: WorkbookEdit, added: readonly NewSheet[], namespace: string): void {
  if (added.length === 0) return;
  const sheets = ownChild(text, root, 'sheets');
  if (sheets === null) throw new PatchRefused('unusualMarkup', null, text.part);
  const ids = [...text.children(sheets.content)].map((sheet) =>
    Number(text.attributes(sheet).get('sheetId')),
  );
  const lastId = Math.max(0, ...ids.filter(Number.isInteger));
  const declared = [...text.attributes(root)].find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  const prefix = declared?.[0].slice('xmlns:'.length) ?? 'r';
  const declaration = declared ? '' : ` xmlns:${prefix}="${namespace}"`;
  const written = added.map(({ name, state, relationshipId }, index) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    const attributes = `name="${escapeXmlAttribute(name)}" sheetId="${lastId + index + 1}"${hidden}`;
    return `<${root.prefix}sheet ${attributes}${declaration} ${prefix}:id="${relationshipId}"/>`;
  });
  appendToContainer(text, root, ORDER, 'sheets', written, edits);
}

const PRINT_AREA = '_xlnm.Print_Area';

function setNames(
  { text, root, edits }: WorkbookEdit,
  names: readonly StoredName[],
  sheetNames: readonly string[],
  grown: ReadonlyMap<string, readonly Growth[]>,
): void {
  const pending = new Map(names.map((name) => [`${name.scope ?? ''}/${name.name.toLowerCase()}`, name]));
  const container = ownChild(text, root, 'definedNames');
  for (const element of text.children(container?.content ?? null)) {
    const attributes = text.attributes(element);
    const write = (refersTo: string): void => {
      const tag = openedTag(text.slice(element.tag));
      edits.replace(element, `${tag}${escapeXml(refersTo)}</${element.name}>`);
    };
    const key = `/${(attributes.get('name') ?? '').toLowerCase()}`;
    const name = attributes.has('localSheetId') ? undefined : pending.get(key);
    if (name !== undefined) {
      pending.delete(key);
      write(name.refersTo);
      continue;
    }
    if (grown.size === 0) continue;
    const reach = attributes.get('name') === PRINT_AREA ? 'printed' : 'adjoining';
    const before = text.text(element);
    const after = grownFormula(before, null, grown, reach);
    if (after !== before) write(after);
  }
  const written = [...pending.values()].map(({ name, scope, refersTo }) => {
    const local = scope === null ? '' : ` localSheetId="${sheetNames.indexOf(scope)}"`;
    const element = `${root.prefix}definedName`;
    return `<${element} name="${escapeXmlAttribute(name)}"${local}>${escapeXml(refersTo)}</${element}>`;
  });
  appendToContainer(text, root, ORDER, 'definedNames', written, edits);
}

/** Cached results are as old as the values they were computed from: the host is asked to compute anew. */
function askForCalculation({ text, root, edits }: WorkbookEdit): void {
  const calculation = ownChild(text, root, 'calcPr');
  if (calculation === null) {
    insertInOrder(text, root, ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`, edits);
    return;
  }
  edits.replace(calculation.tag, withAttribute(text.slice(calculation.tag), 'fullCalcOnLoad', '1'));
}

/**
 * The workbook part with sheets added at the end, names of the workbook set or replaced, and a full calculation on
 * the next opening.
 *
 * @param sheetNames all sheets, the added ones included, in order
 * @param relationships namespace of relationship ids in this file
 * @param grown rows that tables of a sheet have grown by: names of what they hold, and what is printed, grow with them
 */
export function editWorkbookPart(
  text: MarkupText,
  added: readonly NewSheet[],
  names: readonly StoredName[],
  sheetNames: readonly string[],
  relationships: string,
  grown: ReadonlyMap<string, readonly Growth[]>,
): string {
  const edit = { text, root: text.root(), edits: new MarkupEdits() };
  addSheets(edit, added, relationships);
  setNames(edit, names, sheetNames, grown);
  askForCalculation(edit);
  return edit.edits.apply(text.xml);
}
