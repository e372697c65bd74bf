import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { FillValues } from '../../src/model/command-output';
import { makeTemplate } from '../../src/usecases/make-template';
import type { SeededNames } from '../merge/submissions/seeded-values';
import { seededValues } from '../merge/submissions/seeded-values';
import { SEEDED_MISTAKES } from '../merge/submissions/seeded-round';
import { templateProgramme } from './template-programme';
import { WorkbookMould } from './workbook-mould';

/** Workbooks that are really laid out and written; the others are one of them under other names. */
const MOULDS = 50;
/** Every so many there is a round's usual mistake in one. */
const MISTAKE_EVERY = 3;

const NAMES: SeededNames = {
  consortium: '示例甲乙丙丁产教联合体',
  park: '示例甲乙丙丁产业园',
  school: '示例甲乙丙丁职业技术学院',
  enterprise: '示例甲乙丙丁集团有限公司',
};
const PARTIES = ['consortium', 'park', 'school', 'enterprise'] as const;

const SYLLABLES = Array.from('东南西北中春夏秋冬金木水火土山川湖海云雨风雪松竹梅兰菊荷桂桃');
const KINDS = ['种业', '船舶', '光伏', '医药', '纺织', '陶瓷', '茶叶', '石英', '氢能', '冷链'];

/** Names no two applications share; four syllables tell 10,000 apart. */
function namesOf(index: number): SeededNames {
  const kind = KINDS[index % KINDS.length] ?? '';
  let left = Math.floor(index / KINDS.length);
  let place = '';
  for (let count = 0; count < 3; count += 1) {
    place += SYLLABLES[left % SYLLABLES.length] ?? '';
    left = Math.floor(left / SYLLABLES.length);
  }
  return {
    consortium: `示例${place}${kind}产教联合体`,
    park: `示例${place}${kind}产业园`,
    school: `示例${place}${kind}职业技术学院`,
    enterprise: `示例${place}${kind}集团有限公司`,
  };
}

/** 5 to 24 member enterprises and figures of its own; in some a mistake. */
function valuesOf(number: number): FillValues {
  const mistake =
    number % MISTAKE_EVERY === 0
      ? SEEDED_MISTAKES[(number / MISTAKE_EVERY) % SEEDED_MISTAKES.length]
      : undefined;
  const enterprises = Array.from({ length: 5 + (number % 20) }, (_, row) => ({
    name: row === 0 ? NAMES.enterprise : `示例企业${number}-${row}有限公司`,
    employees: 100 + ((number * 37 + row * 101) % 4_000),
    assets: 10_000 + ((number * 7_919 + row * 997) % 900_000),
    sales: 9_000 + ((number * 6_151 + row * 1_409) % 900_000),
    benefit: 10 + ((number * 31 + row * 17) % 4_000),
  }));
  return { ...seededValues(NAMES), 'members.enterprises': enterprises, ...mistake?.over };
}

/** Writes workbooks of different applications into a folder, one at a time; a hundred take a few seconds. */
export class RoundCorpus {
  readonly #moulds: WorkbookMould[] = [];

  /** @param count files are called by their number; those of two folders with the same number are the same */
  async write(folder: string, count: number): Promise<void> {
    mkdirSync(folder);
    for (let index = 0; index < count; index += 1) {
      const mould = await this.#mould(index % MOULDS);
      const names = namesOf(index);
      const bytes = mould.cast(PARTIES.map((party) => names[party]));
      writeFileSync(join(folder, `${String(index).padStart(5, '0')}.xlsx`), bytes);
    }
  }

  async #mould(number: number): Promise<WorkbookMould> {
    const known = this.#moulds[number];
    if (known !== undefined) return known;
    const bytes = await writePlan(makeTemplate(templateProgramme(), valuesOf(number)).plan);
    const made = new WorkbookMould(
      bytes,
      PARTIES.map((party) => NAMES[party]),
    );
    this.#moulds[number] = made;
    return made;
  }
}
