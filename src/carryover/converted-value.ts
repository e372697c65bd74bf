import { countCharacters } from '../filing/text-length';
import { shiftDecimal } from '../filing/decimal-text';
import { convertUnit } from '../filing/number-unit';
import { readOption } from '../filing/read-option';
import { splitList } from '../filing/read-list';
import { wordsOf } from '../filing/filed-figure';
import { isNumeric, maxLengthOf, unitOf } from '../model/catalogue';
import type { FieldType } from '../model/field';
import type { FiledValue } from '../model/filing';
import { carryOverMessages } from './messages';

/** A value as the target's field would hold it, with what a person should know; or why it cannot be. */
export type Converted =
  | { kind: 'converted'; value: FiledValue; reasons: readonly string[]; notes: readonly string[] }
  | { kind: 'problem'; message: string };

const problem = (message: string): Converted => ({ kind: 'problem', message });

const converted = (
  value: FiledValue,
  reasons: readonly string[] = [],
  notes: readonly string[] = [],
): Converted => ({ kind: 'converted', value, reasons, notes });

function convertNumber(decimal: string, fromUnit: string, type: FieldType): Converted {
  const unit = unitOf(type) ?? '';
  const conversion = convertUnit(unit, fromUnit);
  switch (conversion.kind) {
    case 'foreign':
    case 'unknown':
      return problem(carryOverMessages.foreignUnit(fromUnit, unit));
    case 'exact':
    case 'otherCount': {
      const places = conversion.kind === 'exact' ? conversion.places : 0;
      const figure = shiftDecimal(decimal, places);
      if (type.kind === 'integer' && figure.includes('.')) return problem(carryOverMessages.notWhole);
      return converted(
        { state: 'number', decimal: figure },
        conversion.kind === 'otherCount' ? [carryOverMessages.otherCount(fromUnit, unit)] : [],
        places === 0 ? [] : [carryOverMessages.unitConverted(fromUnit, unit)],
      );
    }
  }
}

function tooLong(text: string, type: FieldType): string[] {
  const limit = maxLengthOf(type);
  const { words } = countCharacters(text);
  return limit !== null && words > limit ? [carryOverMessages.tooLong(words, limit)] : [];
}

function convertWords(words: string, type: FieldType): Converted {
  switch (type.kind) {
    case 'text':
      return converted({ state: 'text', text: words }, tooLong(words, type));
    case 'telephone':
      return converted({ state: 'text', text: words });
    case 'longText': {
      const paragraphs = words.split(/\r?\n/).filter((paragraph) => paragraph.trim() !== '');
      return converted({ state: 'paragraphs', paragraphs }, tooLong(words, type));
    }
    case 'list': {
      const items = splitList(words);
      const limit = type.maxItems;
      const isOver = limit !== null && items.length > limit;
      return converted(
        { state: 'list', items },
        isOver ? [carryOverMessages.tooManyItems(items.length, limit)] : [],
      );
    }
    case 'option': {
      const option = readOption(type.options, words);
      if (option.listed) return converted(option);
      return type.open
        ? converted(option, [carryOverMessages.openOption])
        : problem(carryOverMessages.notAnOption(type.options.map(({ value }) => value)));
    }
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'date':
    case 'yesNo':
    case 'confirmation':
      return problem(carryOverMessages.otherKind);
  }
}

/**
 * A value of one field as another field would hold it. Texts stay whole however long they are; figures are converted
 * between units exactly or not at all.
 */
export function convertValue(value: FiledValue, from: FieldType, to: FieldType): Converted {
  switch (value.state) {
    case 'blank':
      return problem(carryOverMessages.noValue);
    case 'unreadable':
      return problem(carryOverMessages.unreadable);
    case 'number':
      return isNumeric(to)
        ? convertNumber(value.decimal, unitOf(from) ?? '', to)
        : problem(carryOverMessages.otherKind);
    case 'answered':
      // 无 and — are answers wherever they were understood as such.
      return from.kind === to.kind || isNumeric(to) ? converted(value) : convertWords(value.answer, to);
    case 'date':
      return to.kind === 'date' ? converted(value) : problem(carryOverMessages.otherKind);
    case 'yesNo':
      return to.kind === 'yesNo' ? converted(value) : problem(carryOverMessages.otherKind);
    case 'confirmed':
      return problem(carryOverMessages.otherKind);
    case 'paragraphs':
      return to.kind === 'longText'
        ? converted(value, tooLong(value.paragraphs.join('\n'), to))
        : convertWords(value.paragraphs.join('\n'), to);
    case 'text':
    case 'list':
    case 'option':
      return convertWords(wordsOf(value) ?? '', to);
  }
}
