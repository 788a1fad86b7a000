import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (pages: number): string => `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { page: String(index + 1) } }));
}
const { page } = Astro.params;
---

<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Page {page}</title></head>
  <body><h1>Page {page}</h1><p>A page of a bare site.</p></body>
</html>
`;

/**
 * Makes the second floor of `npm run bench -- build`: an Astro site that has nothing but pages of
 * one sentence.
 *
 * @param root a folder with the packages; what a site has in `src/` is replaced
 * @param pages how many
 */
export function writeBareAstro(root: string, pages: number): void {
  rmSync(join(root, 'src'), { recursive: true, force: true });
  mkdirSync(join(root, 'src', 'pages'), { recursive: true });
  writeFileSync(join(root, 'src', 'pages', '[page].astro'), page(pages));
  writeFileSync(
    join(root, 'package.json'),
    '{ "name": "bare", "private": true, "type": "module" }\n',
  );
  writeFileSync(
    join(root, 'astro.config.mjs'),
    'export default { devToolbar: { enabled: false } };\n',
  );
}
