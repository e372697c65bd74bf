import { FilingIndex } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import { splitList } from '../filing/read-list';
import { isSameUnit, resembles } from '../filing/unit-name';
import { catalogueFields } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { Filing } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { ConflictOfInterest, Expert, Party } from '../model/scorecard';

/** Last segments of the fields that name the three lead parties. */
const LEAD_PARTIES = ['hostPark', 'leadSchool', 'leadEnterprise'];
/** Fields that list member units by name, as their keys begin and end. */
const MEMBER_NAMES = /^(?:members\.[a-zA-Z]+\.name|overview\.members\.[a-zA-Z]+\.names)$/;

function isLeadParty(key: FieldKey): boolean {
  const [section = '', party = '', ...more] = key.split('.');
  return (section === 'cover' || section === 'identity') && LEAD_PARTIES.includes(party) && more.length === 0;
}

/** What a party of this field is called: the lead parties by their label, members by the sheet or list they stand in. */
function roleOf({ field, sheet, table }: CataloguedField): string {
  return table === null ? field.label : sheet.name;
}

/** The three lead parties and every member unit of an application, in the order of its forms. */
export function partiesOf(programme: Programme, filing: Filing): Party[] {
  const index = FilingIndex.of(filing);
  return catalogueFields(programme)
    .filter(({ field }) => isLeadParty(field.key) || MEMBER_NAMES.test(field.key))
    .flatMap((of) =>
      index.entries(of.field.key).flatMap(({ value, cell }) => {
        const names = value.state === 'list' ? value.items : splitNames(wordsOf(value), of);
        return names.map((name): Party => ({ role: roleOf(of), field: of.field.key, name, cell }));
      }),
    );
}

/** A lead party may be several units in one cell. */
function splitNames(words: string | null, { table }: CataloguedField): string[] {
  const text = words?.trim() ?? '';
  if (text === '') return [];
  return table === null ? splitList(text) : [text];
}

/**
 * The parties of an application an expert's unit is, or may be: names are compared without legal form, brackets, widths
 * and spaces. Somebody without a unit has no conflict that can be seen. Nothing is decided here.
 */
export function conflictsOf(expert: Expert, parties: readonly Party[]): ConflictOfInterest[] {
  const { unit } = expert;
  if (unit.trim() === '') return [];
  return parties.flatMap((party): ConflictOfInterest[] => {
    if (isSameUnit(unit, party.name)) return [{ expert, party, likeness: 'same' }];
    return resembles(unit, party.name) ? [{ expert, party, likeness: 'similar' }] : [];
  });
}
