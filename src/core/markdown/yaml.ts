import {
  Document,
  type DocumentOptions,
  isNode,
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

/** The parser's most common complaints, in words that say what to look for. */
const plainWords: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks',
  DUPLICATE_KEY: 'a key appears twice',
  TAB_AS_INDENT: 'a line is indented with a tab, expected spaces',
  UNRESOLVED_ALIAS: 'a value starts with `*`, which means something else in YAML',
};

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
    document.errors.push(
      new YAMLParseError([0, 1], 'BAD_COLLECTION_TYPE', 'brackets are nested too deeply'),
    );
    return document;
  }
}

/**
 * Lists the syntax errors of a piece of YAML. Aliases count as errors: nobody means one, and
 * resolving one can fail.
 *
 * @param document the document
 * @returns the problems; of several errors that may follow from each other only one
 */
export function yamlProblems(document: Document): YamlProblem[] {
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
  if (aliases.length > 0) return aliases;
  // One missing character makes a parser stumble again and again: if it names the character, the
  // other errors only follow from it.
  const syntax = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const cause = syntax.find((error) => error.code === 'MISSING_CHAR') ?? syntax[0];
  const errors = cause ? [cause] : document.errors;
  return errors.map(({ code, message, pos }) => ({
    problem: plainWords[code] ?? message,
    offset: pos[0],
    end: pos[0],
  }));
}

/** The offset at which a YAML node starts, if known. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The offset at which the value of a YAML node ends, if known. */
export function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined;
}
