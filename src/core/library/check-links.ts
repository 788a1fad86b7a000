import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Citation } from '../entries/citation.ts';
import { type Place, report } from '../messages.ts';
import { nearestId } from '../nearest-id.ts';
import { placeAt } from '../text/source-point.ts';
import { nearestPath, relativePath, resolvePath } from './paths.ts';

/** What a file may refer to. */
export interface Targets {
  /** Paths of all files of `content/`. */
  paths: Set<string>;
  /** Ids of all references, also of those that cannot be used. */
  references: Set<string>;
}

/**
 * Reports citations of sources and links to files that are not there.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param targets what there is
 */
export function checkLinks(tree: Root, file: VFile, targets: Targets): void {
  visit(tree, (node) => {
    if (node.type === 'citation') {
      for (const item of (node as unknown as Citation).items) {
        if (!targets.references.has(item.id)) {
          report(
            file,
            'citation-unknown',
            { key: item.id, nearest: nearestId(item.id, [...targets.references]) },
            keyIn(node as unknown as Citation, item.id, file),
          );
        }
      }
    }
    if ((node.type === 'link' || node.type === 'definition') && isRelative(node.url)) {
      const { path } = resolvePath(file.path, node.url);
      if (!targets.paths.has(path)) {
        const nearest = nearestPath(path, targets.paths);
        report(file, 'link-unknown', { url: node.url, nearest: nearest && relativePath(file.path, nearest) }, node);
      }
    }
  });
}

/** Tells whether an address is a relative path to a file. */
export function isRelative(url: string): boolean {
  return url !== '' && !url.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(url) && !url.startsWith('//');
}

/** Where in a citation a key stands: it may be one of several. */
function keyIn({ position }: Citation, id: string, file: VFile): Place {
  const source = String(file);
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const at = source.indexOf(`@${id}`, start);
  return at === -1 || at >= end ? placeAt(source, start, end) : placeAt(source, at, at + id.length + 1);
}
