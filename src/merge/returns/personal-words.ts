import { foldWidth, withoutWhiteSpace } from '../../filing/character-width';
import { catalogueFields } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import { unpackEntries } from '../packed-entries';
import { returnMessages as words } from './messages';

/** How fields are labelled that hold names of persons and ways to reach them. */
const PERSONAL_LABEL = /联系|电话|手机|姓名|负责人|邮箱|传真/;
const QUOTED = /“([^“”]*)”/g;
const CUT = '……';
/** Mobile numbers, and numbers of the fixed net with their area code. */
const TELEPHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—–\s]?\d{7,8})(?!\d)/g;
/** Parts of an answer by which a person could be reached. */
const LONG_NUMBER = /\d[\d-]{6,}\d/g;

function groupOf({ block, field }: CataloguedField): string {
  if (block.kind !== 'repeatingTable') return '';
  return block.columns.find((column) => column.field.key === field.key)?.group ?? '';
}

/** The fields of a programme that hold names of persons, telephone numbers and the like. */
export function personalFields(programme: Programme): ReadonlySet<FieldKey> {
  return new Set(
    catalogueFields(programme)
      .filter(
        (of) =>
          of.field.type.kind === 'telephone' ||
          PERSONAL_LABEL.test(of.field.label) ||
          PERSONAL_LABEL.test(groupOf(of)),
      )
      .map(({ field }) => field.key),
  );
}

const compared = (text: string): string => withoutWhiteSpace(foldWidth(text));

function textsIn(canonical: string): string[] {
  const content = canonical.slice(canonical.indexOf(':') + 1);
  if (!content.startsWith('[')) return [content];
  try {
    const items: unknown = JSON.parse(content);
    return Array.isArray(items) ? items.map(String) : [content];
  } catch {
    return [content];
  }
}

/** Leaves telephone numbers out of a text somebody wrote. */
export function withoutTelephones(text: string): string {
  return text.replace(TELEPHONE, words.hiddenTelephone);
}

/** Leaves out of sentences what an application says in its personal fields. */
export class PersonalWords {
  readonly #fields: ReadonlySet<FieldKey>;
  readonly #answers: ReadonlySet<string>;
  readonly #texts: readonly string[];
  readonly #numbers: readonly string[];

  constructor(programme: Programme, { entries }: Pick<Submission, 'entries'>) {
    this.#fields = personalFields(programme);
    const answers = unpackEntries(entries)
      .filter(({ field }) => this.#fields.has(field))
      .flatMap(({ value }) => textsIn(value))
      .filter((text) => text !== '');
    this.#answers = new Set(answers.map(compared));
    this.#texts = [...new Set(answers)].sort((one, other) => other.length - one.length);
    this.#numbers = [...new Set(answers.flatMap((text) => foldWidth(text).match(LONG_NUMBER) ?? []))];
  }

  isPersonal(field: FieldKey): boolean {
    return this.#fields.has(field);
  }

  /** A sentence without these answers and without telephone numbers, wherever they stand in it. */
  hidden(sentence: string): string {
    const quoted = sentence.replace(QUOTED, (whole, text: string) =>
      this.#isAnswer(text) ? `“${words.hidden}”` : whole,
    );
    const numbered = this.#numbers.reduce(
      (text, number) => text.split(number).join(words.hiddenTelephone),
      quoted,
    );
    return withoutTelephones(numbered);
  }

  /** An answer of a field as it may be shown. */
  shownAnswer(field: FieldKey, text: string): string {
    return this.isPersonal(field) ? words.hidden : withoutTelephones(text);
  }

  /** A whole row of a table as it may be shown: labels and answers in one text. */
  shownRow(text: string): string {
    return withoutTelephones(this.#texts.reduce((row, answer) => row.split(answer).join(words.hidden), text));
  }

  #isAnswer(text: string): boolean {
    const isCut = text.endsWith(CUT);
    const answer = compared(isCut ? text.slice(0, -CUT.length) : text);
    if (answer === '') return false;
    if (this.#answers.has(answer)) return true;
    return isCut && [...this.#answers].some((whole) => whole.startsWith(answer));
  }
}
