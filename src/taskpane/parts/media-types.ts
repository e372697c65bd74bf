/** Media type of .xlsx, ECMA-376 part 1, 12.3.23. */
export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const TEXT_MEDIA_TYPE = 'text/plain;charset=utf-8';
/** Media type of .docx, ECMA-376 part 1, 11.3.10. */
export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const JSON_MEDIA_TYPE = 'application/json';
/** Media type of .zip, APPNOTE.TXT has none; registered with IANA. */
export const ZIP_MEDIA_TYPE = 'application/zip';
