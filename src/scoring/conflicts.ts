import { FilingIndex } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import { splitList } from '../filing/read-list';
import { isSameUnit, normaliseUnitName, resembles } from '../filing/unit-name';
import { catalogueFields } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { FiledValue, Filing } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { ConflictDecision, ConflictOfInterest, Expert, Party } from '../model/scorecard';
import { expertKey } from './expert-key';

/** Last segments of the fields that name the three lead parties. */
const LEAD_PARTIES = ['hostPark', 'leadSchool', 'leadEnterprise'];
/** Fields that list member units by name, as their keys begin and end. */
const MEMBER_NAMES = /^(?:members\.[a-zA-Z]+\.name|overview\.members\.[a-zA-Z]+\.names)$/;
/** A city's plan has a row per consortium; what it names belongs to the application of that consortium only. */
const PLAN = {
  table: 'plan.consortia',
  name: 'plan.consortia.name',
  parties: ['plan.consortia.hostPark', 'plan.consortia.enterprises', 'plan.consortia.schools'],
} as const;
const CONSORTIUM: FieldKey = 'identity.consortium';

function isLeadParty(key: FieldKey): boolean {
  const [section = '', party = '', ...more] = key.split('.');
  return (section === 'cover' || section === 'identity') && LEAD_PARTIES.includes(party) && more.length === 0;
}

/** What a party of this field is called: the lead parties by their label, members by the sheet or list they stand in. */
function roleOf({ field, sheet, table }: CataloguedField): string {
  return table === null ? field.label : sheet.name;
}

/** The names a value holds: a lead party may be several units in one cell. */
function namesIn(value: FiledValue, { table }: CataloguedField): string[] {
  if (value.state === 'list') return [...value.items];
  const text = wordsOf(value)?.trim() ?? '';
  if (text === '') return [];
  return table === null ? splitList(text) : [text];
}

/** What the city's plan names for this consortium: of its own row, or of the only one. */
function plannedParties(fields: ReadonlyMap<FieldKey, CataloguedField>, index: FilingIndex): Party[] {
  const rows = index.rows(PLAN.table);
  const own = index.words(CONSORTIUM, null) ?? '';
  return rows
    .filter(
      ({ entries }) =>
        rows.length === 1 ||
        isSameUnit(own, wordsOf(entries.get(PLAN.name)?.value ?? { state: 'blank' }) ?? ''),
    )
    .flatMap(({ entries }) =>
      PLAN.parties.flatMap((key) => {
        const of = fields.get(key);
        const entry = entries.get(key);
        if (of === undefined || entry === undefined) return [];
        return namesIn(entry.value, of).map((name): Party => ({
          role: of.field.label,
          field: key,
          name,
          cell: entry.cell,
        }));
      }),
    );
}

/** Whether the forms of a notice ask who the member units are; where not, only the lead parties can be compared. */
export function listsMembers(programme: Programme): boolean {
  return catalogueFields(programme).some(
    ({ field: { key } }) => MEMBER_NAMES.test(key) || key.startsWith(`${PLAN.table}.`),
  );
}

/** The three lead parties and every member unit of an application, in the order of its forms. */
export function partiesOf(programme: Programme, filing: Filing): Party[] {
  const index = FilingIndex.of(filing);
  const fields = new Map(catalogueFields(programme).map((of) => [of.field.key, of]));
  const named = [...fields.values()]
    .filter(({ field }) => isLeadParty(field.key) || MEMBER_NAMES.test(field.key))
    .flatMap((of) =>
      index
        .entries(of.field.key)
        .flatMap(({ value, cell }) =>
          namesIn(value, of).map((name): Party => ({ role: roleOf(of), field: of.field.key, name, cell })),
        ),
    );
  return [...named, ...plannedParties(fields, index)];
}

/**
 * The parties of an application an expert's unit is, or may be: names are compared without legal form, brackets, widths
 * and spaces. An expert may work for several units, as a list. Somebody without a unit has no conflict that can be seen.
 * Nothing is decided here.
 */
export function conflictsOf(expert: Expert, parties: readonly Party[]): ConflictOfInterest[] {
  const units = splitList(expert.unit);
  return parties.flatMap((party): ConflictOfInterest[] => {
    if (units.some((unit) => isSameUnit(unit, party.name))) return [{ expert, party, likeness: 'same' }];
    return units.some((unit) => resembles(unit, party.name)) ? [{ expert, party, likeness: 'similar' }] : [];
  });
}

/** What tells apart whom a decision is about: application and expert, however they are spelt. */
export function decisionKey(application: string, expert: string): string {
  return `${normaliseUnitName(application)}\n${expertKey({ name: expert })}`;
}

/** What the organiser decided about an expert and an application; the last decision holds, null without one. */
export function decisionOn(
  decisions: readonly ConflictDecision[],
  application: string,
  expert: string,
): ConflictDecision | null {
  const key = decisionKey(application, expert);
  const own = decisions.filter((decision) => decisionKey(decision.application, decision.expert) === key);
  return own[own.length - 1] ?? null;
}
