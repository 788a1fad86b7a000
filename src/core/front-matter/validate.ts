import type { Root, Yaml } from 'mdast';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, type Node as YamlNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { report } from '../messages.ts';
import { nearestId } from '../nearest-id.ts';
import { pointAt, type Point } from '../text/source-point.ts';

/** Valid front matter: its data, and where each top-level value stands in the file. */
export interface FrontMatter<Data> {
  data: Data;
  valueAt: (key: string) => Point;
}

/**
 * Reads and checks a file's front matter. Every key that is unknown, missing or of the wrong kind gets a message at its line.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param schema what the front matter may say; each field's description says what is expected
 * @returns the data, or `undefined` where something is wrong
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  tree: Root,
  file: VFile,
  schema: Schema,
): FrontMatter<z.infer<Schema>> | undefined {
  const source = String(file);
  const yaml = tree.children[0]?.type === 'yaml' ? (tree.children[0] as Yaml) : undefined;
  const bodyOffset = yaml
    ? (yaml.position?.start.offset ?? 0) + source.slice(yaml.position?.start.offset ?? 0).indexOf('\n') + 1
    : 0;
  const document = parseDocument(yaml?.value ?? '', { uniqueKeys: true, version: '1.2', schema: 'core' });
  const at = (offset: number): Point => pointAt(source, bodyOffset + offset);

  for (const error of document.errors) {
    report(
      file,
      'front-matter-syntax',
      { problem: error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? error.code },
      at(error.pos[0]),
    );
  }
  if (document.errors.length > 0) return undefined;

  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    report(file, 'front-matter-syntax', { problem: 'it is not a list of keys and values' }, at(0));
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(file, schema, document, issue, value as Record<string, unknown>, at);
    return undefined;
  }
  return { data: result.data, valueAt: (key) => at(rangeStart(document.getIn([key], true)) ?? 0) };
}

function reportIssue(
  file: VFile,
  schema: z.ZodObject,
  document: Document,
  issue: z.core.$ZodIssue,
  value: Record<string, unknown>,
  at: (offset: number) => Point,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape);
    for (const key of issue.keys) {
      report(file, 'front-matter-unknown', { key, nearest: nearestId(key, known), known }, at(keyStart(document, key) ?? 0));
    }
    return;
  }
  const [top] = issue.path;
  const key = String(top ?? '');
  const expected = describe(schema, key) ?? issue.message;
  if (issue.path.length === 1 && !(key in value)) {
    report(file, 'front-matter-missing', { key, expected }, at(0));
    return;
  }
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const node = document.getIn(path, true) ?? document.getIn([key], true);
  report(
    file,
    'front-matter-type',
    { key: path.join('.'), expected, actual: short(isNode(node) ? node.toJSON() : undefined) },
    at(rangeStart(node) ?? keyStart(document, key) ?? 0),
  );
}

function describe(schema: z.ZodObject, key: string): string | undefined {
  const field = schema.shape[key] as z.ZodType | undefined;
  return field?.description ?? field?.meta()?.description;
}

function keyStart(document: Document, key: string): number | undefined {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return rangeStart(pair?.key);
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? (node as YamlNode).range?.[0] : undefined;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
