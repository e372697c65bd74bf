import type { PanelResult } from '../../model/panel-result';
import type { Expert } from '../../model/scorecard';
import { expertKey } from '../../scoring/expert-key';
import { textDigest } from '../../seal/digest';
import { meetingUseMessages } from './messages';

/** An expert with the number that stands for the name. */
export interface NumberedExpert {
  /** 专家1. */
  number: string;
  expert: Expert;
  /** Workbooks and sheets of the expert's cards, each once: a 评审包 holds those of many applications on one sheet. */
  cards: { file: string; sheet: string }[];
}

/** Numbers of all experts of a panel. */
export class ExpertNumbers {
  readonly experts: readonly NumberedExpert[];
  readonly #byKey: ReadonlyMap<string, NumberedExpert>;

  /**
   * Numbers go by a digest of scheme and name: the same whatever the order of files, and unlike any order of names, by
   * which people in the room could count them out.
   */
  constructor({ applications, scheme }: Pick<PanelResult, 'applications' | 'scheme'>) {
    const known = new Map<string, Omit<NumberedExpert, 'number'>>();
    for (const { expert, source } of applications.flatMap(({ cards }) => cards)) {
      const { file, sheet } = source;
      const key = expertKey(expert);
      const same = known.get(key) ?? { expert, cards: [] };
      if (!same.cards.some((of) => of.file === file && of.sheet === sheet)) same.cards.push({ file, sheet });
      known.set(key, same);
    }
    const ordered = [...known]
      .map(([key, of]) => ({ key, of, digest: textDigest(`${scheme.digest}\n${key}`) }))
      .sort((one, other) => (one.digest < other.digest ? -1 : 1));
    const numbered = ordered.map(
      ({ key, of }, at) => [key, { ...of, number: meetingUseMessages.expert(at + 1) }] as const,
    );
    this.#byKey = new Map(numbered);
    this.experts = numbered.map(([, of]) => of);
  }

  /** 专家3 for an expert of the panel. */
  of(expert: Expert): string {
    return this.#byKey.get(expertKey(expert))?.number ?? '';
  }

  /** A text without the names of the panel's experts, each of which becomes its number. */
  without(text: string): string {
    return this.experts.reduce((said, { expert, number }) => {
      const name = expert.name.trim();
      return name.length < 2 ? said : said.split(name).join(number);
    }, text);
  }

  /** Numbers of the experts whose cards stand in a file. */
  inFile(file: string): string[] {
    return this.experts
      .filter(({ cards }) => cards.some((card) => card.file === file))
      .map(({ number }) => number);
  }
}
