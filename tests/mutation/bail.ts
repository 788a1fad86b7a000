import process from 'node:process';
import type { TestEvent } from 'node:test/reporters';

/** A reporter of `node --test` that ends the run at the first test that fails. */
export default async function* bail(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type } of events) if (type === 'test:fail') process.exit(1);
  yield '';
}
