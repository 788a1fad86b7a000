/**
 * Takes the place of `node:test` while mutants are tried: collects a file's tests instead of
 * running them, so that a worker can run them in its own process and stop at the first that fails.
 */
type Body = (context: { test: typeof inner }) => unknown;
type Options = Record<string, unknown>;

let collected: Body[] = [];

/** Collects a test. */
export function test(_name: string, options: Options | Body, body?: Body): void {
  collected.push(body ?? (options as Body));
}

/** Collects the tests that the body of a suite declares. */
export function suite(_name: string, body: () => void): void {
  body();
}

async function inner(_name: string, body: Body): Promise<void> {
  await body({ test: inner });
}

/**
 * Runs the tests that were collected since the last call, in their order.
 *
 * @throws what the first failing test throws
 */
export async function runCollected(): Promise<void> {
  const bodies = collected;
  collected = [];
  for (const body of bodies) await body({ test: inner });
}
