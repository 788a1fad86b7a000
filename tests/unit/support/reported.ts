import type { VFile } from 'vfile';

/** The messages of a file that has no path: `1:5-1:9 link-unsafe`. */
export const reported = (file: VFile): string[] =>
  file.messages.map(({ name, ruleId }) => `${name} ${String(ruleId)}`);
