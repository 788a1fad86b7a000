import type { VFile } from 'vfile';
import { isMap, isNode, isSeq, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { endOf, parseYaml, startOf, yamlProblems } from '../markdown/yaml.ts';
import { checkCharactersOfJson } from '../markdown/characters.ts';
import { expectedAt } from '../messages/expected.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';
import { shorten } from '../text/shorten.ts';
import { publisherOf, type Reference, referenceSchema, referenceTypes } from './reference.ts';

/** What `references.json` says. */
export interface ReferenceList {
  /** The usable references, by id, in the file's order. */
  references: Map<string, Reference>;
  /**
   * The ids of all references, also of those that cannot be used: citing one is no second mistake.
   */
  ids: Set<string>;
}

/**
 * Reads `references.json`. It is read as YAML 1.2, of which JSON is a part, because that keeps the
 * place of every item.
 *
 * @param file the file; receives a message for each item that cannot be used
 * @returns the references
 */
export function readReferences(file: VFile): ReferenceList {
  checkCharactersOfJson(file);
  const source = String(file);
  const document = parseYaml(source, {
    version: '1.2',
    schema: 'json',
    uniqueKeys: true,
    logLevel: 'error',
  });
  const complain = (problem: string, start = 0, end = start, advice?: string): void => {
    report(file, 'reference-invalid', { problem, advice }, positionAt(source, start, end));
  };
  const references = new Map<string, Reference>();
  const problems = yamlProblems(document, true);
  for (const { problem, offset, end } of problems) complain(problem, offset, end);
  if (problems.length > 0) {
    return {
      references,
      ids: new Set(Array.from(source.matchAll(/"id"\s*:\s*"([^"]*)"/g), (match) => match[1] ?? '')),
    };
  }
  if (!isSeq(document.contents)) {
    complain('the file is not a list');
    return { references, ids: new Set() };
  }
  const ids = new Set<string>();
  for (const item of document.contents.items) {
    if (!isMap(item)) {
      complain(
        `unexpected \`${String(item)}\`, expected an item between \`{\` and \`}\``,
        startOf(item),
        endOf(item),
      );
      continue;
    }
    const result = referenceSchema.safeParse(item.toJSON());
    const id = String(item.get('id') ?? 'an item without `id`');
    if (!result.success)
      for (const issue of result.error.issues)
        complain(problemOf(issue, item, id), ...placeOf(issue, item));
    else if (ids.has(id)) complain(`two items have the id \`${id}\``, startOf(item));
    else if (isFromNobody(result.data))
      complain(
        `\`${id}\` does not say who it is from`,
        startOf(item),
        undefined,
        'Add the name of the paper, site or publisher to the item, such as `"publisher": "The Times"`, or its `author`, `editor` or `container-title`.',
      );
    else references.set(id, result.data);
    ids.add(id);
  }
  return { references, ids };
}

/** Whether a source has no publisher, author or editor, and nothing that contains it. */
function isFromNobody(reference: Reference): boolean {
  const { author = [], editor = [] } = reference;
  return !publisherOf(reference) && author.length === 0 && editor.length === 0;
}

function problemOf(issue: z.core.$ZodIssue, item: YAMLMap, id: string): string {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const expected = expectedAt(referenceSchema, path) ?? 'another value';
  const node: unknown = item.getIn(path, true);
  const key = path.filter((part) => typeof part === 'string').join('.');
  if (!isNode(node)) {
    const whole = key === 'id' ? 'an item' : `\`${id}\``;
    return `${whole} has no \`${key}\`, expected ${expected}`;
  }
  const value: unknown = node.toJSON();
  const nearest =
    key === 'type' && typeof value === 'string' ? nearestId(value, referenceTypes) : undefined;
  return `unexpected \`${key}: ${shorten(JSON.stringify(value))}\` in \`${id}\`, expected ${nearest ? `\`"${nearest}"\`` : expected}`;
}

/**
 * The wrong value, from its first to its last character; if a value is missing, the start of its
 * item.
 */
function placeOf(
  issue: z.core.$ZodIssue,
  item: YAMLMap,
): [start: number | undefined, end?: number | undefined] {
  const value: unknown = item.getIn(issue.path, true);
  return isNode(value) ? [startOf(value), endOf(value)] : [startOf(item)];
}
