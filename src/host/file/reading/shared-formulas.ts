import type { Attributes } from '../markup/element-sink';
import { Refusal } from '../package/refusal';
import { shiftFormula } from '../../plan/shift-formula';

/** The attributes of a formula that say whose text it has. */
export interface StoredFormula {
  kind: 'own' | 'shared' | 'dataTable';
  /** Number of the shared formula. */
  shared: string | undefined;
  /** True for the cell that others share the formula of. */
  isMaster: boolean;
  /** Input cells of a what-if data table. */
  inputs: string;
}

const OWN: StoredFormula = { kind: 'own', shared: undefined, isMaster: false, inputs: '' };

/** Reads the attributes of an `f` element. */
export function storedFormula(attributes: Attributes): StoredFormula {
  const kind = attributes.get('t');
  if (kind === 'shared') {
    return { ...OWN, kind, shared: attributes.get('si'), isMaster: attributes.get('ref') !== undefined };
  }
  if (kind !== 'dataTable') return OWN;
  return { ...OWN, kind, inputs: `${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''}` };
}

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

/** Characters of formula text that the followers of shared formulas may still become. */
export interface FormulaBudget {
  limit: number;
  left: number;
}

/** The shared formulas of one sheet (ECMA-376 Part 1, 18.3.1.40): the first cell holds the text, others its number. */
export class SharedFormulas {
  private readonly masters = new Map<string, SharedFormula>();

  /** `budget` is one for all sheets of a workbook. */
  constructor(private readonly budget: FormulaBudget) {}

  /**
   * The formula of a cell as it would stand in the cell itself. A follower whose master is not in the file gets an
   * empty text, which still says that the cell holds a formula; a what-if data table is written `TABLE(…)`.
   *
   * @throws Refusal `formulasTooLong` where a small file would unfold into very many characters
   */
  formulaOf(stored: StoredFormula, text: string, row: number, column: number): string {
    if (stored.kind === 'dataTable') return `TABLE(${stored.inputs})`;
    const number = stored.shared;
    if (number === undefined) return text;
    if (text !== '') {
      if (stored.isMaster || !this.masters.has(number)) {
        this.masters.set(number, { text, row, column });
      }
      return text;
    }
    const master = this.masters.get(number);
    if (!master) return '';
    this.budget.left -= master.text.length;
    if (this.budget.left < 0) throw new Refusal('formulasTooLong', String(this.budget.limit));
    return shiftFormula(master.text, row - master.row, column - master.column);
  }
}
