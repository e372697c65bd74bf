import { parseArgs } from 'node:util';
import { UsageError } from './command';
import { messages } from './messages';
import { systemErrorCode } from './system-error';

interface ParsedWords {
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  /** What options that may be repeated were given, in order. */
  lists: ReadonlyMap<string, readonly string[]>;
  files: readonly string[];
}

/** What Node says in English about options, as a sentence of ours: the option is what stands in quotation marks. */
function whatIsWrong(error: unknown): string {
  const said = String(error);
  const [, option = ''] = /'([^']*?)(?: <value>)?'/.exec(said) ?? [];
  const code = systemErrorCode(error);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return messages.unknownOption(option);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return messages.optionsUnclear;
  return said.includes('does not take')
    ? messages.optionWithValue(option)
    : messages.optionWithoutValue(option);
}

/**
 * Splits the words of a command into switches (`--json`), options with a value (`-o FILE`), some of which may be repeated, and the rest.
 *
 * @throws UsageError for unknown or incomplete options
 */
export function parseWords(
  words: readonly string[],
  allowed: {
    flags: readonly string[];
    values: readonly { name: string; short?: string }[];
    lists?: readonly string[];
  },
): ParsedWords {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string; multiple?: boolean }> = {};
  for (const flag of allowed.flags) options[flag] = { type: 'boolean' };
  for (const { name, short } of allowed.values) {
    options[name] = short === undefined ? { type: 'string' } : { type: 'string', short };
  }
  for (const list of allowed.lists ?? []) options[list] = { type: 'string', multiple: true };
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    return {
      flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      ),
      lists: new Map(
        entries.flatMap(([name, value]) =>
          Array.isArray(value) ? [[name, value.map(String)] as const] : [],
        ),
      ),
      files: parsed.positionals,
    };
  } catch (error) {
    throw new UsageError(whatIsWrong(error));
  }
}
