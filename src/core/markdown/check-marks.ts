import type {
  Code,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  ImageReference,
  LinkReference,
  Nodes,
  Paragraph,
  Root,
  Table,
  Text,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import type { UnreadMark } from '../messages/marks.ts';
import { pointAt } from '../text/point.ts';
import { sourcePoints } from '../text/source-point.ts';

/** Marks that are left in the text, so Markdown has not read them as marks. */
const leftInText: { mark: UnreadMark; pattern: RegExp }[] = [
  {
    mark: 'emphasis',
    pattern: /\*\*|__|(?<![\S])\*(?=[\p{L}\p{N}])|(?<=\p{L})\*(?![\p{L}\p{N}*])/gu,
  },
  { mark: 'code', pattern: /`+/g },
  { mark: 'footnote', pattern: /\[\^[^\]\s]+\]/g },
  { mark: 'link', pattern: /\][ \t]*\((?=\S)|\]\s*\[[^\]]*\]|\)\s*\[(?=https?:|\.{0,2}\/)/g },
  { mark: 'comment', pattern: /<(?:!-|--|!—|!–)/g },
  { mark: 'other', pattern: /\[\[(?=[^[\]\n]+\]\])|(?:==|~~)(?=[^\s=~])/g },
];

/**
 * Signs of a heading that make none: with no space behind them, with a space of another kind, or
 * with too many. One sign may be that of a tag.
 */
export const noHeading = /^(?:[#＃]{2,6}(?=[^ \t#＃])|[#＃]{7,})/u;

/** A line of a paragraph that starts with the mark of something else. */
const startsLine: { mark: UnreadMark | 'heading'; pattern: RegExp }[] = [
  { mark: 'heading', pattern: noHeading },
  { mark: 'table', pattern: /^\|(?=.*\|)/ },
  { mark: 'list', pattern: /^(?:[-+](?=[\p{L}[])|[•‣◦▪]\s*)/u },
  { mark: 'other', pattern: /^:::/ },
  { mark: 'matter', pattern: /^\+\+\+$/ },
];

/**
 * Reports marks that Markdown does not read as its author meant them, so that they would be
 * published as typed, not at all, or hide the lines below them: `##Title`, an emphasis that is not
 * closed, a link with a space in it, lines that are indented and become code, a footnote without its
 * sign.
 *
 * @param tree the file's tree
 * @param file receives the messages
 */
export function checkMarks(tree: Root, file: VFile): void {
  const source = String(file);
  const used = usedIn(tree);
  visit(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition' || node.type === 'definition')
      checkUsed(node, used, file, source);
    if (node.type === 'code') checkCode(node, file, source);
    if (node.type === 'heading') checkHeading(node, parent, file, source);
    if (node.type === 'table') checkTable(node, file);
    if (node.type === 'blockquote') return SKIP;
    if (node.type === 'paragraph') checkLines(node, file, source);
    // A link that shows its own address, `<https://…>`, is not prose.
    if (node.type === 'link' && source[node.position?.start.offset ?? 0] === '<') return SKIP;
    if (node.type === 'text') checkText(node, file, source);
    return undefined;
  });
}

/** The names of footnotes and addresses that something in a file refers to. */
function usedIn(tree: Root): ReadonlySet<string> {
  const used = new Set<string>();
  visit(tree, ['footnoteReference', 'linkReference', 'imageReference'], (node) => {
    const { type, identifier } = node as FootnoteReference | LinkReference | ImageReference;
    used.add(`${type === 'footnoteReference' ? '^' : ''}${identifier}`);
  });
  return used;
}

/** A footnote without its sign, and an address that no link has, are not shown. */
function checkUsed(
  node: FootnoteDefinition | Definition,
  used: ReadonlySet<string>,
  file: VFile,
  source: string,
): void {
  const isFootnote = node.type === 'footnoteDefinition';
  if (used.has(`${isFootnote ? '^' : ''}${node.identifier}`)) return;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  report(
    file,
    'mark-unread',
    { mark: isFootnote ? 'unused footnote' : 'unused address', text: lineOf(written) },
    node,
  );
}

function checkCode(node: Code, file: VFile, source: string): void {
  const start = node.position?.start;
  const written = source.slice(start?.offset, node.position?.end.offset);
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1];
  const lines = written.split('\n');
  const first = pointAt(source, start?.offset ?? 0);
  const end = pointAt(source, first.offset + (lines[0] ?? '').length);
  const details = (mark: UnreadMark) => ({ mark, text: (lines[0] ?? '').trim() });
  if (!fence) report(file, 'mark-unread', details('indented'), { start: first, end });
  else if (lines.length < 2 || !(lines.at(-1) ?? '').trim().startsWith(fence))
    report(file, 'mark-unread', details('fence'), { start: first, end });
}

/** A heading that is underlined, or that belongs to a list. */
function checkHeading(node: Heading, parent: Nodes | undefined, file: VFile, source: string): void {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const isFirst = source.slice(0, node.position?.start.offset).trim() === '';
  const isUnderlined = !written.startsWith('#');
  // Front matter without its first line looks like this; it has a message of its own.
  if (isUnderlined && isFirst && /^[\w-]+:(?:\s|$)/m.test(source)) return;
  if (isUnderlined)
    report(file, 'heading-malformed', { form: 'underlined', text: lineOf(written) }, node);
  else if (parent?.type === 'listItem')
    report(file, 'heading-malformed', { form: 'indented', text: lineOf(written) }, node);
}

/** Cells beyond the first row's are not published. */
function checkTable(node: Table, file: VFile): void {
  const columns = node.children[0]?.children.length ?? 0;
  for (const row of node.children)
    if (row.children.length > columns)
      report(file, 'mark-unread', { mark: 'cells', text: '|' }, row.children[columns]);
}

function checkLines(node: Paragraph, file: VFile, source: string): void {
  const from = node.position?.start.offset ?? 0;
  let offset = from;
  for (const line of source.slice(from, node.position?.end.offset).split('\n')) {
    const text = line.trimStart();
    const start = offset + line.length - text.length;
    for (const { mark, pattern } of startsLine) {
      if (!pattern.test(text)) continue;
      const place = { start: pointAt(source, start), end: pointAt(source, start + text.length) };
      if (mark === 'heading')
        report(file, 'heading-malformed', { form: 'no space', text: lineOf(text) }, place);
      else report(file, 'mark-unread', { mark, text: lineOf(text) }, place);
      if (mark === 'table' || mark === 'matter' || mark === 'other') return;
    }
    offset += line.length + 1;
  }
}

function checkText(node: Text, file: VFile, source: string): void {
  const found = new Set<string>();
  const pointOf = sourcePoints(source, node);
  for (const { mark, pattern } of leftInText) {
    for (const { index, 0: text } of node.value.matchAll(pattern)) {
      const start = pointOf(index);
      const isTyped = source.charAt(start.offset) === text.charAt(0);
      if (found.has(mark) || !isTyped || source.charAt(start.offset - 1) === '\\') continue;
      // One mark without its other half; what follows from it is no second mistake.
      found.add(mark);
      const line = source.slice(start.offset).split('\n')[0] ?? '';
      report(
        file,
        'mark-unread',
        { mark, text: mark === 'footnote' ? text : lineOf(line) },
        {
          start,
          end: pointAt(source, start.offset + text.length),
        },
      );
    }
  }
}

function lineOf(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
