/**
 * What the emulated host takes for granted about Excel. A green test proves that the API is used as documented and how
 * many round trips are made; none of this was seen on a real Excel, where the product's own 自检 shows it.
 */
export const ASSUMPTIONS = [
  'A request is carried out action by action; at the first failure it stops, and what was done before stays.',
  'API levels are those of the documentation in @types/office-js. Members of ExcelApiOnline, ExcelApiDesktop and preview are refused at every level.',
  'Anything written through values or formulas is read like typed input: numbers, percentages, days, TRUE/FALSE, formulas; a leading apostrophe makes a text and is not stored. Only the commonest Chinese and ISO forms of days are known.',
  'A cell formatted as text (@) keeps every input as it is, apostrophes, = and # included; numbers become texts.',
  'Formulas are written as they are read: Excel may drop quotes of sheet names or change capitals, the emulated host does not.',
  'Only SUM, SUMPRODUCT of one array, ROUND, IF, ISNUMBER, LEN, TRIM, arithmetic, & and comparisons are calculated; every other formula shows an empty text. Live formats and validation formulas are never calculated.',
  'Validation is not enforced on input, as for pasted values in Excel; prompts may stand without a rule.',
  'Formulas of validation and live formats are relative to the top left cell of their area.',
  'A new live format stands above all others of the sheet.',
  'The lines within an area exist only where it has more than one row or column; asking for others fails.',
  'Lines belong to cells: what neighbours draw on the same edge is not seen in each other.',
  'Inserted rows and columns look like the one before them; validation and live formats grow where both neighbours have them.',
  'Only whole rows and columns are inserted and deleted.',
  'Protection refuses values in locked cells, and every change of looks, rules, rows, columns and merges, whatever options it has. Sheet names, visibility and print set-up can be changed.',
  'A protected sheet cannot be protected again; unprotect without the right password fails with AccessDenied.',
  'Very hidden sheets and the last visible sheet cannot be deleted (InvalidOperation).',
  'A sheet copied within the workbook brings its names as names of its own.',
  'Cutting cells takes looks, locks and validation with them, and names and formulas follow; live formats stay where they are.',
  'Range.moveTo and Range.copyFrom do what cutting and copying by hand do; only within a sheet.',
  'The 1904 date system is not offered.',
  'Rows fitted to their contents have the height of a row nobody sized.',
  'Events are told after the request that caused them was answered; changes of formula results are not told; those made with runtime.enableEvents off are never told.',
  'Ranges cannot be used in a later request unless the client asked to keep them.',
] as const;
