import { createWords } from '../../../src/core/words/words.ts';

/** The interface in English. */
export const english = createWords('en');
