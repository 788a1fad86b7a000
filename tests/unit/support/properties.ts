import process from 'node:process';
import fc from 'fast-check';

/**
 * fast-check with a seed that stays the same, so that `npm test` says today what it said yesterday.
 * `FC_SEED=random` looks for what that seed does not find, and a number repeats a run; the long
 * form of `npm run test:hostile` draws a new seed each time.
 */
const seed = process.env['FC_SEED'] ?? '20261125';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

export { fc };
