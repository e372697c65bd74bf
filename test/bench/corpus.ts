import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { FillValues } from '../../src/model/command-output';
import { makeTemplate } from '../../src/usecases/make-template';
import { templateProgramme } from './template-programme';

/** The clean sample with other figures and 5 to 24 enterprises, so that no two files inflate to the same bytes. */
function variant(number: number): FillValues {
  const enterprises = Array.from({ length: 5 + (number % 20) }, (_, row) => ({
    name: `示例企业${number}-${row + 1}有限公司`,
    employees: 100 + ((number * 37 + row * 101) % 4_000),
    assets: 10_000 + ((number * 7_919 + row * 997) % 900_000),
    sales: 9_000 + ((number * 6_151 + row * 1_409) % 900_000),
    benefit: 10 + ((number * 31 + row * 17) % 4_000),
  }));
  return {
    ...clean,
    'cover.consortium': `示例市第${number}产教联合体`,
    'overview.name': `示例市第${number}产教联合体`,
    'members.enterprises': enterprises,
  };
}

/**
 * Filled workbooks as applicants hand them in.
 *
 * @returns the bytes of `count` different .xlsx files
 */
export async function makeCorpus(count: number): Promise<Uint8Array[]> {
  const programme = templateProgramme();
  const files: Uint8Array[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { plan, problems } = makeTemplate(programme, variant(number));
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    files.push(await writePlan(plan));
  }
  return files;
}
