import { env } from 'node:process';
import { folder } from './compile.js';

/**
 * Where the page takes office.js from, one build setting: OFFICE_JS=global|china|self.
 * Marketplace add-ins must use Microsoft's network (global, or 21Vianet's in China); closed networks host the
 * unmodified copy themselves (licence of @microsoft/office-js, section “Distributable Code”).
 */
const LIBRARIES = {
  global: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
    files: [],
  },
  china: {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    files: [],
  },
  self: {
    address: 'office-js/office.js',
    origin: null,
    // What office.js loads beside itself inside Excel: the library of the platform, the strings of the user's
    // language, its promise and its logger.
    files: [
      'office.js',
      'es6-promise.js',
      'o15apptofilemappingtable.js',
      'excel-{win32,web,mac,ios,android,winrt}-16.0?.js',
      '*/office_strings.js',
      'telemetry/oteljs_agave.js',
    ],
  },
};

/** @throws where OFFICE_JS is none of the three */
export function officeLibrary(setting = env['OFFICE_JS'] || 'global') {
  const library = Object.hasOwn(LIBRARIES, setting) ? LIBRARIES[setting] : undefined;
  if (library === undefined) {
    throw new Error(`OFFICE_JS=${setting}: expected one of ${Object.keys(LIBRARIES).join(', ')}.`);
  }
  return library;
}

/** Patterns for copy-webpack-plugin; none where Microsoft's network serves the library. */
export function officeLibraryCopies({ files }) {
  const library = folder('node_modules/@microsoft/office-js');
  if (files.length === 0) return [];
  return [
    ...files.map((file) => ({
      from: file,
      context: `${library}/dist`,
      to: 'office-js/[path][name][ext]',
      // Distributed only unmodified.
      info: { minimized: true },
    })),
    { from: 'LICENSE.md', context: library, to: 'office-js/LICENSE.md' },
  ];
}
