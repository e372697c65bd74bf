import type { MergedSource } from '../../model/submission';
import { fillSentence } from '../../model/sentence-template';
import type { PlanRow } from './city-plan';
import { plansMessages } from './messages';

/** A name longer than this is no name. */
const SHOWN_LENGTH = 40;
/** Sources beyond these are in the record; the sentence stays readable. */
const SHOWN_SOURCES = 6;

/** A text from a file as a sentence can hold it. */
export function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length <= SHOWN_LENGTH
    ? characters.join('')
    : `${characters.slice(0, SHOWN_LENGTH).join('')}……`;
}

/** What a consortium is called: its name, or that it has none. */
export function nameOf({ name }: Pick<PlanRow, 'name'>): string {
  return name === '' ? plansMessages.unnamed : shortened(name);
}

/** The name of a consortium in quotation marks. */
export function quotedName(row: Pick<PlanRow, 'name'>): string {
  return `“${nameOf(row)}”`;
}

/** A file without the folders it lies in, which say nothing to whoever reads the sentence. */
export function fileName(path: string): string {
  return /[^\\/]*$/.exec(path)?.[0] ?? path;
}

/** 青岛市规划.xlsx 建设规划!C5；…, each once. */
export function sourcesInWords(sources: readonly MergedSource[]): string {
  const words = [
    ...new Set(
      sources.map((source) => fillSentence(plansMessages.source, { ...source, file: fileName(source.file) })),
    ),
  ];
  const shown = words.slice(0, SHOWN_SOURCES).join(plansMessages.separator);
  return words.length > SHOWN_SOURCES ? `${shown}${plansMessages.more}` : shown;
}
