import { type Document, isNode, visit } from 'yaml';

/** A reason why YAML cannot be read, and where in it. */
export interface YamlProblem {
  problem: string;
  offset: number;
}

/**
 * Lists what is wrong with the syntax of a YAML document. Aliases count as wrong: nobody means one, and reading one can fail.
 *
 * @param document the document
 * @returns the problems, one for each place
 */
export function yamlProblems(document: Document): YamlProblem[] {
  const aliases: YamlProblem[] = [];
  visit(document, {
    Alias: (_key, node) => {
      aliases.push({
        problem: `\`*${node.source}\` without quotation marks means something else in YAML`,
        offset: startOf(node) ?? 0,
      });
    },
  });
  if (aliases.length > 0) return aliases;
  const problems = new Map<number, string>();
  for (const error of document.errors) {
    const [first = error.code] = error.message.split('\n');
    if (!problems.has(error.pos[0])) problems.set(error.pos[0], first.replace(/ at line.*/, ''));
  }
  return Array.from(problems, ([offset, problem]) => ({ problem, offset }));
}

/** The offset at which a YAML node starts, where there is one. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
