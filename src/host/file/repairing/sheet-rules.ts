import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { anchoredFormula } from '../../plan/format-signature';
import type { PresentStyles } from './present-styles';

/** A validation or live format of a sheet, in a form in which those of different programs can be compared. */
export interface SheetRule {
  /** Equal for rules that do the same, whoever wrote them. */
  signature: string;
  areas: readonly CellArea[];
  /** The whole element in the part. */
  element: MarkupElement;
}

/** Comparisons that need a second formula; for others some programs write a meaningless 0. */
const WITH_SECOND_FORMULA = new Set(['between', 'notBetween']);
const WITH_OPERATOR = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

function areasOf(references: string): CellArea[] {
  return references.split(/\s+/).flatMap((reference) => {
    // Whole columns and rows are written `A:C` and `1:3`.
    const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(reference);
    const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(reference);
    if (columns) return parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${MAX_ROWS}`) ?? [];
    if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS };
    return parseArea(reference) ?? [];
  });
}

function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function lines(text: string | undefined): string {
  return (text ?? '').replace(/_x000[aA]_|\r\n?/g, '\n').replace(/_x000[dD]_/g, '');
}

function validationRule(text: MarkupText, element: MarkupElement): SheetRule {
  const attributes = text.attributes(element);
  const areas = areasOf(attributes.get('sqref') ?? '');
  const type = attributes.get('type') ?? 'none';
  const operator = WITH_OPERATOR.has(type) ? (attributes.get('operator') ?? 'between') : '';
  const formulaOf = (local: string): string => {
    const formula = text.child(element.content, local);
    return formula === null ? '' : anchoredFormula(text.text(formula), areas);
  };
  const showsPrompt = flag(attributes.get('showInputMessage'));
  const showsError = type !== 'none' && flag(attributes.get('showErrorMessage'));
  const signature = JSON.stringify([
    type,
    operator,
    type === 'none' ? '' : formulaOf('formula1'),
    WITH_SECOND_FORMULA.has(operator) ? formulaOf('formula2') : '',
    showsError ? (attributes.get('errorStyle') ?? 'stop') : '',
    ...(showsPrompt ? [lines(attributes.get('promptTitle')), lines(attributes.get('prompt'))] : ['', '']),
    ...(showsError ? [lines(attributes.get('errorTitle')), lines(attributes.get('error'))] : ['', '']),
  ]);
  return { signature, areas, element };
}

/** The validations of a sheet part. */
export function validationRules(text: MarkupText): SheetRule[] {
  const container = text.child(text.root().content, 'dataValidations');
  return [...text.children(container?.content ?? null)].map((element) => validationRule(text, element));
}

/** The live formats of a sheet part, one entry per rule; rules that are no formulas have signatures of their own. */
export function formatRules(text: MarkupText, styles: PresentStyles): SheetRule[] {
  return [...text.children(text.root().content)]
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap((element) => {
      const areas = areasOf(text.attributes(element).get('sqref') ?? '');
      const rules = [...text.children(element.content)].filter(({ local }) => local === 'cfRule');
      return rules.map((rule): SheetRule => {
        const attributes = text.attributes(rule);
        const formula = text.child(rule.content, 'formula');
        const isFormula = attributes.get('type') === 'expression' && formula !== null;
        const dxf = attributes.get('dxfId');
        const look = dxf === undefined ? null : styles.lookOf(Number(dxf));
        const signature = isFormula
          ? JSON.stringify([anchoredFormula(text.text(formula), areas), look])
          : text.slice(rule);
        return { signature, areas, element };
      });
    });
}
