import { wpsError } from '../../../src/host/wps/bridge/error-integers';
import { colourNumber, colourText } from '../../../src/host/wps/bridge/colours';

test.each<[number, string]>([
  [-2146826281, '#DIV/0!'],
  [-2146826246, '#N/A'],
  [-2146826259, '#NAME?'],
  [-2146826265, '#REF!'],
])('%i is %s', (value, error) => {
  expect(wpsError(value, '=示例')).toBe(error);
  expect(wpsError(value, error)).toBe(error);
});

test('a number somebody typed is no error, nor is any other value', () => {
  expect(wpsError(-2146826281, '-2146826281')).toBeNull();
  expect(wpsError(-2146826281, -2146826281)).toBeNull();
  expect(wpsError(7, '=7')).toBeNull();
  expect(wpsError('#N/A', '#N/A')).toBeNull();
});

test('colours have blue in the highest byte', () => {
  expect(colourNumber('FFC001')).toBe(0x01c0ff);
  expect(colourText(0x01c0ff)).toBe('FFC001');
  expect(colourText(colourNumber('000010'))).toBe('000010');
  expect(colourText(null)).toBeNull();
});
