import { parse } from 'acorn';
import { Linter } from 'eslint';
import type { Linter as LinterTypes } from 'eslint';
import esx from 'eslint-plugin-es-x';
import type { Engine, Exception } from './engines';

/**
 * Methods of iterators that arrays have as well: without types they cannot be told apart. Our own sources cannot use
 * them on iterators, the compiler's library (ES2022) does not know them there.
 */
const ALSO_OF_ARRAYS = new Set(
  ['every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some'].map(
    (method) => `es-x/no-iterator-prototype-${method}`,
  ),
);

function rulesFor({ later, has, laterInterfaces }: Engine): LinterTypes.RulesRecord {
  const names = later.flatMap((edition) =>
    ['', '-intl-api'].map((part) => `flat/no-new-in-es${edition}${part}` as const),
  );
  const rules: LinterTypes.RulesRecord = {};
  for (const name of names) {
    const configuration = (esx.configs as Record<string, { rules?: LinterTypes.RulesRecord }>)[name];
    if (configuration?.rules === undefined) throw new Error(`eslint-plugin-es-x has no ${name}`);
    Object.assign(rules, configuration.rules);
  }
  for (const rule of [...has, ...ALSO_OF_ARRAYS]) rules[rule] = 'off';
  rules['no-restricted-globals'] = ['error', ...laterInterfaces];
  rules['no-restricted-properties'] = ['error', ...laterInterfaces.map((property) => ({ property }))];
  return rules;
}

const around = (lines: readonly string[], line: number, column: number): string =>
  (lines[line - 1] ?? '').slice(Math.max(0, column - 61), column + 80);

/**
 * What in a built script an engine does not understand or does not have, with the code around it; empty where nothing.
 * Methods are recognised by their names alone, so every exception is one somebody has looked at.
 */
export function engineFaults(script: string, engine: Engine, exceptions: readonly Exception[]): string[] {
  try {
    parse(script, { ecmaVersion: engine.syntax, sourceType: 'script' });
  } catch (error) {
    return [`not understood by ${engine.name}: ${error instanceof Error ? error.message : String(error)}`];
  }
  const lines = script.split('\n');
  return new Linter({ configType: 'flat' })
    .verify(script, [
      {
        // The newest edition, so that its objects are known by name.
        languageOptions: { ecmaVersion: 'latest', sourceType: 'script' },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        plugins: { 'es-x': esx },
        settings: { 'es-x': { aggressive: true } },
        rules: rulesFor(engine),
      },
    ])
    .map(({ ruleId, message, line, column }) => ({
      rule: ruleId ?? message,
      code: around(lines, line, column),
    }))
    .filter(({ rule, code }) => !exceptions.some((known) => known.rule === rule && known.code.test(code)))
    .map(({ rule, code }) => `${rule}: … ${code} …`);
}
