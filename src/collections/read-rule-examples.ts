import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type RuleId, rules } from '../core/messages/report.ts';

/**
 * What `case.json` says: the mistake in words, where the file stands, and each message to the
 * letter.
 */
const exampleSchema = z.strictObject({
  /** What was done wrong, for people who read the examples as documentation. */
  mistake: z.string().min(1),
  /** Where the file stands in the content folder. */
  path: z.string().startsWith('content/'),
  /** Where the mended file stands, where the place itself is the mistake. */
  mendedPath: z.string().startsWith('content/').optional(),
  /** What is reported; nearly always one message. */
  messages: z.array(
    z.strictObject({
      /** The file of the message, where it is another one. */
      file: z.string().startsWith('content/').optional(),
      line: z.number().int().min(1),
      column: z.number().int().min(1),
      /**
       * Where the marked stretch ends, the character behind its last one; none where the message
       * has a point only.
       */
      endLine: z.number().int().min(1).optional(),
      endColumn: z.number().int().min(1).optional(),
      ruleId: z.string(),
      severity: z.enum(['error', 'warning']),
      /** What is wrong. */
      reason: z.string().min(1),
      /** What to do, line by line. */
      advice: z.array(z.string()).min(1),
    }),
  ),
});

/** A mistake, the file as a contributor might write it and the mended one. */
export interface RuleExample extends z.infer<typeof exampleSchema> {
  /**
   * The name of its folder: the rule, or `rule.variant` for a further way to make the same mistake.
   */
  name: string;
  rule: RuleId;
  /** `undefined` where the mistake is that the file is not there. */
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
 * @throws where a `case.json` is not what it should be, or a folder does not belong to a rule
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
