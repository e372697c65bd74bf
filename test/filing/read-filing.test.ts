import fc from 'fast-check';
import { Filing as FilingSchema } from '../../src/model/filing';
import type { Filing, WorkbookFault, WorkbookFaultCode } from '../../src/model/filing';
import type { PlannedField, PlannedSheet } from '../../src/model/workbook-plan';
import type { CellScalar, WorkbookContent } from '../../src/model/workbook-content';
import { aliasName } from '../../src/model/keys';
import { FilingIndex } from '../../src/filing/filing-index';
import { fillPlan } from '../../src/filing/fill-values';
import { identifyWorkbook } from '../../src/filing/identify-workbook';
import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import { copySheet, insert, remove, rename, setCell, withoutNames } from './changed-content';
import { PLAN, PROGRAMME, SAMPLE, filledContent, filledValues, valuesOf } from './filled-values';

const text = (words: string): CellScalar => ({ kind: 'text', text: words });
const number = (decimal: string): CellScalar => ({ kind: 'number', decimal });

function read(content: WorkbookContent): Filing {
  return readFiling(PLAN, PROGRAMME, content);
}

function codes({ faults }: Filing): WorkbookFaultCode[] {
  return faults.map(({ code }) => code);
}

function faultOf({ faults }: Filing, code: WorkbookFaultCode): WorkbookFault {
  const found = faults.find((fault) => fault.code === code);
  if (!found) throw new Error(`no ${code} among ${faults.map((fault) => fault.code).join()}`);
  return found;
}

function plannedSheet(key: string): PlannedSheet {
  const sheet = PLAN.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

function planned(key: string, year: number | null = null): PlannedField & { sheet: string } {
  for (const sheet of PLAN.sheets) {
    const field = sheet.fields.find((candidate) => candidate.field === key && candidate.year === year);
    if (field) return { ...field, sheet: sheet.name };
  }
  throw new Error(`no field ${key}`);
}

const OVERVIEW = planned('overview.name').sheet;
const ENTERPRISES = planned('members.enterprises.name').sheet;
const total = planned('overview.staff.total');
const names = planned('members.enterprises.name');
const sample = filledContent(SAMPLE);
const sampleValues = valuesOf(read(sample));

describe('a workbook as it was laid out', () => {
  test('any values come back equal, without a fault', () => {
    fc.assert(
      fc.property(filledValues, ({ values, expected }) => {
        const filing = read(filledContent(values));
        expect(filing.faults).toEqual([]);
        expect(valuesOf(filing)).toEqual(expected);
        expect(FilingSchema.safeParse(filing).success).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('nothing filled in is blank everywhere, prompts included', () => {
    const filing = read(contentOfPlan(PLAN));
    expect(filing.faults).toEqual([]);
    expect(filing.entries.every(({ value }) => value.state === 'blank')).toBe(true);
    expect(filing.tables.every(({ rows }) => rows.length === 0)).toBe(true);
  });

  test('every entry knows its cell and its keys', () => {
    const entry = new FilingIndex(read(sample)).entry('overview.staff.total', null);
    expect(entry).toMatchObject({
      raw: '6',
      foundBy: 'keys',
      cell: { sheet: OVERVIEW, row: total.area.top, column: total.area.left },
    });
  });
});

describe('rows and columns', () => {
  const sheets = fc.constantFrom(
    ...PLAN.sheets.filter((sheet) => sheet.key !== null).map(({ name }) => name),
  );
  const place = fc.record({
    sheet: sheets,
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 1, max: 60 }),
    count: fc.integer({ min: 1, max: 3 }),
  });

  test('inserted anywhere lose nothing', () => {
    fc.assert(
      fc.property(
        filledValues,
        fc.array(place, { minLength: 1, maxLength: 5 }),
        ({ values, expected }, places) => {
          const changed = places.reduce(
            (content, { sheet, axis, at, count }) => insert(content, sheet, axis, at, count),
            filledContent(values),
          );
          const filing = read(changed);
          expect(valuesOf(filing)).toEqual(expected);
          expect(codes(filing)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('inserted by a tool that leaves names behind: values stay, the names are reported', () => {
    const moved = insert(sample, OVERVIEW, 'row', 3);
    const filing = read({ ...moved, names: sample.names });
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(codes(filing)).toEqual(['nameMoved']);
  });

  test('a deleted row is a loss, not a neighbour’s value', () => {
    for (const leftBehind of ['follow', 'stay'] as const) {
      const filing = read(remove(sample, OVERVIEW, 'row', total.area.top, leftBehind));
      const entry = new FilingIndex(filing).entry('overview.staff.total', null);
      expect(entry).toMatchObject({ value: { state: 'blank' }, foundBy: 'notFound', cell: null });
      expect(faultOf(filing, 'fieldNotFound').fields).toContainEqual({
        field: 'overview.staff.total',
        year: null,
      });
    }
  });
});

describe('lost keys', () => {
  test('a deleted key column: names still find every field', () => {
    fc.assert(
      fc.property(filledValues, ({ values, expected }) => {
        const content = PLAN.sheets.reduce(
          (changed, { name, key }) => (key === null ? changed : remove(changed, name, 'column', 1)),
          filledContent(values),
        );
        const filing = read(content);
        expect(valuesOf(filing)).toEqual(expected);
        const withFields = PLAN.sheets.filter(({ key, fields }) => key !== null && fields.length > 0);
        expect(codes(filing).filter((code) => code === 'keysLost')).toHaveLength(withFields.length);
      }),
      { numRuns: 10 },
    );
  });

  test('keys and names lost: labels find what they stand for alone, the rest is reported', () => {
    const filing = read(withoutNames(remove(sample, OVERVIEW, 'column', 1)));
    const index = new FilingIndex(filing);
    expect(index.entry('overview.name', null)).toMatchObject({
      value: { state: 'text', text: '示例联合体' },
      foundBy: 'labels',
    });
    const lost = filing.entries.filter(({ foundBy }) => foundBy === 'notFound').map(({ field }) => field);
    const reported = filing.faults
      .filter(({ code }) => code === 'fieldNotFound')
      .flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(reported.sort()).toEqual(lost.sort());
  });

  test('names that a tool left behind give no wrong value, and no loss goes unreported', () => {
    const tables = new Set(
      PLAN.sheets.flatMap(({ name, fields }) =>
        fields.some(({ extent }) => extent.kind === 'column') ? [name] : [],
      ),
    );
    const deletion = fc
      .record({
        sheet: fc.constantFrom(...PLAN.sheets.filter(({ key }) => key !== null).map(({ name }) => name)),
        axis: fc.constantFrom('row' as const, 'column' as const),
        at: fc.integer({ min: 1, max: 12 }),
      })
      // Whoever deletes a row of a table deletes what stands in it; the rows above the table are ours.
      .filter(({ sheet, axis, at }) => axis === 'column' || !tables.has(sheet) || at <= 2);
    fc.assert(
      fc.property(filledValues, deletion, ({ values, expected }, { sheet, axis, at }) => {
        const filing = read(remove(filledContent(values), sheet, axis, at, 'stay'));
        const reported = new Set(
          filing.faults
            .filter(({ code }) => ['fieldNotFound', 'keysLost', 'sheetMissing'].includes(code))
            .flatMap(({ fields }) => fields.map(({ field }) => field)),
        );
        const found = valuesOf(filing);
        for (const [key, value] of expected) {
          const after = found.get(key) ?? { state: 'blank' };
          const field = key.replace(/@\d+$|\[\d+\]/, '');
          if (JSON.stringify(after) === JSON.stringify(value)) continue;
          // A paragraph in a deleted row is deleted; the others are still the field's own.
          if (value.state === 'paragraphs' && after.state === 'paragraphs') {
            expect(value.paragraphs).toEqual(expect.arrayContaining(after.paragraphs));
            continue;
          }
          if (value.state === 'paragraphs' && value.paragraphs.length === 1 && axis === 'row') continue;
          expect([key, after]).toEqual([key, { state: 'blank' }]);
          expect(reported).toContain(field);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a cleared row key is found by name', () => {
    const filing = read(setCell(sample, OVERVIEW, total.area.top, 1, null));
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(codes(filing)).toContain('keysLost');
  });

  test('a cleared sheet key leaves the other keys of use', () => {
    const filing = read(setCell(sample, OVERVIEW, 1, 1, null));
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(new FilingIndex(filing).entry('overview.name', null)?.foundBy).toBe('keys');
  });
});

describe('sheets', () => {
  test('renamed and moved lose nothing', () => {
    const renamed = PLAN.sheets.reduce(
      (content, { name, key }) => (key === null ? content : rename(content, name, `改名·${key}`)),
      sample,
    );
    const filing = read({ ...renamed, sheets: [...renamed.sheets].reverse() });
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(filing.faults).toEqual([]);
  });

  test('of a copied sheet the original is read', () => {
    const copied = copySheet(sample, OVERVIEW, `${OVERVIEW} (2)`);
    const changed = setCell(copied, `${OVERVIEW} (2)`, total.area.top, total.area.left, number('99'));
    const filing = read(changed);
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(faultOf(filing, 'sheetCopied')).toMatchObject({ subject: `${OVERVIEW} (2)`, expected: OVERVIEW });
  });

  test('when only the copy is left it is the sheet', () => {
    const copied = copySheet(sample, OVERVIEW, '副本');
    const filing = read({ ...copied, sheets: copied.sheets.filter(({ name }) => name !== OVERVIEW) });
    expect(new FilingIndex(filing).number('overview.staff.total', null)?.toFixed()).toBe('6');
    expect(codes(filing)).not.toContain('sheetMissing');
  });

  test('a missing sheet is one fault with its fields', () => {
    const filing = read({ ...sample, sheets: sample.sheets.filter(({ name }) => name !== ENTERPRISES) });
    expect(codes(filing)).toEqual(['sheetMissing']);
    expect(faultOf(filing, 'sheetMissing').fields).toHaveLength(
      plannedSheet('members.enterprises').fields.length,
    );
    expect(filing.tables.find(({ table }) => table === 'members.enterprises')).toEqual({
      table: 'members.enterprises',
      sheet: null,
      rows: [],
    });
  });

  test('sheets of another notice or version are named and left alone', () => {
    const other = setCell(sample, OVERVIEW, 1, 1, text('moe-2023@1/overview'));
    expect(faultOf(read(other), 'otherProgrammeSheet')).toMatchObject({
      subject: OVERVIEW,
      found: 'moe-2023',
    });
    const newer = setCell(sample, OVERVIEW, 1, 1, text('lianyungang-2026@999/overview'));
    const filing = read(newer);
    expect(faultOf(filing, 'versionUnknown')).toMatchObject({ subject: OVERVIEW, found: '999' });
    expect(new FilingIndex(filing).entry('overview.name', null)?.foundBy).toBe('notFound');
  });

  test('whose workbook it is, is told from its sheets, then from its name', () => {
    const ours = { programme: PROGRAMME.id, templateVersion: PROGRAMME.templateVersion };
    expect(identifyWorkbook(withoutNames(sample))).toEqual(ours);
    expect(identifyWorkbook({ ...sample, sheets: [] })).toEqual(ours);
    expect(identifyWorkbook({ sheets: [], names: [], notes: [] })).toBeNull();
  });
});

describe('disagreements', () => {
  test('a value cut and pasted elsewhere is shown, not taken', () => {
    const away = { row: 200, column: 12 };
    const cut = setCell(sample, OVERVIEW, total.area.top, total.area.left, null);
    const pasted = setCell(cut, OVERVIEW, away.row, away.column, number('6'));
    const alias = aliasName('overview.staff.total', null);
    const filing = read({
      ...pasted,
      names: pasted.names.map((name) =>
        name.name === alias ? { ...name, refersTo: `'${OVERVIEW}'!$L$200` } : name,
      ),
    });
    expect(new FilingIndex(filing).value('overview.staff.total', null)).toEqual({ state: 'blank' });
    expect(faultOf(filing, 'nameMoved')).toMatchObject({ found: `${OVERVIEW}!L200` });
    expect(faultOf(filing, 'strayValue')).toMatchObject({
      subject: `${OVERVIEW}!L200`,
      found: '6',
      cells: [{ sheet: OVERVIEW, ...away }],
    });
  });

  test('a copied row with its key: the filled original is read, a different copy is reported', () => {
    const key = total.extent.kind === 'cell' ? total.extent.rowKey : '';
    const copied = setCell(sample, OVERVIEW, 200, 1, text(key));
    expect(codes(read(copied))).not.toContain('keyDuplicated');
    const filing = read(setCell(copied, OVERVIEW, 200, total.area.left, number('7')));
    expect(new FilingIndex(filing).number('overview.staff.total', null)?.toFixed()).toBe('6');
    expect(faultOf(filing, 'keyDuplicated')).toMatchObject({
      cells: [
        { sheet: OVERVIEW, row: total.area.top, column: total.area.left },
        { sheet: OVERVIEW, row: 200, column: total.area.left },
      ],
      fields: [{ field: 'overview.staff.total', year: null }],
    });
  });

  test('changed and deleted labels', () => {
    const label = plannedSheet('overview').labels[0];
    if (!label) throw new Error('no label');
    const changed = read(setCell(sample, OVERVIEW, label.row, label.column, text('别的字')));
    expect(faultOf(changed, 'labelChanged')).toMatchObject({ found: '别的字', expected: label.text });
    expect(codes(changed)).not.toContain('strayValue');
    const deleted = read(setCell(sample, OVERVIEW, label.row, label.column, null));
    expect(faultOf(deleted, 'labelChanged')).toMatchObject({ found: '', expected: label.text });
  });

  test('a total whose formula is overwritten or deleted', () => {
    const sum = plannedSheet('members.enterprises').totals[0];
    if (!sum) throw new Error('no total');
    const typed = read(setCell(sample, ENTERPRISES, sum.row, sum.column, number('7')));
    expect(faultOf(typed, 'formulaOverwritten').cells).toEqual([
      { sheet: ENTERPRISES, row: sum.row, column: sum.column },
    ]);
    expect(typed.shownTotals.find((shown) => shown.total === sum.total)?.shown).toBe('7');
    expect(codes(read(setCell(sample, ENTERPRISES, sum.row, sum.column, null)))).toContain(
      'formulaOverwritten',
    );
  });

  test('formulas nobody has computed', () => {
    const pending = {
      ...sample,
      sheets: sample.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, value: { kind: 'empty' as const } },
        ),
      })),
    };
    const filing = read(pending);
    expect(valuesOf(filing)).toEqual(sampleValues);
    expect(new Set(codes(filing))).toEqual(new Set(['formulaNotCalculated']));
    expect(filing.shownTotals.every(({ shown }) => shown === null)).toBe(true);
  });
});

describe('tables', () => {
  const { area } = names;
  const column = area.left;

  test('both spacers hold data rows when they are filled, rows below are read and reported', () => {
    const content = [area.top, area.bottom, area.bottom + 3].reduce(
      (changed, row) => setCell(changed, ENTERPRISES, row, column, text(`示例${row}`)),
      sample,
    );
    const filing = read(content);
    const rows = new FilingIndex(filing).rows('members.enterprises');
    expect(rows.map(({ row }) => row)).toEqual([
      area.top,
      area.top + 1,
      area.top + 2,
      area.bottom,
      area.bottom + 3,
    ]);
    expect(faultOf(filing, 'rowOutsideTable')).toMatchObject({ found: String(area.bottom + 3) });
    expect(rows[4]?.entries.get('members.enterprises.name')?.value).toEqual({
      state: 'text',
      text: `示例${area.bottom + 3}`,
    });
  });

  test('sorting by hand changes the order, not the rows; gaps and spaces are no rows', () => {
    const sheet = [area.top + 1, area.top + 2].reduce(
      (changed, row, index) => setCell(changed, ENTERPRISES, row, column, text(index === 0 ? '乙' : '甲')),
      sample,
    );
    const filing = read(setCell(sheet, ENTERPRISES, area.top + 5, column, text(' \u3000')));
    expect(new FilingIndex(filing).column('members.enterprises.name').map(({ raw }) => raw)).toEqual([
      '乙',
      '甲',
    ]);
  });

  test('text beside the columns is a stray value', () => {
    const filing = read(setCell(sample, ENTERPRISES, area.top + 1, 40, text('备注')));
    expect(faultOf(filing, 'strayValue')).toMatchObject({ found: '备注' });
  });
});

describe('long texts', () => {
  const content = planned('plan.content');
  const { top, left, bottom } = content.area;
  const put = (changed: WorkbookContent, row: number, value: CellScalar): WorkbookContent =>
    setCell(changed, content.sheet, row, left, value);

  test('every filled row between the spacers is a paragraph, gaps part nothing', () => {
    const filled = [top, top + 3, bottom].reduce(
      (changed, row) => put(changed, row, text(` 第${row}行 `)),
      sample,
    );
    expect(new FilingIndex(read(filled)).entry('plan.content', null)).toMatchObject({
      value: { state: 'paragraphs', paragraphs: [`第${top}行`, `第${top + 3}行`, `第${bottom}行`] },
      cell: { row: top, column: left },
    });
  });

  test('what runs over the end is shown', () => {
    const filing = read(put(sample, bottom + 9, text('最后一段')));
    expect(faultOf(filing, 'strayValue')).toMatchObject({ found: '最后一段' });
  });

  test('a broken row makes the text unreadable, not shorter', () => {
    const filled = put(put(sample, top + 1, text('第一段')), top + 2, { kind: 'error', code: '#REF!' });
    expect(new FilingIndex(read(filled)).entry('plan.content', null)).toMatchObject({
      value: { state: 'unreadable', reason: 'errorValue' },
      cell: { row: top + 2, column: left },
    });
  });
});

test('500 rows are read in their order', () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    name: `示例${index + 1}公司`,
    employees: index,
  }));
  const content = filledContent(SAMPLE);
  const filled = rows.reduce<{ row: number; cells: WorkbookContent['sheets'][number]['cells'] }>(
    (state, { name, employees }) => ({
      row: state.row + 1,
      cells: state.cells.concat([
        { row: state.row, column: names.area.left, value: text(name) },
        { row: state.row, column: names.area.left + 1, value: number(String(employees)) },
      ]),
    }),
    { row: 1000, cells: [] },
  );
  const filing = read({
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === ENTERPRISES ? { ...sheet, cells: [...sheet.cells, ...filled.cells] } : sheet,
    ),
  });
  const column = new FilingIndex(filing).column('members.enterprises.name');
  expect(column).toHaveLength(502);
  expect(column.at(-1)?.raw).toBe('示例500公司');
});

test('reading never throws, whatever cells and names a file holds', () => {
  const scalar = fc.oneof(
    fc.string().map(text),
    fc.string().map(number),
    fc.constant(text('!begin')),
    fc.constant(text('!end')),
  );
  const change = fc.record({
    sheet: fc.constantFrom(...PLAN.sheets.map(({ name }) => name)),
    row: fc.integer({ min: 1, max: 50 }),
    column: fc.integer({ min: 1, max: 8 }),
    value: fc.option(scalar),
  });
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 20 }),
      fc.array(fc.string(), { maxLength: 5 }),
      (changes, targets) => {
        const content = changes.reduce(
          (changed, { sheet, row, column, value }) => setCell(changed, sheet, row, column, value),
          sample,
        );
        const broken = {
          ...content,
          names: content.names.map((name, index) => ({
            ...name,
            refersTo: targets[index % 7] ?? name.refersTo,
          })),
        };
        expect(FilingSchema.safeParse(read(broken)).success).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('the sheet and the engine agree on what the plan shows', () => {
  const { plan } = fillPlan(PLAN, PROGRAMME, SAMPLE);
  const shown = read(contentOfPlan(plan)).shownTotals;
  expect(shown.find(({ total: key }) => key === 'overview.staff.sum')?.shown).toBe('6');
});
