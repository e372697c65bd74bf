import type { UnsealCommandOutput } from '../../model/change-output';
import { EXIT_CODES } from '../../model/command-output';
import { unsealWorkbook } from '../../usecases/unseal-workbook';
import { openWorkbook, requireFilePair, writeChange } from '../change-workbook';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';

/** `unseal FILE -o OUT.xlsx --reason 原因 [--json]`: 解除定稿 into a new file; the reason stays in its history. */
export const unsealFile: Command = async ({ words, terminal, today, now }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'reason' }],
  });
  const force = flags.has('force');
  const { file, output } = requireFilePair(files, values.get('output'), force);
  const reason = values.get('reason');
  if (reason === undefined || reason.trim() === '') throw new UsageError(messages.unsealReasonMissing);

  const unsealedResult = async (): Promise<UnsealCommandOutput> => {
    const opened = openWorkbook(file);
    if ('unreadable' in opened)
      return { file, output: null, status: 'unreadable', reason: opened.unreadable };
    const unsealed = unsealWorkbook(opened.reading, reason, { today, now });
    if (unsealed.outcome === 'refused') {
      return { file, output: null, status: 'unreadable', reason: unsealed.reason };
    }
    const refusal =
      unsealed.outcome === 'stopped'
        ? unsealed.message
        : await writeChange(opened.bytes, unsealed.change, output, force);
    return refusal === null
      ? { file, output, status: 'unsealed', reason: null }
      : { file, output: null, status: 'stopped', reason: refusal };
  };

  const result = await unsealedResult();
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else
    terminal.out(
      result.output === null ? messages.notChanged(file, result.reason ?? '') : messages.unsealed(output),
    );
  return EXIT_CODES[
    ({ unsealed: 'clean', stopped: 'errors', unreadable: 'unreadable' } as const)[result.status]
  ];
};
