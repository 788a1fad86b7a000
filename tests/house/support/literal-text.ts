import { parse } from '@astrojs/compiler-rs';

/** Text that is written into a template or a script, and not taken from the catalogue. */
export interface LiteralText {
  text: string;
  line: number;
}

/** A node of the syntax tree: ESTree with JSX, as the compiler of Astro makes it. */
interface Syntax {
  type: string;
  start?: number;
  [name: string]: unknown;
}

/** The attributes, and the properties of components, whose values are read to people. */
const readAloud = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'data-label',
  'data-name',
  'description',
  'heading',
  'label',
  'name-of',
  'placeholder',
  'title',
]);

/** The properties of an element that a script shows text by. */
const shows = new Set(['alt', 'ariaLabel', 'innerText', 'placeholder', 'textContent', 'title']);

/** The methods of an element that a script shows text by. */
const inserts = new Set(['after', 'append', 'before', 'prepend', 'replaceChildren', 'replaceWith']);

const letters = /\p{L}/u;

/** The start of a sentence or of a heading: in code, strings begin with small letters. */
const sentence = /^\s*\p{Lu}\p{Ll}+(?:$|[\s,.:;!?’'])/u;

/** In a script, a word with a capital alone is the name of a key or of a tag. */
const keyOrTag = /^[A-Z]\w*$/;

/**
 * Finds literal text in a component: between tags, in attributes that are read to people, in
 * expressions between tags, and whole sentences in its script.
 *
 * @param source the text of an `.astro` file
 * @returns each piece of text with its line
 */
export function literalsInTemplate(source: string): LiteralText[] {
  const { ast } = parse(source) as unknown as { ast: Syntax };
  const found = collector(source);
  walk(ast['frontmatter'], (node) => sentences(node, found, () => true));
  walk(ast['body'], (node, parents) => {
    if (node.type === 'JSXText' && !parents.some(isCode)) found.add(node, String(node['value']));
    if (node.type === 'JSXExpressionContainer' && parents.at(-1)?.type !== 'JSXAttribute')
      shown(node['expression'] as Syntax, found);
    if (node.type === 'JSXAttribute' && readAloud.has(nameOf(node)))
      shown(node['value'] as Syntax, found);
  });
  return found.all;
}

/**
 * Finds literal text in a script for the browser: what it puts into the page, and whole sentences.
 *
 * @param source the text of the script, in TypeScript
 * @returns each piece of text with its line
 */
export function literalsInScript(source: string): LiteralText[] {
  const fence = '---\n';
  const { ast } = parse(`${fence}${source}\n---\n`) as unknown as { ast: Syntax };
  const found = collector(source, fence.length);
  walk(ast['frontmatter'], (node) => {
    sentences(node, found, (text) => !keyOrTag.test(text));
    if (node.type === 'AssignmentExpression') {
      const property = propertyOf(node['left'] as Syntax);
      if (property && shows.has(property)) shown(node['right'] as Syntax, found);
    }
    if (node.type !== 'CallExpression') return;
    const method = propertyOf(node['callee'] as Syntax);
    const values = node['arguments'] as Syntax[];
    if (method === 'setAttribute' && readAloud.has(String(values[0]?.['value'])))
      shown(values[1], found);
    if (method && inserts.has(method)) for (const value of values) shown(value, found);
  });
  return found.all;
}

/** Adds the literal text of a value that is shown. What is passed to functions is not shown. */
function shown(value: Syntax | undefined, found: Collector): void {
  if (!value) return;
  const inside = (...names: string[]): void => {
    for (const part of names.flatMap((name) => (value[name] as Syntax | Syntax[]) ?? []))
      shown(part, found);
  };
  switch (value.type) {
    case 'Literal':
      if (typeof value['value'] === 'string') found.add(value, value['value']);
      return;
    case 'TemplateLiteral':
      for (const part of value['quasis'] as Syntax[])
        found.add(part, (part['value'] as { cooked: string }).cooked);
      return inside('expressions');
    case 'ConditionalExpression':
      return inside('consequent', 'alternate');
    case 'LogicalExpression':
      return inside('left', 'right');
    case 'BinaryExpression':
      return value['operator'] === '+' ? inside('left', 'right') : undefined;
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return inside('expression');
  }
}

function sentences(node: Syntax, found: Collector, isText: (text: string) => boolean): void {
  const text =
    node.type === 'Literal'
      ? node['value']
      : node.type === 'TemplateElement'
        ? (node['value'] as { cooked: string }).cooked
        : undefined;
  if (typeof text === 'string' && sentence.test(text) && isText(text)) found.add(node, text);
}

interface Collector {
  all: LiteralText[];
  add: (node: Syntax, text: string) => void;
}

function collector(source: string, before = 0): Collector {
  const all: LiteralText[] = [];
  const bytes = Buffer.from(source);
  return {
    all,
    add: (node, text) => {
      const plain = text.replace(/&\w+;/g, '').replace(/\s+/g, ' ').trim();
      if (!letters.test(plain)) return;
      // The compiler counts bytes.
      const line = bytes
        .subarray(0, (node.start ?? 0) - before)
        .toString()
        .split('\n').length;
      if (!all.some((other) => other.text === plain && other.line === line))
        all.push({ text: plain, line });
    },
  };
}

/** Scripts and styles inside a component. */
function isCode({ type, openingElement }: Syntax): boolean {
  const name = (openingElement as Syntax | undefined)?.['name'] as Syntax | undefined;
  return type === 'JSXElement' && ['script', 'style'].includes(String(name?.['name']));
}

function nameOf({ name }: Syntax): string {
  const { type, name: word, namespace } = name as Syntax;
  return type === 'JSXNamespacedName' ? String((namespace as Syntax)['name']) : String(word);
}

function propertyOf({ type, property }: Syntax): string | undefined {
  return type === 'MemberExpression' ? String((property as Syntax)['name']) : undefined;
}

function walk(
  node: unknown,
  visit: (node: Syntax, parents: readonly Syntax[]) => void,
  parents: readonly Syntax[] = [],
): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, parents);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const isNode = 'type' in node;
  if (isNode) visit(node as Syntax, parents);
  const within = isNode ? [...parents, node as Syntax] : parents;
  for (const [name, value] of Object.entries(node))
    if (!(isNode && name === 'source')) walk(value, visit, within);
}
