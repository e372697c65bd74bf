import type { PaperBlock, PaperCell } from './paper-form';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const spaced = escape(line)
        .replace(/\t/g, '<text:tab/>')
        .replace(/ {2,}/g, (run) => `<text:s text:c="${run.length}"/>`);
      return `<text:p>${spaced}</text:p>`;
    })
    .join('');
}

/** The rows of a table, with the cells that merges cover where ODF wants them. */
function tableRows(columns: number, rows: readonly PaperCell[][]): string {
  const covered = new Set<string>();
  return rows
    .map((cells, row) => {
      let column = 0;
      let markup = '';
      const skip = (): void => {
        while (covered.has(`${row}/${column}`)) {
          markup += '<table:covered-table-cell/>';
          column += 1;
        }
      };
      for (const { text, columns: across, rows: down } of cells) {
        skip();
        for (let y = row; y < row + down; y += 1) {
          for (let x = column; x < column + across; x += 1) covered.add(`${y}/${x}`);
        }
        markup += `<table:table-cell table:number-columns-spanned="${across}" table:number-rows-spanned="${down}">${paragraphs(text)}</table:table-cell>`;
        markup += '<table:covered-table-cell/>'.repeat(across - 1);
        column += across;
      }
      skip();
      if (column !== columns) throw new Error(`row ${row + 1} of a form has ${column} of ${columns} columns`);
      return `<table:table-row>${markup}</table:table-row>`;
    })
    .join('');
}

/** A form as flat ODF text, which LibreOffice makes a .docx of. */
export function flatText(blocks: readonly PaperBlock[]): string {
  const body = blocks
    .map((block, index) =>
      block.kind === 'line'
        ? paragraphs(block.text)
        : `<table:table table:name="T${index}"><table:table-column table:number-columns-repeated="${block.columns}"/>${tableRows(block.columns, block.rows)}</table:table>`,
    )
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`;
}
