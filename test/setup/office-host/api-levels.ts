import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiLevels } from './emulated-excel';

/** Read as text: a bundler that is asked to resolve it takes it for a module. */
const DECLARATIONS = join(process.cwd(), 'node_modules', '@types', 'office-js', 'index.d.ts');

const CLASS = /^ {4}(?:export )?class (\w+)/;
const OTHER_DECLARATION = /^ {4}(?:export )?(?:interface|enum|namespace|type|function) /;
const MEMBER = /^ {8}(?:readonly |static )?(\w+)\??\s*[(:<]/;
const LEVEL = /\[Api set:\s*(ExcelApi 1\.(\d+)|[^\]]+)/;

/** Highest level that is released for every platform; what is in another set needs more than any host has. */
function levelOf(documentation: string): number | null {
  const found = LEVEL.exec(documentation);
  if (!found) return null;
  return found[2] === undefined ? Infinity : Number(found[2]);
}

let read: ApiLevels | null = null;

/**
 * The ExcelApi level of every member of every class, from the documentation in `@types/office-js`. A member with
 * several signatures has the lowest level of them; one without a level of its own has that of its class.
 */
export function excelApiLevels(): ApiLevels {
  if (read !== null) return read;
  const declarations = readFileSync(DECLARATIONS, 'utf8');
  const start = declarations.indexOf('declare namespace Excel {');
  const levels = new Map<string, number>();
  let currentClass: { name: string; level: number | null } | null = null;
  let documentation = '';
  let isDocumentation = false;
  for (const line of declarations.slice(start).split('\n')) {
    if (isDocumentation || /^\s*\/\*\*/.test(line)) {
      documentation = isDocumentation ? documentation + line : line;
      isDocumentation = !line.includes('*/');
      continue;
    }
    const name = CLASS.exec(line)?.[1];
    if (name !== undefined) currentClass = { name, level: levelOf(documentation) };
    else if (OTHER_DECLARATION.test(line)) currentClass = null;
    const member = MEMBER.exec(line)?.[1];
    if (currentClass === null || member === undefined) continue;
    const key = `${currentClass.name}.${member.charAt(0).toUpperCase()}${member.slice(1)}`;
    const level = levelOf(documentation) ?? currentClass.level;
    if (level !== null) levels.set(key, Math.min(level, levels.get(key) ?? Infinity));
    documentation = '';
  }
  read = levels;
  return levels;
}
