import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './dist.ts';

/** A Markdown file of `content/` as its front matter says, read with nothing of the site's code. */
export interface Source {
  slug: string;
  matter: Record<string, unknown>;
  text: string;
}

/** The Markdown files of a folder of `content/`. */
export function sources(folder: string): Source[] {
  const path = join(projectRoot, 'content', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(path, name), 'utf8');
      return {
        slug: name.replace(/\.md$/, ''),
        matter: parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? ''),
        text,
      };
    });
}
