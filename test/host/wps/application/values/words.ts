import { WpsRefusal } from '../wps-errors';

/** Numbers of the object model and the words the neutral workbook keeps for them. */
export type Words = ReadonlyMap<number, string>;

export const NONE = -4142;

/** `XlHAlign` of the declarations. */
export const HORIZONTAL: Words = new Map([
  [1 satisfies Kso.XlHAlign.xlHAlignGeneral, 'General'],
  [-4131 satisfies Kso.XlHAlign.xlHAlignLeft, 'Left'],
  [-4108 satisfies Kso.XlHAlign.xlHAlignCenter, 'Center'],
  [-4152 satisfies Kso.XlHAlign.xlHAlignRight, 'Right'],
  [5 satisfies Kso.XlHAlign.xlHAlignFill, 'Fill'],
  [-4130 satisfies Kso.XlHAlign.xlHAlignJustify, 'Justify'],
  [7 satisfies Kso.XlHAlign.xlHAlignCenterAcrossSelection, 'CenterAcrossSelection'],
  [-4117 satisfies Kso.XlHAlign.xlHAlignDistributed, 'Distributed'],
]);

/** `XlVAlign`. */
export const VERTICAL: Words = new Map([
  [-4160 satisfies Kso.XlVAlign.xlVAlignTop, 'Top'],
  [-4108 satisfies Kso.XlVAlign.xlVAlignCenter, 'Center'],
  [-4107 satisfies Kso.XlVAlign.xlVAlignBottom, 'Bottom'],
  [-4130 satisfies Kso.XlVAlign.xlVAlignJustify, 'Justify'],
  [-4117 satisfies Kso.XlVAlign.xlVAlignDistributed, 'Distributed'],
]);

/** `XlLineStyle`. */
export const LINE_STYLES: Words = new Map([
  [NONE, 'None'],
  [1 satisfies Et.XlLineStyle.xlContinuous, 'Continuous'],
  [-4115 satisfies Et.XlLineStyle.xlDash, 'Dash'],
  [4 satisfies Et.XlLineStyle.xlDashDot, 'DashDot'],
  [5 satisfies Et.XlLineStyle.xlDashDotDot, 'DashDotDot'],
  [-4118 satisfies Et.XlLineStyle.xlDot, 'Dot'],
  [-4119 satisfies Et.XlLineStyle.xlDouble, 'Double'],
  [13 satisfies Et.XlLineStyle.xlSlantDashDot, 'SlantDashDot'],
]);

/** `XlBorderWeight`. */
export const WEIGHTS: Words = new Map([
  [1 satisfies Kso.XlBorderWeight.xlHairline, 'Hairline'],
  [2 satisfies Kso.XlBorderWeight.xlThin, 'Thin'],
  [-4138 satisfies Kso.XlBorderWeight.xlMedium, 'Medium'],
  [4 satisfies Kso.XlBorderWeight.xlThick, 'Thick'],
]);

/** `XlSheetVisibility`. */
export const VISIBILITIES: Words = new Map([
  [-1 satisfies Et.XlSheetVisibility.xlSheetVisible, 'Visible'],
  [0 satisfies Et.XlSheetVisibility.xlSheetHidden, 'Hidden'],
  [2 satisfies Et.XlSheetVisibility.xlSheetVeryHidden, 'VeryHidden'],
]);

/** @throws WpsRefusal for a number that is none of them */
export function wordOf(words: Words, value: unknown): string {
  const word = typeof value === 'number' ? words.get(value) : undefined;
  if (word === undefined) throw new WpsRefusal(`the value ${String(value)}`);
  return word;
}

export function numberOf(words: Words, word: string | null): number | null {
  const found = [...words].find(([, other]) => other === word);
  return found ? found[0] : null;
}
