import type { VFile } from 'vfile';
import { isMap, isNode, isSeq, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { endOf, parseYaml, startOf, yamlProblems } from '../markdown/yaml.ts';
import { checkCharactersOfJson } from '../markdown/characters.ts';
import { report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';
import { type Reference, referenceSchema } from './reference.ts';

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
  const complain = (problem: string, start = 0, end = start): void => {
    report(file, 'reference-invalid', { problem }, positionAt(source, start, end));
  };
  const references = new Map<string, Reference>();
  const problems = yamlProblems(document);
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
    else if (!result.data.publisher && !result.data.author?.length) {
      complain(`\`${id}\` has neither \`publisher\` nor \`author\``, startOf(item));
    } else references.set(id, result.data);
    ids.add(id);
  }
  return { references, ids };
}

function problemOf(issue: z.core.$ZodIssue, item: YAMLMap, id: string): string {
  const key = issue.path.join('.');
  const node: unknown = item.getIn(issue.path, true);
  if (!isNode(node)) return key === 'id' ? 'an item has no `id`' : `\`${id}\` has no \`${key}\``;
  return `unexpected \`${key}: ${JSON.stringify(node.toJSON())}\` in \`${id}\``;
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
