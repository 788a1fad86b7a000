import type { Root, Yaml } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { nearestId } from '../messages/nearest-id.ts';
import { type Place, report } from '../messages/report.ts';
import { positionAt, pointAt, type Point } from '../text/point.ts';
import { brokenFence } from '../markdown/fence.ts';
import { reportIssue } from './report-issue.ts';
import { endOf, keyOf, parseYaml, startOf, yamlProblems } from '../markdown/yaml.ts';

/** Valid front matter: its data, and the position of each value in the file. */
export interface FrontMatter<Data> {
  data: Data;
  /** Finds a value by its path, for example `names`, 2. */
  valueAt: (...path: (string | number)[]) => Point;
  /** As `valueAt`, from its first to its last character. */
  rangeOf: (...path: (string | number)[]) => Place;
  /** As `rangeOf`, of the key of a map within. */
  rangeOfKey: (map: string, key: string) => Place;
}

/**
 * Reads and checks a file's front matter. Every unknown, missing or invalid key gets a message at
 * its line.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param schema what the front matter may say; each field's description says what is expected
 * @returns the data, or `undefined` if something is wrong
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  tree: Root,
  file: VFile,
  schema: Schema,
): FrontMatter<z.infer<Schema>> | undefined {
  const source = String(file);
  const fence = brokenFence(source);
  if (fence) {
    const { problem, advice } = fence;
    report(
      file,
      'front-matter-syntax',
      { problem, advice, isWholeFile: false },
      pointAt(source, fence.start),
    );
    return undefined;
  }
  const unfenced = startOfUnfenced(source, Object.keys(schema.shape));
  if (unfenced !== undefined) {
    const problem = 'the line `---` above it is missing';
    const advice = 'Put a line `---` above the first key and another below the last one.';
    report(
      file,
      'front-matter-syntax',
      { problem, advice, isWholeFile: false },
      pointAt(source, unfenced),
    );
    return undefined;
  }
  const yaml = tree.children[0]?.type === 'yaml' ? (tree.children[0] as Yaml) : undefined;
  const bodyOffset = yaml
    ? (yaml.position?.start.offset ?? 0) +
      source.slice(yaml.position?.start.offset ?? 0).indexOf('\n') +
      1
    : 0;
  return readYaml(
    { text: yaml?.value ?? '', offset: bodyOffset, isWholeFile: false },
    file,
    schema,
  );
}

/** A stretch of YAML in a file. */
interface YamlPart {
  text: string;
  /** Its offset in the file. */
  offset: number;
  isWholeFile: boolean;
}

/**
 * Reads and checks a file that is YAML as a whole.
 *
 * @param file receives the messages
 * @param schema what the file may say; each field's description says what is expected
 * @returns the data, or `undefined` if something is wrong
 */
export function readYamlFile<Schema extends z.ZodObject>(
  file: VFile,
  schema: Schema,
): FrontMatter<z.infer<Schema>> | undefined {
  return readYaml({ text: String(file), offset: 0, isWholeFile: true }, file, schema);
}

function readYaml<Schema extends z.ZodObject>(
  { text, offset: bodyOffset, isWholeFile }: YamlPart,
  file: VFile,
  schema: Schema,
): FrontMatter<z.infer<Schema>> | undefined {
  const source = String(file);
  const document = parseYaml(text, {
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  });
  const at = (start: number, end = start): Place =>
    positionAt(source, bodyOffset + start, bodyOffset + end);

  const problems = yamlProblems(document);
  for (const { problem, offset, end } of problems)
    report(file, 'front-matter-syntax', { problem, isWholeFile }, at(offset, end));
  if (problems.length > 0) return undefined;

  const value: unknown = document.toJS() ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const problem = 'it is not a list of keys and values';
    report(file, 'front-matter-syntax', { problem, isWholeFile }, at(0));
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const reported = new Set<string>();
    const mistyped = new Set(mistypedKeys(result.error.issues, schema));
    for (const issue of result.error.issues) {
      const path = issue.path.join('.');
      if (issue.code !== 'unrecognized_keys' && reported.has(path)) continue;
      if (mistyped.has(path) && !(path in value)) continue;
      reportIssue(issue, { file, schema, document, at, isWholeFile });
      reported.add(path);
    }
    return undefined;
  }
  const nodeAt = (path: (string | number)[]): unknown => document.getIn(path, true);
  return {
    data: result.data,
    valueAt: (...path) => pointAt(source, bodyOffset + (startOf(nodeAt(path)) ?? 0)),
    rangeOf: (...path) => at(startOf(nodeAt(path)) ?? 0, endOf(nodeAt(path))),
    rangeOfKey: (map, key) => {
      const node = keyOf(nodeAt([map]), key);
      return at(startOf(node) ?? 0, endOf(node));
    },
  };
}

/**
 * Finds front matter that does not start with a line of `---`: Markdown reads its lines as text.
 * A line of other signs above it, such as `--`, was meant as one.
 */
function startOfUnfenced(source: string, keys: readonly string[]): number | undefined {
  const [lead = '', key = ''] =
    /^(?:\s*[-–—*+=_~ ]{2,}[ \t]*\n)?\s*([\p{L}-]+)(?=:(?:\s|$))/u.exec(source) ?? [];
  const isFenced = /^---[ \t]*\n/.test(source);
  return !isFenced && keys.includes(key) ? lead.length - key.length : undefined;
}

/** The keys that unknown ones were meant as: they are not missing as well. */
function mistypedKeys(issues: readonly z.core.$ZodIssue[], schema: z.ZodObject): string[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const known = Object.keys(schema.shape);
  return unknown.flatMap((key) => nearestId(key, known) ?? []);
}
