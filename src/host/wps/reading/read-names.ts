import type { DefinedName } from '../../../model/workbook-content';
import { present } from '../bridge/present';

/** Names WPS keeps by itself, as files write them (ECMA-376 Part 1, 18.2.5). */
const BUILT_IN = new Map(
  ['Print_Area', 'Print_Titles', '_FilterDatabase', 'Criteria', 'Extract'].map((name) => [
    name.toLowerCase(),
    `_xlnm.${name}`,
  ]),
);

/** `'表 一'!cf.name` and `表一!cf.name` are names of a sheet's own. */
function scopeAndName(full: string): { scope: string | null; name: string } {
  const at = full.lastIndexOf('!');
  if (at < 0) return { scope: null, name: full };
  const scope = full
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  const name = full.slice(at + 1);
  return { scope, name: BUILT_IN.get(name.toLowerCase()) ?? name };
}

/** The names of a workbook; `count` is what WPS counts. */
export interface ReadNames {
  count: number;
  names: readonly DefinedName[];
}

/** All defined names, one by one, as the object model has no list of them: four calls each. */
export function readNames(workbook: Et.Workbook): ReadNames {
  const { Names } = workbook;
  const count = Names.Count;
  const names = Array.from({ length: count }, (_, index) => index + 1).flatMap((index): DefinedName[] => {
    const item = present(() => Names.Item(index));
    const full = present(() => item?.Name);
    if (item === null || full === null) return [];
    const refersTo: unknown = present(() => item.RefersTo);
    return [
      {
        ...scopeAndName(full),
        refersTo: typeof refersTo === 'string' ? refersTo.replace(/^=/, '') : '',
        hidden: present(() => item.Visible) === false,
      },
    ];
  });
  return { count, names };
}
