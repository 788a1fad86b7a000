import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { isContentFile } from '../collections/list-content.ts';
import { parseMarkdown } from '../core/markdown/parse.ts';
import { type BufferChecker, createBufferChecker } from './check-buffer.ts';

/** Settings of the plugin. */
export interface Options {
  /** The project's folder, which has `content/` in it; by default the current one. */
  root?: string;
}

// One checker per project, even if an editor makes a new processor for every file and keystroke.
const checkers = new Map<string, BufferChecker>();

/**
 * A remark plugin that reports what `npm run check` reports for a file of `content/`; other files
 * get no messages. The file is read as the check reads it, and written back as it is: no formatter
 * may touch quotes, tags and citations.
 *
 * @param options the project's folder
 * @returns the transformer, which adds messages and changes nothing
 */
export default function remarkSecondReading(
  this: Processor,
  { root = process.cwd() }: Options = {},
): (tree: Root, file: VFile) => Promise<void> {
  this.parser = (_document, file) =>
    file.extname === '.json' ? { type: 'root', children: [] } : parseMarkdown(file);
  this.compiler = (_tree, file) => String(file);
  const checker = checkers.get(root) ?? createBufferChecker(root);
  checkers.set(root, checker);
  return async (_tree, file) => {
    const path = relative(root, resolve(file.cwd, file.path)).split(sep).join('/');
    if (path.startsWith('content/') && isContentFile(path))
      file.messages.push(...(await checker(path, String(file))));
  };
}
