import type { VFile } from 'vfile';
import { describe } from './describe.ts';

/**
 * Makes a function that tells the warnings of the content while somebody edits it, each once: it is
 * told again only if it was gone in between. Its line does not matter, so that others can be added above
 * it.
 *
 * @param write receives the new warnings as text
 * @returns the function, to be called with all files each time that they were read
 */
export function warningsTold(write: (text: string) => void): (files: readonly VFile[]) => void {
  let told: ReadonlySet<string> = new Set();
  return (files) => {
    const warnings = files.flatMap((file) =>
      file.messages
        .filter(({ fatal }) => !fatal)
        .map((message) => ({
          key: `${file.path} ${message.ruleId ?? ''} ${message.reason}`,
          text: describe(file.path, message),
        })),
    );
    const before = told;
    const fresh = new Map(
      warnings.filter(({ key }) => !before.has(key)).map(({ key, text }) => [key, text]),
    );
    told = new Set(warnings.map(({ key }) => key));
    if (fresh.size === 0) return;
    const count = fresh.size === 1 ? '1 warning' : `${fresh.size} warnings`;
    write([`${count}:`, ...fresh.values()].join('\n\n'));
  };
}
