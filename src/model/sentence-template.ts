/** The names in braces of a sentence, as a type: a call that leaves one out does not compile. */
export type PlaceholdersOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** The names in braces of a text. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

/**
 * Puts values into a sentence whose placeholders the compiler does not know, such as one from a rule's data. One pass:
 * braces inside a value stay as they are, and so does a placeholder nobody fills.
 */
export function fillTemplate(sentence: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return sentence.replace(PLACEHOLDER, (written: string, name: string) => known.get(name) ?? written);
}

/**
 * Puts values into a sentence of a message catalogue.
 *
 * @example fillSentence('{where}未填。', { where: '「封面」' }) === '「封面」未填。'
 */
export function fillSentence<Sentence extends string>(
  sentence: Sentence,
  values: Readonly<Record<PlaceholdersOf<Sentence>, string>>,
): string {
  return fillTemplate(sentence, values);
}
