import { catalogueByKey } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { mergeOutputMessages as words } from './messages';

/** How a field is called where merged values are shown: its printed label, and the year of a yearly one. */
export type MergedLabel = (field: FieldKey, year: number | null) => string;

/** The labels of a programme, each made once: thousands of applications say the same fields. */
export function mergedLabels(programme: Programme): MergedLabel {
  const catalogue = catalogueByKey(programme);
  const known = new Map<string, string>();
  return (field, year) => {
    const key = fieldAtYear(field, year);
    const label = known.get(key);
    if (label !== undefined) return label;
    const of = catalogue.get(field);
    const made = words.label(of === undefined ? field : fieldLabel(of, programme, year), year);
    known.set(key, made);
    return made;
  };
}
