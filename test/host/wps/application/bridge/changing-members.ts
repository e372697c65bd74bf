/** Setting any property of these changes no workbook. */
const SETTINGS: ReadonlySet<string> = new Set([
  'Application',
  'ApiEvent',
  'CustomTaskpane',
  'FileDialog',
  'Workbook',
]);

/** Properties of the window that are kept with a sheet. */
const KEPT_WITH_SHEET: ReadonlySet<string> = new Set([
  'FreezePanes',
  'SplitRow',
  'SplitColumn',
  'Split',
  'DisplayGridlines',
]);

/** Methods that change a workbook. */
const CHANGING: ReadonlySet<string> = new Set([
  'Sheets.Add',
  'Worksheet.Copy',
  'Worksheet.Move',
  'Worksheet.Delete',
  'Worksheet.Protect',
  'Worksheet.Unprotect',
  'Workbook.Protect',
  'Workbook.Unprotect',
  'Range.AddComment',
  'Range.AutoFit',
  'Range.Clear',
  'Range.ClearComments',
  'Range.ClearNotes',
  'Range.ClearContents',
  'Range.ClearFormats',
  'Range.Copy',
  'Range.Cut',
  'Range.Delete',
  'Range.Insert',
  'Range.Merge',
  'Range.UnMerge',
  'Names.Add',
  'Name.Delete',
  'Comment.Delete',
  'Comment.Text',
  'Hyperlinks.Add',
  'Hyperlinks.Delete',
  'Hyperlink.Delete',
  'Validation.Add',
  'Validation.Modify',
  'Validation.Delete',
  'FormatConditions.Add',
  'FormatConditions.Delete',
  'FormatCondition.Delete',
  'FormatCondition.Modify',
  'FormatCondition.ModifyAppliesToRange',
  'FormatCondition.SetFirstPriority',
  'FormatCondition.SetLastPriority',
]);

/** Whether calling a method changes a workbook: what is selected and which sheet is in front does not count. */
export function callChanges(className: string, name: string): boolean {
  return CHANGING.has(`${className}.${name}`);
}

/** Whether setting a property changes a workbook. */
export function settingChanges(className: string, name: string): boolean {
  if (className === 'Window') return KEPT_WITH_SHEET.has(name);
  return !SETTINGS.has(className);
}
