import { runPython } from '../setup/run-foreign-program';

/** What another program did to one sheet, with no regard for what it did not understand. */
export interface SheetDamage {
  sheet: string;
  /** Cells whose content goes. */
  cleared?: readonly string[];
  /** Cells that get another look, number format and lock, as after pasting from elsewhere. */
  pasted?: readonly string[];
  unlocked?: readonly string[];
  locked?: readonly string[];
  noValidation?: boolean;
  noConditionalFormats?: boolean;
  /** An area over which a foreign validation is laid. */
  foreignValidation?: string;
  /** Columns shown again. */
  shown?: readonly string[];
}

const SCRIPT = `
import json, sys, openpyxl
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.worksheet.datavalidation import DataValidation, DataValidationList

for job in json.load(open(sys.argv[1], encoding='utf-8')):
    book = openpyxl.load_workbook(job['input'])
    for damage in job['damages']:
        sheet = book[damage['sheet']]
        for cell in damage.get('cleared', []):
            sheet[cell].value = None
        for cell in damage.get('pasted', []):
            sheet[cell].font = Font(name='Arial', size=20, bold=True, color='FFFF0000')
            sheet[cell].fill = PatternFill('solid', fgColor='FF00FF00')
            sheet[cell].number_format = '0.000'
            sheet[cell].protection = Protection(locked=True)
        for cell in damage.get('unlocked', []):
            sheet[cell].protection = Protection(locked=False)
        for cell in damage.get('locked', []):
            sheet[cell].protection = Protection(locked=True)
        if damage.get('noValidation'):
            sheet.data_validations = DataValidationList()
        if damage.get('foreignValidation'):
            sheet.data_validations = DataValidationList()
            foreign = DataValidation(type='list', formula1='"foreign,list"')
            foreign.add(damage['foreignValidation'])
            sheet.add_data_validation(foreign)
        if damage.get('noConditionalFormats'):
            sheet.conditional_formatting = ConditionalFormattingList()
        for column in damage.get('shown', []):
            sheet.column_dimensions[column].hidden = False
    for name in job.get('deletedNames', []):
        del book.defined_names[name]
    book.save(job['output'])
`;

/** Runs all jobs in one Python. */
export function damageWithOpenpyxl(
  jobsFile: string,
  write: (path: string, text: string) => void,
  jobs: readonly {
    input: string;
    output: string;
    damages: readonly SheetDamage[];
    deletedNames?: readonly string[];
  }[],
): void {
  write(jobsFile, JSON.stringify(jobs));
  runPython(SCRIPT, [jobsFile]);
}
