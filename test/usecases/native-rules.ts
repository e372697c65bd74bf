import { z } from 'zod';
import { runPython } from '../setup/run-foreign-program';

const NativeRules = z.record(
  z.string(),
  z.object({
    formulas: z.record(z.string(), z.string()),
    validations: z.record(z.string(), z.string()),
    formats: z.array(z.string()),
    locked: z.record(z.string(), z.boolean()),
    hidden: z.array(z.string()),
  }),
);

/** Formulas by cell, validation by cell, live formats, locks by cell and hidden columns, sheet by sheet. */
export type NativeRules = z.infer<typeof NativeRules>;

const SCRIPT = `
import json, re, sys, openpyxl

def compared(formula):
    pieces = re.split(r'("(?:[^"]|"")*")', formula)
    return ''.join(piece if index % 2 else re.sub(r"\\b(TRUE|FALSE)(\\(\\))?", lambda m: '1' if m[1] == 'TRUE' else '0',
                   re.sub(r"[\\s'$]", '', piece)) for index, piece in enumerate(pieces))

book = openpyxl.load_workbook(sys.argv[1])
result = {}
for sheet in book.worksheets:
    hidden_by_merge = {(row, column) for area in sheet.merged_cells.ranges
                       for row in range(area.min_row, area.max_row + 1)
                       for column in range(area.min_col, area.max_col + 1)
                       if (row, column) != (area.min_row, area.min_col)}
    formulas, locked, validations = {}, {}, {}
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith('='):
                formulas[cell.coordinate] = compared(cell.value)
            if cell.has_style and (cell.row, cell.column) not in hidden_by_merge:
                locked[cell.coordinate] = bool(cell.protection.locked)
    for rule in sheet.data_validations.dataValidation:
        kind = rule.type or 'none'
        is_compared = kind in ('whole', 'decimal', 'textLength')
        operator = rule.operator or 'between'
        said = [kind, operator if is_compared else None, None if kind == 'none' else compared(rule.formula1 or ''),
                compared(rule.formula2 or '') if is_compared and operator == 'between' else None,
                rule.promptTitle, rule.prompt]
        if kind != 'none':
            said += [rule.errorStyle, rule.errorTitle, rule.error]
        for area in rule.sqref.ranges:
            for row in range(area.min_row, area.max_row + 1):
                for column in range(area.min_col, area.max_col + 1):
                    coordinate = sheet.cell(row, column).coordinate
                    validations[coordinate] = json.dumps(said, ensure_ascii=False)
    formats = sorted(json.dumps([str(area.sqref), [compared(f) for f in rule.formula],
                     rule.dxf.fill.bgColor.rgb if rule.dxf and rule.dxf.fill else None], ensure_ascii=False)
                     for area in sheet.conditional_formatting for rule in area.rules)
    hidden = []
    for letter, dimension in sheet.column_dimensions.items():
        if dimension.hidden:
            hidden += [openpyxl.utils.get_column_letter(n) for n in range(dimension.min, dimension.max + 1)]
    result[sheet.title] = {'formulas': formulas, 'validations': validations, 'formats': formats,
                           'locked': locked, 'hidden': sorted(hidden)}
print(json.dumps(result, ensure_ascii=False))
`;

/** What openpyxl finds in a file; the same in a form that does not depend on which program wrote it. */
export function nativeRules(path: string): NativeRules {
  return NativeRules.parse(JSON.parse(runPython(SCRIPT, [path])));
}
