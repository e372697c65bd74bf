import { runPython } from '../../setup/run-foreign-program';

/** Prints everything openpyxl sees of a workbook but its cached results, which hosts compute anew. */
const DUMP = `
import json, sys, openpyxl

def text(value):
    return repr(value)

book = openpyxl.load_workbook(sys.argv[1])
# Before 3.1 the names were a list.
named = book.defined_names.definedName if hasattr(book.defined_names, 'definedName') else book.defined_names.values()
result = {'names': sorted([d.name, d.attr_text] for d in named), 'sheets': []}
for sheet in book.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            look = [text(getattr(cell, part)) for part in ('font', 'fill', 'border', 'alignment', 'protection')]
            if cell.value is None and cell.style_id == 0 and cell.comment is None:
                continue
            cells[cell.coordinate] = [cell.value if not hasattr(cell.value, 'isoformat') else str(cell.value),
                                      cell.number_format, look, cell.comment.text if cell.comment else None]
    result['sheets'].append({
        'title': sheet.title, 'state': sheet.sheet_state, 'cells': cells,
        'merges': sorted(str(area) for area in sheet.merged_cells.ranges),
        'protection': [sheet.protection.sheet, sheet.protection.password],
        'columns': {k: [d.width, d.hidden] for k, d in sheet.column_dimensions.items()},
        'rows': {k: [d.height, d.hidden] for k, d in sheet.row_dimensions.items()},
        'validations': sorted(json.dumps([str(v.sqref), v.type, v.operator, v.formula1, v.formula2,
                               v.errorStyle, v.promptTitle, v.prompt, v.errorTitle, v.error]) for v in
                               sheet.data_validations.dataValidation),
        'formats': sorted(json.dumps([str(f.sqref), [[r.type, r.formula, text(r.dxf)] for r in f.rules]])
                          for f in sheet.conditional_formatting),
    })
print(json.dumps(result, ensure_ascii=False))
`;

/** Everything of a workbook that can be seen or felt, as openpyxl reads it. */
export function dumpWorkbook(path: string): unknown {
  return JSON.parse(runPython(DUMP, [path]));
}
