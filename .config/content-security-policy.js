/**
 * The pages load nothing but themselves. Griffel (the styles of Fluent UI) and the spreadsheet write style elements,
 * hence 'unsafe-inline' for styles alone; pictures and saved files are made in the page, hence data: and blob:.
 *
 * office.js needs of its own origin scripts (the library of the platform, the strings) and, in Excel on the web under
 * a host it does not know, one frame that asks the user whether to trust that host
 * (_hostTrustCheckStatus in excel-web-16.00.debug.js). Its requests go to the host by messages, so it connects to
 * nowhere; what its logger would send to Microsoft from Excel on the web is refused here on purpose.
 *
 * @param officeOrigin the one foreign origin, null where there is none
 */
export function contentSecurityPolicy(officeOrigin) {
  const office = officeOrigin === null ? '' : ` ${officeOrigin}`;
  return [
    `default-src 'self'`,
    `script-src 'self'${office}`,
    `worker-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src${office || ` 'none'`}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** The entry page of WPS 表格: one script that makes the ribbon's functions, and nothing else. */
export function entryPagePolicy() {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Where WPS listens on the user's own computer, and nowhere else (src/commands/wps/publish/local-service.ts). */
const WPS_ON_THIS_COMPUTER = [
  'http://localhost:58890',
  'http://127.0.0.1:58890',
  'https://localhost:58891',
  'https://127.0.0.1:58891',
];

/** The publish page talks to the WPS that runs on the same computer. */
export function publishPagePolicy() {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src ${WPS_ON_THIS_COMPUTER.join(' ')}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
