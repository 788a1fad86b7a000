import type { VFile } from 'vfile';
import { type Document, isMap, isNode } from 'yaml';
import { z } from 'zod';
import { describe, schemaAt, unwrap } from '../messages/expected.ts';
import { type Place, report } from '../messages/report.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { endOf, keyOf, startOf } from '../markdown/yaml.ts';
import { shorten } from '../text/shorten.ts';
import { repairedValue } from './repaired-value.ts';

/** What an issue is about. */
export interface IssueContext {
  file: VFile;
  schema: z.ZodObject;
  document: Document;
  /** The place in the file of a stretch of the front matter. */
  at: (start: number, end?: number) => Place;
  /** Whether the file is nothing but keys and values, such as `site.yaml`. */
  isWholeFile: boolean;
}

/**
 * Reports one issue that a schema has with front matter, at the key or value that it is about.
 *
 * @param issue the issue
 * @param context the front matter, its schema and the file that receives the message
 */
export function reportIssue(
  issue: z.core.$ZodIssue,
  { file, schema, document, at, isWholeFile }: IssueContext,
): void {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path));
    for (const key of issue.keys) {
      const nearest = nearestId(key, known);
      const message = report(
        file,
        'front-matter-unknown',
        { key, nearest, known, isWholeFile },
        placeOf(keyOf(node, key) ?? node, at),
      );
      message.actual = key;
      if (nearest) message.expected = [nearest];
    }
    return;
  }
  const last = path.at(-1) ?? '';
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.filter((part) => typeof part === 'string').join('.');
  const field = schemaAt(schema, path, issue.code === 'invalid_key');
  const expected = describe(field) ?? 'another value';
  if (typeof last === 'string' && !(isMap(parent) && parent.has(last))) {
    report(
      file,
      'front-matter-missing',
      { key, expected, isWholeFile },
      at(path.length > 1 ? (startOf(parent) ?? 0) : 0),
    );
    return;
  }
  const value: unknown = isNode(node) ? node.toJSON() : undefined;
  const named = keyOf(parent, String(last));
  const place =
    issue.code === 'invalid_key' || !isNode(node) || startOf(node) === endOf(node)
      ? (named ?? node)
      : node;
  report(
    file,
    'front-matter-type',
    { key, expected, actual: short(value), repaired: repairedValue(value, field) },
    placeOf(place, at),
  );
}

function keysOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function placeOf(node: unknown, at: IssueContext['at']): Place {
  return at(startOf(node) ?? 0, endOf(node));
}

function short(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return shorten(text);
}
