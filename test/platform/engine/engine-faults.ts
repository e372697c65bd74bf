import { parse } from 'acorn';
import type { Node } from 'acorn';
import { Linter } from 'eslint';
import type { Linter as LinterTypes } from 'eslint';
import esx from 'eslint-plugin-es-x';
import { USED } from './engines';
import type { Engine, Exception } from './engines';
import { scriptDigest } from './script-digest';

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

const around = (script: string, position: number): string =>
  [script.slice(Math.max(0, position - 60), position), script.slice(position, position + 80)]
    .join(USED)
    .replace(/\n/gu, ' ');

/** What the rules say about statements: the rule, and which of the statements it is about. */
function lint(statements: readonly string[], engine: Engine): { rule: string; statement: string }[] {
  const linter = new Linter({ configType: 'flat' });
  return linter
    .verify(statements.map((statement) => `${statement};`).join('\n'), [
      {
        // The newest edition, so that its objects are known by name.
        languageOptions: { ecmaVersion: 'latest', sourceType: 'script' },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        plugins: { 'es-x': esx },
        settings: { 'es-x': { aggressive: true } },
        rules: rulesFor(engine),
      },
    ])
    .map(({ ruleId, message, line }) => {
      const statement = statements[line - 1];
      // Only a digest that cannot be parsed is told of without a rule: then nothing else would be.
      if (ruleId === null || statement === undefined) throw new Error(`${message} (${statement ?? line})`);
      return { rule: ruleId, statement };
    });
}

/**
 * What in a built script an engine does not understand or does not have, with the code around it; empty where nothing.
 * Methods are recognised by their names alone, so every exception is one somebody has looked at.
 */
export function engineFaults(script: string, engine: Engine, exceptions: readonly Exception[]): string[] {
  let program: Node;
  try {
    program = parse(script, { ecmaVersion: engine.syntax, sourceType: 'script' });
  } catch (error) {
    return [`not understood by ${engine.name}: ${error instanceof Error ? error.message : String(error)}`];
  }
  const digest = scriptDigest(program);
  const faults = lint([...digest.keys()], engine)
    .flatMap(({ rule, statement }) =>
      (digest.get(statement) ?? []).map((position) => ({ rule, code: around(script, position) })),
    )
    .filter(({ rule, code }) => !exceptions.some((known) => known.rule === rule && known.code.test(code)))
    .map(({ rule, code }) => `${rule}: … ${code} …`);
  return [...new Set(faults)];
}
