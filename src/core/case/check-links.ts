import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Citation } from '../markdown/citation.ts';
import { type Place, report } from '../messages/report.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { positionAt } from '../text/point.ts';
import { nearestPath, relativePath, resolvePath } from '../files/paths.ts';

/** What a file may refer to. */
export interface Targets {
  /** Paths of all files of `content/`. */
  paths: Set<string>;
  /** Ids of all references, also of those that cannot be used. */
  references: Set<string>;
}

/**
 * Reports citations of unknown sources and links to missing files.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param targets the known sources and files
 */
export function checkLinks(tree: Root, file: VFile, targets: Targets): void {
  visit(tree, (node) => {
    if (node.type === 'citation') {
      for (const item of (node as unknown as Citation).items) {
        if (!targets.references.has(item.id)) {
          const nearest = nearestId(item.id, [...targets.references]);
          const place = keyIn(node as unknown as Citation, item.id, file);
          const message = report(file, 'citation-unknown', { key: item.id, nearest }, place);
          message.actual = `@${item.id}`;
          if (nearest) message.expected = [`@${nearest}`];
        }
      }
    }
    if ((node.type === 'link' || node.type === 'definition') && isRelative(node.url)) {
      const { path } = resolvePath(file.path, node.url);
      if (!targets.paths.has(path)) {
        const found = nearestPath(path, targets.paths);
        const nearest = found && relativePath(file.path, found);
        const message = report(file, 'link-unknown', { url: node.url, nearest }, node);
        offer(message, node, file, node.url.replace(/#.*$/, ''), nearest);
      }
    }
  });
}

/** Suggests a replacement for the node if the mistyped part occurs in it exactly once. */
function offer(
  message: VFileMessage,
  node: Node,
  file: VFile,
  wrong: string,
  right: string | undefined,
): void {
  const written = String(file).slice(node.position?.start.offset, node.position?.end.offset);
  const pieces = written.split(wrong);
  message.actual = written;
  if (right && node.position && pieces.length === 2) message.expected = [pieces.join(right)];
}

/** Whether an address is a relative path to a file. */
export function isRelative(url: string): boolean {
  return (
    url !== '' && !url.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(url) && !url.startsWith('//')
  );
}

/** The position of a key in a citation, which may hold several. */
function keyIn({ position }: Citation, id: string, file: VFile): Place {
  const source = String(file);
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const at = source.indexOf(`@${id}`, start);
  return at === -1 || at >= end
    ? positionAt(source, start, end)
    : positionAt(source, at, at + id.length + 1);
}
