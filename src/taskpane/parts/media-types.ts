/** Media type of .xlsx, ECMA-376 part 1, 12.3.23. */
export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const JSON_MEDIA_TYPE = 'application/json';
