import { EXIT_CODES } from '../../model/command-output';
import { schemeFaults } from '../../scoring/scheme-faults';
import type { Command } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { readSchemeFile } from '../read-scheme-file';
import { requireProgramme } from '../require-programme';
import { reviewMessages } from '../../usecases/review/messages';
import { reviewCommandMessages as messages } from './review-messages';

/**
 * `scheme ID [--scheme FILE.json] [--json]`: the notice's example scheme, or whether an own one adds up. What `--json`
 * prints can be edited and handed to `--scheme`.
 */
export const showScheme: Command = ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, { flags: ['json'], values: [{ name: 'scheme' }] });
  const programme = requireProgramme(files);
  const scheme = readSchemeFile(values.get('scheme')) ?? programme.scoring[0];
  if (scheme === undefined) throw new UsageError(reviewMessages.noScheme);
  const faults = schemeFaults(scheme, programme.indicators);
  if (flags.has('json')) terminal.out(JSON.stringify(scheme, null, 2));
  else {
    const groupOf = new Map(programme.indicators.points.map(({ code, group }) => [code, group]));
    terminal.out(
      faults.length === 0
        ? messages.schemeUsable(scheme.title, scheme.version)
        : messages.schemeFaults(scheme.title),
    );
    for (const fault of faults) terminal.out(messages.item(fault));
    for (const { code, title } of programme.indicators.groups) {
      const weight = scheme.groups.find(({ group }) => group === code)?.weight;
      const points = scheme.points.filter(({ point }) => groupOf.get(point) === code).length;
      if (weight !== undefined) terminal.out(messages.schemeGroup(`${code}.${title}`, weight, points));
    }
    terminal.out(messages.schemeNote);
  }
  if (flags.has('json')) for (const fault of faults) terminal.error(fault);
  return Promise.resolve(faults.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors);
};
