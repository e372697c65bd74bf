import type { CataloguedField } from '../../src/model/catalogue';
import { catalogueFields, catalogueTotals, isNumeric, isSelected } from '../../src/model/catalogue';
import type { FieldGrid } from '../../src/model/form';
import { FIELD_KEY_PATTERN } from '../../src/model/keys';
import { Programme } from '../../src/model/programme';
import { programmes } from '../../src/programmes/registry';
import { schemeFaults } from '../../src/scoring/scheme-faults';

const FORBIDDEN_IN_SHEET_NAMES = /[:\\/?*[\]]/;

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function sheetsOf(programme: Programme) {
  return programme.forms.flatMap((form) => form.sections.flatMap((section) => section.sheets));
}

function gridsOf(programme: Programme): FieldGrid[] {
  return sheetsOf(programme).flatMap((sheet) => sheet.blocks.filter((block) => block.kind === 'fieldGrid'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object inside a piece of data, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Dotted lower camel case is what a key looks like and nothing else in a rule. */
function dottedKeysIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('.') && FIELD_KEY_PATTERN.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(dottedKeysIn);
  return isRecord(value) ? Object.values(value).flatMap(dottedKeysIn) : [];
}

/** How many cells each row of a grid fills, those covered by row spans above included. */
function filledColumns(grid: FieldGrid): number[] {
  const covered = grid.rows.map(() => 0);
  grid.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let below = index; below < index + cell.rowSpan; below += 1) {
        covered[below] = (covered[below] ?? 0) + cell.columnSpan;
      }
    }
  });
  return covered;
}

describe.each(programmes().map((programme) => ({ id: programme.id, programme })))('$id', ({ programme }) => {
  const fields = catalogueFields(programme);
  const byKey = new Map<string, CataloguedField>(
    fields.map((catalogued) => [catalogued.field.key, catalogued]),
  );
  const totals = catalogueTotals(programme).map(({ total }) => total);
  const sheets = sheetsOf(programme);
  const selects = (key: string) => fields.some(({ field }) => isSelected([key], field.key));

  it('goes to JSON and back without loss', () => {
    const json: unknown = JSON.parse(JSON.stringify(programme));
    expect(Programme.parse(json)).toEqual(programme);
    expect(json).toEqual(programme);
  });

  it('gives every field, total, sheet and block a key of its own', () => {
    const keys = [...fields.map(({ field }) => field.key), ...totals.map(({ key }) => key)];
    expect(repeated(keys)).toEqual([]);
    expect(keys.filter((key) => !FIELD_KEY_PATTERN.test(key))).toEqual([]);
    expect(repeated(sheets.map(({ key }) => key))).toEqual([]);
    expect(repeated(sheets.flatMap(({ blocks }) => blocks.map(({ key }) => key)))).toEqual([]);
  });

  it('gives every sheet a name a workbook allows', () => {
    const names = sheets.map(({ name }) => name);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(names.filter((name) => FORBIDDEN_IN_SHEET_NAMES.test(name) || name.length > 31)).toEqual([]);
  });

  it('fills every row of a grid from edge to edge', () => {
    for (const grid of gridsOf(programme)) {
      expect({ grid: grid.key, filled: filledColumns(grid) }).toEqual({
        grid: grid.key,
        filled: grid.rows.map(() => grid.columnWidths.length),
      });
    }
  });

  it('places every field and total of a grid once, at each of its years', () => {
    for (const grid of gridsOf(programme)) {
      const cells = grid.rows.flatMap((row) => row.cells);
      const placed = cells.flatMap((cell) => (cell.kind === 'field' ? [`${cell.field}@${cell.year}`] : []));
      const expected = grid.fields.flatMap((field) =>
        (field.years ?? [null]).map((year) => `${field.key}@${year}`),
      );
      expect(placed.sort()).toEqual(expected.sort());
      expect(cells.flatMap((cell) => (cell.kind === 'total' ? [cell.total] : [])).sort()).toEqual(
        grid.totals.map(({ key }) => key).sort(),
      );
      expect(repeated(grid.rows.map(({ key }) => key))).toEqual([]);
    }
  });

  it('keys the columns of a table by the table and one segment', () => {
    for (const { field, table } of fields) {
      if (table === null) continue;
      expect(field.key.startsWith(`${table}.`)).toBe(true);
      expect(field.key.slice(table.length + 1)).not.toContain('.');
      expect(field.years).toBeNull();
    }
  });

  it('asks in year tables for years the table has', () => {
    for (const block of sheets.flatMap((sheet) => sheet.blocks)) {
      if (block.kind !== 'yearTable') continue;
      const years = block.years.map(({ year }) => year);
      for (const line of block.rows.flatMap((row) => row.lines)) {
        expect({ key: line.field.key, years: line.field.years }).toEqual({
          key: line.field.key,
          years: line.spansYears ? null : years,
        });
      }
    }
  });

  it('computes totals of numbers that exist', () => {
    for (const total of totals) {
      for (const key of dottedKeysIn(total.of)) {
        expect([key, byKey.has(key) || totals.some((other) => other.key === key)]).toEqual([key, true]);
      }
      if (total.of.kind === 'column' || total.of.kind === 'unfilled') {
        const column = byKey.get(total.of.column);
        expect(column && isNumeric(column.field.type)).toBe(true);
      }
    }
  });

  it('says what its indicators are, each group and code once', () => {
    const { groups, points } = programme.indicators;
    expect(repeated(points.map(({ code }) => code ?? 'none'))).toEqual([]);
    for (const { group } of points) expect(groups.map(({ code }) => code)).toContain(group);
    for (const { code, group } of points) if (code !== null) expect(code.split('.')[0]).toBe(group);
  });

  it('says for every observation point what speaks for it, with fields that exist', () => {
    expect(programme.evidence.map(({ point }) => point)).toEqual(
      programme.indicators.points.map(({ code }) => code),
    );
    for (const { point, strength, fields: speaking, texts, material } of programme.evidence) {
      expect([point, speaking.filter((key) => !selects(key))]).toEqual([point, []]);
      expect([point, texts.filter((key) => !byKey.has(key))]).toEqual([point, []]);
      if (strength === 'C') expect(material).not.toBeNull();
      else expect(speaking.length).toBeGreaterThan(0);
    }
  });

  it('reads in its rules only fields, years and options that exist', () => {
    expect(repeated(programme.rules.map(({ id }) => id))).toEqual([]);
    for (const { id, check, onlyWhenFilled } of programme.rules) {
      const part = onlyWhenFilled === undefined ? null : byKey.get(onlyWhenFilled);
      expect([id, part?.table ?? null, part === undefined]).toEqual([id, null, false]);
      expect([id, dottedKeysIn(check).filter((key) => !selects(key))]).toEqual([id, []]);
      for (const { fields: selection, field, year, column, among } of objectsIn(check)) {
        if (Array.isArray(selection)) {
          expect([id, selection.filter((key) => typeof key === 'string' && !selects(key))]).toEqual([id, []]);
        }
        if (typeof field === 'string' && (typeof year === 'number' || year === null)) {
          const years = byKey.get(field)?.field.years ?? [null];
          expect([id, field, years]).toEqual([id, field, expect.arrayContaining([year])]);
        }
        if (typeof column === 'string' && Array.isArray(among)) {
          const type = byKey.get(column)?.field.type;
          const options = type?.kind === 'option' ? type.options.map(({ value }) => value) : [];
          expect(options).toEqual(expect.arrayContaining(among));
        }
      }
    }
  });

  it('limits the length only of texts that have a limit', () => {
    for (const { check } of programme.rules) {
      if (check.kind !== 'length' || check.fields === 'all') continue;
      for (const key of check.fields) {
        expect(byKey.get(key)?.field.type).toMatchObject({ maxLength: expect.any(Number) as number });
      }
    }
  });

  it('checks the length of every text that has a limit', () => {
    const limited = fields.filter(
      ({ field: { type } }) => (type.kind === 'text' || type.kind === 'longText') && type.maxLength !== null,
    );
    const checked = programme.rules.flatMap(({ check }) => (check.kind === 'length' ? [check.fields] : []));
    expect(
      limited.filter(({ field }) => !checked.some((selection) => isSelected(selection, field.key))),
    ).toEqual([]);
  });

  it('speaks in corrections and reading notes of fields that exist', () => {
    const named = [...programme.corrections, ...programme.readingNotes].map(({ field }) => field);
    expect(named.filter((key) => !byKey.has(key))).toEqual([]);
    expect(repeated(programme.readingNotes.map(({ field }) => field))).toEqual([]);
  });

  it('offers at least one scoring scheme that adds up over its own points and is not taken for official', () => {
    expect(programme.scoring.length).toBeGreaterThan(0);
    for (const scheme of programme.scoring) {
      expect(schemeFaults(scheme, programme.indicators)).toEqual([]);
      expect(scheme.title).toContain('非官方');
    }
  });

  it('says what its own fields are for where no notice does', () => {
    const own = fields.filter(({ field }) => field.basis === 'inferred');
    expect(own.filter(({ field }) => field.printId !== null)).toEqual([]);
  });
});
