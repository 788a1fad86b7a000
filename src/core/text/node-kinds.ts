import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';

const mdastInline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
  'citation',
]);

const htmlInline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

const ignored = new Set([
  'yaml',
  'toml',
  'definition',
  'comment',
  'doctype',
  'html',
  'raw',
  'footnoteDefinition',
  'image',
  'imageReference',
]);

/** Whether a node starts and ends a block of text: words on its two sides are separate words. */
export function isBlock(node: MdastNodes | HastNodes): boolean {
  if (node.type === 'element') return !htmlInline.has(node.tagName);
  return !mdastInline.has(node.type);
}

/** Whether a node has no words of its own: front matter, comments, definitions, pictures. */
export function isIgnored(node: MdastNodes | HastNodes): boolean {
  return ignored.has(node.type);
}
