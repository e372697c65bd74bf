import type { AnyNode, Expression, Node, ObjectPattern, SpreadElement, Super } from 'acorn';

/** Each thing a script does that an engine may lack, once, as a statement; with the positions where it is done. */
export type ScriptDigest = ReadonlyMap<string, readonly number[]>;

/** Stands for whatever the minifier has named, and for every result of a computation. */
const SOMETHING = '_';

/** Objects of the language and the browser keep their names when a script is made small; its own do not. */
const OBJECT_NAME = /^(?:[A-Z][A-Za-z0-9]{2,}|globalThis|window|self)$/u;
/** Functions of the browser's as well: `structuredClone`. */
const SHORTEST_NAME = 4;

const nameOf = (key: AnyNode): string | null =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;

/** What a member is read from, as far as it tells which kind of object it is. */
function objectText(node: Expression | Super): string {
  switch (node.type) {
    case 'Identifier':
      return OBJECT_NAME.test(node.name) ? node.name : SOMETHING;
    case 'MemberExpression': {
      const object = objectText(node.object);
      return node.computed || node.property.type !== 'Identifier' || object === SOMETHING
        ? SOMETHING
        : `${object}.${node.property.name}`;
    }
    case 'ArrayExpression':
      return '[]';
    case 'TemplateLiteral':
      return '""';
    case 'Literal':
      return typeof node.value === 'string' ? '""' : node.value instanceof RegExp ? '/./' : SOMETHING;
    default:
      return SOMETHING;
  }
}

/** An argument, as far as it chooses what a function of the language does: options, flags, parameters of a callback. */
function argumentText(node: Expression | SpreadElement, keepsTexts: boolean): string {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && keepsTexts ? JSON.stringify(node.value) : SOMETHING;
    case 'SpreadElement':
      return `...${SOMETHING}`;
    case 'ObjectExpression': {
      const keys = node.properties.flatMap((property) =>
        property.type === 'Property' && !property.computed ? [nameOf(property.key)] : [],
      );
      return `{${keys.map((key) => `${JSON.stringify(key)}: ${SOMETHING}`).join(', ')}}`;
    }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return `function (${node.params.map((_, index) => `p${index}`).join(', ')}) {}`;
    default:
      return SOMETHING;
  }
}

/** Something a script does, and where it is recognised: at the name, not at the often long expression before it. */
type Use = readonly [statement: string, position: number];

/** The members an object pattern takes out of what `object` stands for. */
function takenOut({ properties }: ObjectPattern, object: string): Use[] {
  return properties.flatMap((property): Use[] => {
    const name = property.type === 'Property' && !property.computed ? nameOf(property.key) : null;
    if (name === null) return [];
    return [[`({ ${JSON.stringify(name)}: ${SOMETHING} } = ${object})`, property.start]];
  });
}

/** What one node does; nothing for a node that only puts others together. */
function usesOf(node: AnyNode): Use[] {
  switch (node.type) {
    case 'Identifier':
      return node.name.length < SHORTEST_NAME ? [] : [[node.name, node.start]];
    case 'MemberExpression': {
      const { object, property, computed } = node;
      const name = computed && property.type !== 'Literal' ? null : nameOf(property);
      return name === null ? [] : [[`${objectText(object)}[${JSON.stringify(name)}]`, property.start]];
    }
    case 'ObjectPattern':
      return takenOut(node, SOMETHING);
    case 'VariableDeclarator': {
      const object = node.init ? objectText(node.init) : SOMETHING;
      return node.id.type === 'ObjectPattern' && object !== SOMETHING ? takenOut(node.id, object) : [];
    }
    case 'NewExpression':
    case 'CallExpression': {
      const callee = objectText(node.callee);
      if (!/^[A-Za-z]/u.test(callee)) return [];
      const given = node.arguments.map((argument) => argumentText(argument, callee === 'RegExp'));
      const call = `${callee}(${given.join(', ')})`;
      const named = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
      return [[node.type === 'NewExpression' ? `new ${call}` : call, named.start]];
    }
    default:
      return [];
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes directly below; names of members and properties are no uses of what they name. */
function childrenOf(node: AnyNode): AnyNode[] {
  const isName = (key: string): boolean =>
    (key === 'property' && node.type === 'MemberExpression' && !node.computed) ||
    (key === 'key' && 'computed' in node && !node.computed) ||
    key === 'label';
  const children: AnyNode[] = [];
  // Millions of nodes: a list made for each of them and each of its parts took most of the time.
  for (const key of Object.keys(node)) {
    const value: unknown = Reflect.get(node, key);
    if (typeof value !== 'object' || value === null || isName(key)) continue;
    if (Array.isArray(value)) {
      for (const part of value) if (isNode(part)) children.push(part);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}

/**
 * Shortens a script to what has to be looked at to know which engines have all it uses: every member by name, every
 * free name, every call of a function of the language, each only once. A hundred times less than the script, and the
 * rules about it need no more. What its syntax needs is to be found out when it is parsed.
 */
export function scriptDigest(program: Node): ScriptDigest {
  const digest = new Map<string, number[]>();
  const open: AnyNode[] = [program as AnyNode];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const [statement, position] of usesOf(node)) {
      const positions = digest.get(statement);
      if (positions) positions.push(position);
      else digest.set(statement, [position]);
    }
    open.push(...childrenOf(node));
  }
  return digest;
}
