import type { Programme } from '../../src/model/programme';
import { SAMPLES } from '../../src/programmes/samples';

/** A file a notice has to have, and what it is for. */
export interface ProgrammePart {
  file: string;
  what: string;
}

/**
 * The files that make a notice complete, as the author's guide (src/programmes/README.md) lists them. What stands in
 * them is tested beside them: the data itself, every text in the notice, every rule by example, layout and print.
 */
export function programmeParts({ id, templateVersion, acceptedVersions }: Programme): ProgrammePart[] {
  return [
    { file: `src/programmes/${id}/index.ts`, what: 'the notice put together' },
    { file: `test/fixtures/notices/${id}.txt`, what: 'the text every stated word is looked up in' },
    { file: `test/programmes/${id}.test.ts`, what: 'what the notice says, in numbers a reader can count' },
    { file: `test/check/${id}/rules.test.ts`, what: 'every rule with an example that breaks it' },
    { file: `test/golden/${id}.layout.txt`, what: 'the layout as a text to read' },
    ...SAMPLES.map((sample) => ({
      file: `src/programmes/${id}/samples/${sample}.json`,
      what: 'values for people to try things on',
    })),
    ...[templateVersion, ...acceptedVersions].flatMap((version) =>
      ['txt', 'xlsx', 'canonical.jsonl'].map((ending) => ({
        file: `test/fixtures/templates/${id}@${version}.${ending}`,
        what: 'a template version people may have, frozen',
      })),
    ),
  ];
}

/**
 * What a notice still lacks, as sentences.
 *
 * @param has - whether a file of the repository exists
 */
export function missingParts(programme: Programme, has: (file: string) => boolean): string[] {
  const { forms, scoring, readingNotes } = programme;
  const firstSheet = forms[0]?.sections[0]?.sheets[0];
  return [
    ...programmeParts(programme)
      .filter(({ file }) => !has(file))
      .map(({ file, what }) => `${file} is missing: ${what}`),
    ...(scoring.length === 0 ? ['it offers no scoring scheme, not even an example'] : []),
    ...(readingNotes.length === 0 ? ['it has no reading notes (统计口径)'] : []),
    ...(firstSheet?.blocks.every(({ kind }) => kind === 'prose') === true
      ? []
      : ['its first sheet does not explain the workbook']),
  ];
}
