import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of the fixtures: one folder a rule, and `rule.variant` for further ways to make the same mistake. */
export const fixturesFolder = fileURLToPath(new URL('../../fixtures', import.meta.url));

const caseSchema = z.strictObject({
  /** What was done wrong, for people who read the fixtures as documentation. */
  mistake: z.string().min(1),
  /** Where the file stands in the content folder. */
  path: z.string().startsWith('content/'),
  /** Where the mended file stands, where the place itself is the mistake. */
  mendedPath: z.string().startsWith('content/').optional(),
  /** What is to be reported; nearly always one message. */
  messages: z.array(
    z.strictObject({
      /** The file of the message, where it is another one. */
      file: z.string().startsWith('content/').optional(),
      line: z.number().int().min(1),
      column: z.number().int().min(1),
      ruleId: z.string(),
      severity: z.enum(['error', 'warning']),
      /** A part of what is wrong, as the message says it. */
      reason: z.string().min(1),
      /** A part of what to do, as the message says it. */
      advice: z.string().min(1),
    }),
  ),
});

/** A mistake, the file as a contributor might write it and the mended one. */
export interface Fixture extends z.infer<typeof caseSchema> {
  name: string;
  rule: string;
  /** `undefined` where the mistake is that the file is not there. */
  notOk: Uint8Array | undefined;
  ok: Uint8Array;
}

/** Reads all fixtures, by name. */
export function readFixtures(): Fixture[] {
  return readdirSync(fixturesFolder).sort().map(readFixture);
}

function readFixture(name: string): Fixture {
  const folder = join(fixturesFolder, name);
  const described = caseSchema.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
  const notOk = join(folder, `not-ok${extname(described.path)}`);
  return {
    ...described,
    name,
    rule: name.split('.')[0] ?? name,
    notOk: existsSync(notOk) ? readFileSync(notOk) : undefined,
    ok: readFileSync(join(folder, `ok${extname(described.path)}`)),
  };
}
