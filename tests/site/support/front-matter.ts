import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteFolder } from './dist.ts';

/** A Markdown file of `content/` as its front matter says, read with nothing of the site's code. */
export interface Source {
  slug: string;
  matter: Record<string, unknown>;
  text: string;
}

/** The Markdown files of a folder of `content/`; none if there is no such folder. */
export function sources(folder: string): Source[] {
  const path = join(siteFolder, 'content', folder);
  return (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(path, name), 'utf8');
      return {
        slug: name.replace(/\.md$/, ''),
        matter: parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') ?? {},
        text,
      };
    });
}
