import { EXIT_CODES } from '../../model/command-output';
import type { ProgrammeDescription } from '../../model/command-output';
import { describeProgramme } from '../../usecases/describe-programme';
import type { Command } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { requireProgramme } from '../require-programme';

function printForPeople(description: ProgrammeDescription, print: (line: string) => void): void {
  print(`${description.title}　${description.documentNumber}　${description.authority}`);
  print('');
  print(messages.pointsHeading(description.points.length));
  for (const point of description.points) print(`  ${point.code ?? point.path.join('')}　${point.text}`);
  print('');
  print(messages.fieldsHeading(description.fields.length));
  for (const field of description.fields) {
    const year = field.year === null ? '' : messages.yearSuffix(field.year);
    const unit = field.unit === null ? '' : ` [${field.unit}]`;
    print(`  ${field.printId ?? '—'}\t${field.label}${year}${unit}\t${field.cellName}`);
  }
  print('');
  print(messages.rulesHeading(description.rules.length));
  for (const rule of description.rules) {
    const severity = rule.severity === null ? '—' : messages.severity(rule.severity);
    print(
      `  ${rule.id}\t${severity}\t${rule.title}${rule.basis === 'inferred' ? `（${messages.inferred}）` : ''}`,
    );
  }
}

/** `programme ID [--json]`: points, fields and rules of one notice. */
export const showProgramme: Command = ({ words, terminal }) => {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  const description = describeProgramme(requireProgramme(files));
  if (flags.has('json')) terminal.out(JSON.stringify(description, null, 2));
  else printForPeople(description, terminal.out);
  return Promise.resolve(EXIT_CODES.clean);
};
