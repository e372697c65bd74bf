import type { ProgrammeListing } from '../../model/command-output';
import { EXIT_CODES } from '../../model/command-output';
import { programmes } from '../../programmes/registry';
import type { z } from 'zod';
import type { Command } from '../command';
import { parseWords } from '../parse-words';

/** `programmes [--json]`: every notice the product knows. */
export const listProgrammes: Command = ({ words, terminal }) => {
  const { flags } = parseWords(words, { flags: ['json'], values: [] });
  const listings: z.infer<typeof ProgrammeListing>[] = programmes().map((programme) => ({
    id: programme.id,
    title: programme.notice.title,
    shortName: programme.notice.shortName,
    authority: programme.notice.authority,
    documentNumber: programme.notice.documentNumber,
    level: programme.notice.level,
    baselineYear: programme.years.baseline,
    templateVersion: programme.templateVersion,
  }));
  if (flags.has('json')) terminal.out(JSON.stringify({ programmes: listings }, null, 2));
  else
    for (const { id, shortName, documentNumber, title } of listings)
      terminal.out(`${id}\t${shortName}\t${documentNumber}\t${title}`);
  return Promise.resolve(EXIT_CODES.clean);
};
