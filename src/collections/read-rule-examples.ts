import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type RuleId, rules } from '../core/messages/report.ts';

/**
 * The content of `case.json`: the mistake in words, the file's path, and each message to the
 * letter.
 */
const exampleSchema = z.strictObject({
  /** The mistake, for people who read the examples as documentation. */
  mistake: z.string().min(1),
  /** The path of the file in the content folder. */
  path: z.string().startsWith('content/'),
  /** The path of the fixed file, if the path itself is the mistake. */
  fixedPath: z.string().startsWith('content/').optional(),
  /** The expected messages; nearly always one. */
  messages: z.array(
    z.strictObject({
      /** The file of the message, if it is another one. */
      file: z.string().startsWith('content/').optional(),
      line: z.number().int().min(1),
      column: z.number().int().min(1),
      /**
       * The end of the marked stretch, the character after its last one; absent if the message has
       * a point only.
       */
      endLine: z.number().int().min(1).optional(),
      endColumn: z.number().int().min(1).optional(),
      ruleId: z.string(),
      severity: z.enum(['error', 'warning']),
      /** The problem. */
      reason: z.string().min(1),
      /** What to do, line by line. */
      advice: z.array(z.string()).min(1),
    }),
  ),
});

/** A mistake, the file as a contributor might write it, and the fixed one. */
export interface RuleExample extends z.infer<typeof exampleSchema> {
  /**
   * The name of its folder: the rule, or `rule.variant` for a further way to make the same mistake.
   */
  name: string;
  rule: RuleId;
  /** `undefined` if the mistake is that the file is missing. */
  notOk: Uint8Array | undefined;
  ok: Uint8Array;
}

/** The folder of the examples, from the project's root. */
export const ruleExamplesFolder = 'docs/rules';

/**
 * Reads the examples of all rules. They are documentation, tests and pages of the site at once.
 *
 * @param root the project's folder
 * @returns the examples by name, a rule's plain one before its variants
 * @throws if a `case.json` is invalid, or a folder does not belong to a rule
 */
export function readRuleExamples(root: string): RuleExample[] {
  const folder = join(root, ...ruleExamplesFolder.split('/'));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readExample(join(folder, name), name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readExample(folder: string, name: string): RuleExample {
  const described = exampleSchema.parse(
    JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')),
  );
  const rule = name.split('.')[0] ?? name;
  if (!(rule in rules))
    throw new Error(`${folder} belongs to no rule: its name is to start with one`);
  const notOk = join(folder, `not-ok${extname(described.path)}`);
  return {
    ...described,
    name,
    rule: rule as RuleId,
    notOk: existsSync(notOk) ? readFileSync(notOk) : undefined,
    ok: readFileSync(join(folder, `ok${extname(described.path)}`)),
  };
}
