import { parseArgs } from 'node:util';
import { UsageError } from './command';
import { messages } from './messages';

interface ParsedWords {
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  files: readonly string[];
}

/**
 * Splits the words of a command into switches (`--json`), options with a value (`-o FILE`) and the rest.
 *
 * @throws UsageError for unknown or incomplete options
 */
export function parseWords(
  words: readonly string[],
  allowed: { flags: readonly string[]; values: readonly { name: string; short?: string }[] },
): ParsedWords {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
  for (const flag of allowed.flags) options[flag] = { type: 'boolean' };
  for (const { name, short } of allowed.values) {
    options[name] = short === undefined ? { type: 'string' } : { type: 'string', short };
  }
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    return {
      flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      ),
      files: parsed.positionals,
    };
  } catch (error) {
    throw new UsageError(messages.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}
