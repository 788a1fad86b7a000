import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { withoutBrokenFence } from './fence.ts';

/**
 * Adds the parts of GFM that the format uses: tables, task lists, footnotes. The rest of GFM (bare
 * addresses become links, `~~strike~~`) is left out: it takes half of the parsing time and would
 * change what an article says.
 */
function remarkGfmSubset(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(gfmTable(), gfmTaskListItem(), gfmFootnote());
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  );
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfmSubset)
  .use(remarkCjkFriendly)
  .freeze();

/**
 * Reads a Markdown file, front matter included, so that every position is a place in the file.
 *
 * @param file the file
 * @returns its tree
 */
export function parseMarkdown(file: VFile): Root {
  return processor.parse(withoutBrokenFence(String(file)));
}
