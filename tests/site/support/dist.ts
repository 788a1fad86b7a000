import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The folder of the site that is looked at, which has `content/` in it: SITE_FOLDER, or the invented one. */
export const siteFolder = resolve(projectRoot, process.env['SITE_FOLDER'] ?? 'tests/sites/towns');
/** The built site; or the copy in DIST_DIR, if it is set. */
export const dist = resolve(projectRoot, process.env['DIST_DIR'] ?? join(siteFolder, 'dist'));

/** Paths of the files of the built site, with forward slashes. */
export function files(ending = ''): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

const trees = new Map<string, Root>();

/** A page as a tree, parsed once. */
export function tree(path: string): Root {
  let known = trees.get(path);
  if (!known) {
    known = fromHtml(read(path));
    trees.set(path, known);
  }
  return known;
}

/** All elements of a tree for which a test holds. */
export function elements(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (current: Nodes): void => {
    if (current.type === 'element' && test(current)) found.push(current);
    if (current.type === 'element' && current.tagName === 'template' && current.content)
      walk(current.content);
    if ('children' in current) for (const child of current.children) walk(child as Nodes);
  };
  walk(node);
  return found;
}

/** The words of a node, white space collapsed. */
export function text(node: Nodes): string {
  const parts: string[] = [];
  const walk = (current: Nodes): void => {
    if (current.type === 'text') parts.push(current.value);
    if ('children' in current) for (const child of current.children) walk(child as Nodes);
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

export const hasClass = (element: Element, name: string): boolean => {
  const value = element.properties['className'];
  return Array.isArray(value) && value.includes(name);
};

/** The sentences of an article that has one a line in `source.txt`; the first is the headline. */
export function sourceSentences(caseId: string): string[] {
  return readFileSync(join(siteFolder, 'content', 'cases', caseId, 'source.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
}
