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
