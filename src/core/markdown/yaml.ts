import {
  Document,
  type DocumentOptions,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type ParseOptions,
  type SchemaOptions,
  visit,
  YAMLParseError,
} from 'yaml';

/** A reason why YAML cannot be read, and its position. */
export interface YamlProblem {
  problem: string;
  offset: number;
  /** The end of the problem; the same as `offset` if only a point is known. */
  end: number;
}

const colon = 'a value with a colon in it needs quotation marks';

/** The parser's complaints, in words that say what to look for. */
const plainWords: Record<string, string> = {
  BAD_INDENT: 'this line begins further left than the one above it, with which it is in one list',
  BAD_SCALAR_START:
    'a value that starts with a sign such as `@`, `%` or a comma needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: colon,
  DUPLICATE_KEY: 'a key appears twice',
  IMPOSSIBLE: 'this line is not `key: value`',
  MISSING_CHAR: 'this line is not `key: value`',
  MULTILINE_IMPLICIT_KEY: 'this line is not `key: value`, with a colon and a space',
  TAB_AS_INDENT: 'a line is indented with a tab, expected spaces',
  UNEXPECTED_TOKEN:
    'there are words behind the end of a value: put all of it between quotation marks',
  UNRESOLVED_ALIAS: 'a value starts with `*`, which means something else in YAML',
};

/** The same for a file of JSON. */
const jsonWords: Record<string, string> = {
  BAD_DQ_ESCAPE: 'a `\\` between quotation marks is written `\\\\`',
  BAD_SCALAR_START: 'words need straight quotation marks: `"words"`',
  DUPLICATE_KEY: 'a key appears twice',
  MISSING_CHAR: 'a comma or a colon is missing before this',
  TAG_RESOLVE_FAILED: 'words need straight quotation marks: `"words"`',
};

const tooDeep = 'brackets are nested too deeply';

/** Puts a complaint of the parser into plain words. */
function inPlainWords({ code, message }: YAMLParseError, isJson: boolean): string {
  if (/^Missing closing ["']quote/.test(message)) return 'a quotation mark is not closed';
  if (message === tooDeep) return tooDeep;
  const bracket = /end with an? ([\]}])/.exec(message)?.[1];
  if (bracket && isJson) return `a bracket is not closed: \`${bracket}\` is missing`;
  if (bracket) return `a list is not closed: \`${bracket}\` is missing`;
  if (isJson)
    return code === 'UNEXPECTED_TOKEN'
      ? /-scalar/.test(message)
        ? 'a comma is missing before this'
        : 'there is a sign too many'
      : (jsonWords[code] ?? 'this is not JSON');
  if (code === 'UNEXPECTED_TOKEN' && message.includes('block-seq-ind'))
    return 'a list of `- ` starts on the line below its key';
  return plainWords[code] ?? 'it is not written as `key: value`';
}

/**
 * Parses YAML. A document nested so deeply that the parser overflows is reported like any other
 * error.
 *
 * @param source the YAML
 * @param options as the parser takes them
 * @returns the document with its errors
 */
export function parseYaml(
  source: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): Document {
  try {
    // Each pretty error would cut the whole source into lines again to find its place, which is
    // found here once for all.
    return parseDocument(source, { ...options, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const document = new Document(undefined, options);
    document.errors.push(new YAMLParseError([0, 1], 'BAD_COLLECTION_TYPE', tooDeep));
    return document;
  }
}

/**
 * Lists the syntax errors of a piece of YAML. Aliases count as errors: nobody means one, and
 * resolving one can fail.
 *
 * @param document the document
 * @param isJson whether the file is JSON, read as the YAML that it also is
 * @returns the problems; of several errors that may follow from each other only one
 */
export function yamlProblems(document: Document, isJson = false): YamlProblem[] {
  const aliases: YamlProblem[] = [];
  visit(document, {
    Alias: (_key, node) => {
      aliases.push({
        problem: `\`*${node.source}\` without quotation marks means something else in YAML`,
        offset: startOf(node) ?? 0,
        end: endOf(node) ?? 0,
      });
    },
  });
  const ignored: YamlProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const [offset = 0, end = offset] = node.range ?? [];
      const sign = 'anchor' in node && node.anchor ? '&' : node.tag?.startsWith('!') ? '!' : '';
      const problem = `a value that starts with \`${sign}\` needs quotation marks`;
      if (sign) ignored.push({ problem, offset, end });
      if (/^\S/.test(node.comment ?? '') && isScalar(node))
        ignored.push({
          problem:
            'a `#` after a space starts a remark, so the rest of the line is not read: put the value between quotation marks',
          offset,
          end,
        });
    },
  });
  if (aliases.length > 0) return aliases;
  // One missing character makes a parser stumble again and again: if it names the character, the
  // other errors only follow from it.
  const syntax = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const cause = syntax.find((error) => error.code === 'MISSING_CHAR') ?? syntax[0];
  const indented = indentedAt(syntax);
  if (cause === syntax[0] && indented !== undefined)
    return [
      {
        problem:
          'this line is indented although the key above it has a value: begin it below that key',
        offset: indented,
        end: indented,
      },
    ];
  const errors = cause ? [cause] : document.errors;
  const problems = errors.map((error) => {
    const offset = openedAt(document, error) ?? error.pos[0];
    return { problem: inPlainWords(error, isJson), offset, end: offset };
  });
  return problems.length > 0 ? problems : ignored;
}

/** The offset at which a YAML node starts, if known. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The offset at which the value of a YAML node ends, if known. */
export function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined;
}

/** The key of a map as a node, which knows its place; `undefined` if there is none. */
export function keyOf(map: unknown, key: string): unknown {
  return isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.key
    : undefined;
}

/**
 * The last letter of a key that is indented below a value. The parser takes both lines for one key
 * and complains at the first.
 */
function indentedAt([first, second]: YAMLParseError[]): number | undefined {
  const isOneKey =
    first?.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    second?.code === 'MULTILINE_IMPLICIT_KEY' &&
    first.pos[0] === second.pos[0];
  return isOneKey ? second.pos[1] - 1 : undefined;
}

/**
 * The start of the quotation mark or bracket that is not closed: the parser complains at the line
 * at which it gives up.
 */
function openedAt(document: Document, { message, pos }: YAMLParseError): number | undefined {
  if (!/^Missing closing|end with an? [\]}]/.test(message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const start = startOf(node);
      const isOpening = isCollection(node)
        ? node.flow
        : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (isOpening && start !== undefined && start <= pos[0]) opened = start;
    },
  });
  return opened;
}
