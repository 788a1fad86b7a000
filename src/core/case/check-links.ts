import type { Root, Text } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Citation } from '../markdown/citation.ts';
import { type Place, report } from '../messages/report.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { positionAt } from '../text/point.ts';
import { sourcePoints } from '../text/source-point.ts';
import { nearestPath, relativePath, resolvePath } from '../files/paths.ts';

/** What a file may refer to. */
export interface Targets {
  /** Paths of all files of `content/`. */
  paths: Set<string>;
  /** Ids of all references, also of those that cannot be used. */
  references: Set<string>;
  /** What a link can lead to within each Markdown file: its entries and its headings. */
  fragments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `@key` outside a citation, or `[key]`. */
const bareKey =
  /(?<![\p{L}\p{N}._[])@([\p{L}\p{N}_][\p{L}\p{N}_-]*)|\[([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)\]/gu;
/** A sentence of the article: `article.md#s.4`. */
const sentence = /^s\.\d+$/;
/** An address of the web without its protocol. */
const hostLike = /^(?:\/\/)?(?:[\p{L}\p{N}-]+\.)+(?!md\b|json\b|txt\b)\p{L}{2,}(?:[/?#:]|$)/u;

/**
 * Reports citations of unknown sources and links to missing files.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param targets the known sources and files
 */
export function checkLinks(tree: Root, file: VFile, targets: Targets): void {
  const checkFragment = (path: string, fragment: string, node: Node): void => {
    const id = decode(fragment.slice(1));
    const known = targets.fragments.get(path);
    if (id === '' || !known || known.has(id)) return;
    if (path.endsWith('/article.md') && sentence.test(id)) return;
    report(
      file,
      'fragment-unknown',
      { fragment: id, path, nearest: nearestFragment(id, [...known]) },
      node,
    );
  };
  visit(tree, (node) => {
    if (node.type === 'text') checkBareKeys(node, file, targets);
    if ((node.type === 'link' || node.type === 'definition') && /^#./.test(node.url))
      checkFragment(file.path, node.url, node);
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
      const { path, fragment } = resolvePath(file.path, node.url);
      if (!targets.paths.has(path) && hostLike.test(node.url)) {
        const message = report(
          file,
          'link-unsafe',
          { url: node.url, meant: `https://${node.url}` },
          node,
        );
        offer(message, node, file, node.url, `https://${node.url}`);
      } else if (targets.paths.has(path)) checkFragment(path, fragment, node);
      else {
        const found = nearestPath(path, targets.paths);
        const nearest = found && relativePath(file.path, found);
        const message = report(file, 'link-unknown', { url: node.url, nearest }, node);
        offer(message, node, file, node.url.replace(/#.*$/, ''), nearest);
      }
    }
  });
}

/** Reports the key of a source that is not written as a citation, and would be published as typed. */
function checkBareKeys(node: Text, file: VFile, { references }: Targets): void {
  const source = String(file);
  const pointOf = sourcePoints(source, node);
  for (const match of node.value.matchAll(bareKey)) {
    const key = match[1] ?? match[2] ?? '';
    if (!references.has(key)) continue;
    const start = pointOf(match.index);
    // Within brackets that are not a citation the whole of them has a message.
    const isOpen =
      node.value.lastIndexOf('[', match.index) > node.value.lastIndexOf(']', match.index);
    const isWithin = match[1] !== undefined && isOpen;
    if (isWithin || source.charAt(start.offset - 1) === '\\') continue;
    const place = { start, end: pointOf(match.index + match[0].length) };
    report(file, 'citation-malformed', { text: match[0], meant: key }, place);
  }
}

function nearestFragment(id: string, known: readonly string[]): string | undefined {
  const longer = known.filter((other) => other.startsWith(id));
  return longer.length === 1 ? longer[0] : nearestId(id, known);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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
