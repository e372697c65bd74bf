import type { CellArea } from '../model/cell-address';
import { parseArea } from '../model/cell-address';
import { IDENTITY_NAME, parseIdentity } from '../model/keys';
import type { ProgrammeId, TemplateVersion } from '../model/keys';
import type { WorkbookContent } from '../model/workbook-content';

/** The cells a defined name stands for. */
export interface NameTarget {
  sheet: string;
  area: CellArea;
}

/** Reads `'联合体概况'!$C$5:$C$9`; null for constants, formulas, #REF! and areas in several pieces. */
export function parseTarget(refersTo: string): NameTarget | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!([$A-Za-z0-9:]+)$/.exec(refersTo.trim());
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return area && sheet !== undefined ? { sheet, area } : null;
}

/** Defined names by what they are called; spreadsheets do not tell upper from lower case in names. */
export class NameTargets {
  readonly #workbook = new Map<string, NameTarget>();
  readonly #sheets = new Map<string, NameTarget>();
  /** Whose forms the workbook says it holds; null where the constant is gone. */
  readonly identity: { programme: ProgrammeId; templateVersion: TemplateVersion } | null;

  constructor(content: WorkbookContent) {
    let identity: NameTargets['identity'] = null;
    for (const { name, refersTo, scope } of content.names) {
      const key = name.toLowerCase();
      if (key === IDENTITY_NAME && scope === null) identity ??= parseIdentity(refersTo);
      const target = parseTarget(refersTo);
      if (target === null) continue;
      if (scope === null) this.#workbook.set(key, target);
      else this.#sheets.set(`${scope}\u0000${key}`, target);
    }
    this.identity = identity;
  }

  /** Where the workbook's own name points; copies of a sheet bring names of their own, which are left out here. */
  workbook(name: string): NameTarget | null {
    return this.#workbook.get(name.toLowerCase()) ?? null;
  }

  /** Where the name of one sheet points. */
  ofSheet(name: string, sheet: string): NameTarget | null {
    // Only copies of sheets bring any: nothing is put together to look among none.
    if (this.#sheets.size === 0) return null;
    return this.#sheets.get(`${sheet}\u0000${name.toLowerCase()}`) ?? null;
  }

  /** The cells on a sheet a name stands for: the workbook's name, else the sheet's own. */
  on(name: string, sheet: string): NameTarget | null {
    const target = this.workbook(name) ?? this.ofSheet(name, sheet);
    return target?.sheet === sheet ? target : null;
  }
}
