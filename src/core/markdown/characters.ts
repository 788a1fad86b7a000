import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { endOf, parseYaml, startOf } from './yaml.ts';
import { report } from '../messages/report.ts';
import { findMisleading, type Misleading } from '../text/misleading.ts';
import { pointsIn } from '../text/point.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * The part of a file that is not ours to change: nothing, the quotes of the article, or the article
 * itself with its headline.
 */
export type Sealed = 'nothing' | 'quotes' | 'article';

/**
 * Warns of misleading characters in our own text.
 *
 * @param tree the file's tree
 * @param file receives the messages
 * @param sealed what is left out because it must match the article
 */
export function checkCharacters(tree: Root, file: VFile, sealed: Sealed): void {
  const source = String(file);
  const [first] = tree.children;
  const bodyStart = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0;
  const found = [
    ...findMisleading(source.slice(0, bodyStart), 'json'),
    ...findMisleading(source.slice(bodyStart), 'markdown').map((item) => ({
      ...item,
      start: item.start + bodyStart,
      end: item.end + bodyStart,
    })),
  ];
  if (found.length === 0) return;
  const kept = sealedSpans(tree, source, sealed);
  warn(
    found.filter((item) => !kept.some((span) => overlaps(span, item))),
    file,
  );
}

/** As `checkCharacters`, for a file that is JSON. */
export function checkCharactersOfJson(file: VFile): void {
  warn(findMisleading(String(file), 'json'), file);
}

function warn(found: readonly Misleading[], file: VFile): void {
  const source = String(file);
  const pointOf = pointsIn(source);
  for (const { start, end, what, kind } of found) {
    const details =
      kind === 'unseen' ? { unseen: what } : { word: source.slice(start, end), alphabet: what };
    const position = { start: pointOf(start), end: pointOf(end) };
    report(file, 'characters-misleading', details, position);
  }
}

function sealedSpans(tree: Root, source: string, sealed: Sealed): Span[] {
  const spanOf = ({ position }: Root['children'][number]): Span => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  });
  if (sealed === 'quotes')
    return tree.children.filter(({ type }) => type === 'blockquote').map(spanOf);
  if (sealed === 'nothing') return [];
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [{ start: 0, end: source.length }];
  const matter = spanOf(first);
  const valueStart = matter.start + source.slice(matter.start).indexOf('\n') + 1;
  const title: unknown = parseYaml(first.value, {
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  }).getIn(['title'], true);
  return [
    { start: valueStart + (startOf(title) ?? 0), end: valueStart + (endOf(title) ?? 0) },
    { start: matter.end, end: source.length },
  ];
}
