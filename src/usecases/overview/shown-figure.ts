/**
 * A decimal as people read it: groups of three digits.
 *
 * @example shownFigure('1582700.5') === '1,582,700.5'
 */
export function shownFigure(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return whole === '' ? decimal : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}
