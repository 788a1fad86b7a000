import type { Literal, Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import type { Point } from '../text/point.ts';
import { sourcePoints } from '../text/source-point.ts';

/** One source in a citation, in the terms of CSL. */
export interface CitationItem {
  id: string;
  label?: 'page' | 'section' | 'chapter' | 'paragraph';
  locator?: string;
  suffix?: string;
}

/** `[@key]`, `[@key, p. 4]`, `[@a; @b]` in a Markdown tree. */
export interface Citation extends Literal {
  type: 'citation';
  items: CitationItem[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

/** A bracket that starts with a key, closed or not, or one with words before its key. */
const bracketed = /\[(?:\s*@[^[\]]*\]?|[^[\]]*?(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][^[\]]*\])/gu;
const oneItem =
  /^@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?)\s*(?:,\s*(\S[\s\S]*))?$/u;
const locators = [
  { label: 'page', pattern: /^pp?\.\s*(.+)$/ },
  { label: 'section', pattern: /^(?:§|sec(?:tion|\.)?)\s*(.+)$/ },
  { label: 'chapter', pattern: /^ch(?:apter|ap\.|\.)?\s*(.+)$/ },
  { label: 'paragraph', pattern: /^(?:¶|para(?:graph|\.)?)\s*(.+)$/ },
] as const;

/**
 * Turns the citations in a tree's texts into nodes.
 *
 * @param tree changed in place
 * @param file receives a message for each citation that cannot be read, or is inside a link
 * @returns the citations, in order
 */
export function readCitations(tree: Root, file: VFile): Citation[] {
  const found: Citation[] = [];
  const source = String(file);
  visit(tree, (node, index, parent) => {
    if (isAddress(node, source)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined || !/\[[^\]]*@/.test(node.value))
      return undefined;
    const children = splitText(node, source, file);
    found.push(...children.filter((child) => child.type === 'citation'));
    (parent as Parent).children.splice(index, 1, ...(children as RootContent[]));
    return [SKIP, index + children.length];
  });
  visit(tree, ['link', 'linkReference'], (link) => {
    visit(link, 'citation', ({ value, position }) => {
      report(file, 'citation-in-link', { text: value }, { position });
    });
  });
  return found;
}

/** Whether a node is a link that shows its own address, `<https://…>`, which is not prose. */
function isAddress({ type, position }: Nodes, source: string): boolean {
  return type === 'link' && source.charAt(position?.start.offset ?? 0) === '<';
}

function splitText(node: Text, source: string, file: VFile): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let done = 0;
  const pointOf = sourcePoints(source, node);
  let doneAt = pointOf(0);
  for (const match of node.value.matchAll(bracketed)) {
    const position = {
      start: pointOf(match.index),
      end: pointOf(match.index + match[0].length),
    };
    if (source.charAt(position.start.offset - 1) === '\\') continue;
    const isClosed = match[0].endsWith(']');
    const items = match[0]
      .slice(1, -1)
      .split(';')
      .map((part) => readItem(part.trim()));
    if (!isClosed || items.some((item) => !item)) {
      report(
        file,
        'citation-malformed',
        {
          text: match[0]
            .replace(/\s+/g, ' ')
            .slice(0, isClosed ? undefined : 40)
            .trim(),
        },
        { position },
      );
      continue;
    }
    if (match.index > done) children.push(slice(node, done, match.index, doneAt, position.start));
    children.push({
      type: 'citation',
      value: match[0],
      items: items.filter((item) => item !== undefined),
      position,
    });
    done = match.index + match[0].length;
    doneAt = position.end;
  }
  const { length } = node.value;
  if (done < length)
    children.push(done === 0 ? node : slice(node, done, length, doneAt, pointOf(length)));
  return children;
}

function slice(node: Text, from: number, to: number, start: Point, end: Point): Text {
  return { type: 'text', value: node.value.slice(from, to), position: { start, end } };
}

function readItem(text: string): CitationItem | undefined {
  const match = oneItem.exec(text);
  if (!match?.[1]) return undefined;
  const rest = match[2]?.trim();
  if (!rest) return { id: match[1] };
  // A comma for the semicolon between two.
  if (/(?:^|[\s,])@[\p{L}\p{N}_]/u.test(rest)) return undefined;
  for (const { label, pattern } of locators) {
    const locator = pattern.exec(rest)?.[1];
    if (locator) return { id: match[1], label, locator };
  }
  return { id: match[1], suffix: `, ${rest}` };
}
