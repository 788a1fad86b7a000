/**
 * The first floor of `npm run bench -- build`: parses all Markdown of a folder and prints it as
 * HTML with unified, and does nothing else.
 *
 * `node tests/bench/support/floor-unified.ts <folder>`
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [, , folder = 'content'] = process.argv;
const parser = unified().use(remarkParse).use(remarkFrontmatter);
let files = 0;
let letters = 0;
for (const path of globSync('**/*.md', { cwd: folder })) {
  files += 1;
  letters += toHtml(toHast(parser.parse(readFileSync(join(folder, path), 'utf8')))).length;
}
console.log(`${files} files, ${letters} letters of HTML`);
