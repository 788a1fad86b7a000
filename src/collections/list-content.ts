import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { UnreadableContent, whyUnreadable } from './unreadable-content.ts';

/** Whether a file of `content/` is read: pictures and hidden files are not. */
export function isContentFile(path: string): boolean {
  return (
    /\.(md|txt|json|geojson|ya?ml)$/.test(path) &&
    !path.split('/').some((part) => part.startsWith('.'))
  );
}

/**
 * Lists the files below a folder, by name. Links inside `content/` are followed.
 *
 * @param root the project's folder
 * @param folder a path from there, with forward slashes
 * @returns paths from the project's folder; empty if the folder does not exist
 * @throws UnreadableContent if a folder cannot be read, or a link leads out of `content/`, nowhere,
 *   or to a folder that contains it
 */
export async function listContent(root: string, folder = 'content'): Promise<string[]> {
  const start = join(root, ...folder.split('/'));
  const real = await realpath(start).catch(() => undefined);
  if (real === undefined) return [];
  const content = await realpath(join(root, 'content')).catch(() => real);
  const problems: string[] = [];
  const found: string[] = [];

  /** `inside`: the real paths of the folders around it. */
  const visit = async (path: string, inside: readonly string[]): Promise<void> => {
    const entries = await readdir(join(root, ...path.split('/')), { withFileTypes: true }).catch(
      (error: unknown) => {
        problems.push(whyUnreadable(path, error));
        return [];
      },
    );
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const below = `${path}/${entry.name}`;
      const target = entry.isSymbolicLink() ? await follow(below, inside) : undefined;
      if (entry.isSymbolicLink() && !target) continue;
      if (target ? target.isFolder : entry.isDirectory())
        await visit(below, [...inside, target?.path ?? join(inside.at(-1) ?? content, entry.name)]);
      else if (isContentFile(below)) found.push(below);
    }
  };

  /** What a link leads to, if it may be followed. */
  const follow = async (path: string, inside: readonly string[]) => {
    try {
      const target = await realpath(join(root, ...path.split('/')));
      const isFolder = (await stat(target)).isDirectory();
      if (target !== content && !target.startsWith(content + sep))
        problems.push(
          `\`${path}\` is a link that leads out of \`content/\`. Put the files themselves there, so that everyone who gets the project has them.`,
        );
      else if (inside.includes(target))
        problems.push(`\`${path}\` is a link to a folder that contains it. Remove the link.`);
      else return { path: target, isFolder };
    } catch (error) {
      problems.push(whyUnreadable(path, error));
    }
    return undefined;
  };

  await visit(folder, [real]);
  if (problems.length > 0) throw new UnreadableContent(problems);
  return found.sort();
}
