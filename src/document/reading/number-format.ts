const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const LEGAL = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Numbers of paragraphs never come near; keeps a hostile start value from making a long text. */
const LARGEST = 3999;

function counted(value: number, digits: readonly string[], units: readonly string[]): string {
  const text = Array.from(String(value))
    .map((digit, index, all) => {
      const unit = units[all.length - 1 - index] ?? '';
      return digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${unit}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.replace(/^[一](?=十)/, '');
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

function letter(value: number, first: number): string {
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26) || 1);
}

/**
 * A number as a list level prints it. Formats as in ECMA-376 Part 1, 17.18.59; the ones nobody uses here are printed as
 * digits.
 *
 * @example formatNumber(12, 'chineseCounting') === '十二'
 */
export function formatNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(value, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return counted(value, LEGAL, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(value))
        .map((digit) => DIGITS[Number(digit)] ?? '')
        .join('');
    case 'decimalFullWidth':
      return Array.from(String(value))
        .map((digit) => String.fromCharCode(0xff10 + Number(digit)))
        .join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letter(value, 0x61);
    case 'upperLetter':
      return letter(value, 0x41);
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}
