import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
  copyWith,
  find,
  hasClass,
  isElement,
  replace,
  withClass,
} from '../../../../src/site/html/tree.ts';

const tree = () => h('ul', [h('li.a.b', [h('b.a', 'one')]), h('li', 'two')]);

test('a node is an element, or an element of one kind', () => {
  assert.equal(isElement(h('p')), true);
  assert.equal(isElement(h('p'), 'p'), true);
  assert.equal(isElement(h('p'), 'b'), false);
  assert.equal(isElement({ type: 'text', value: 'p' }), false);
  assert.equal(isElement(undefined), false);
});

test('elements are found in document order, the tree itself among them', () => {
  assert.deepEqual(
    find(tree(), () => true).map(({ tagName }) => tagName),
    ['ul', 'li', 'b', 'li'],
  );
  assert.deepEqual(
    withClass(tree(), 'a').map(({ tagName }) => tagName),
    ['li', 'b'],
  );
  assert.equal(hasClass(h('p.ab'), 'a'), false);
});

test('replacing changes a tree in place, the innermost element first', () => {
  const changed = tree();
  const seen: string[] = [];
  replace(changed, ({ tagName, children }) => {
    seen.push(tagName);
    return tagName === 'b' ? children : undefined;
  });
  assert.deepEqual(seen, ['b', 'li', 'li']);
  assert.equal(toHtml(changed), '<ul><li class="a b">one</li><li>two</li></ul>');
});

test('copying leaves the tree as it is, and does not look into what was replaced', () => {
  const original = tree();
  const copy = copyWith([original], (node, parent) =>
    node.tagName === 'li' ? [h('i', parent?.tagName ?? '')] : undefined,
  );
  assert.equal(toHtml(copy), '<ul><i>ul</i><i>ul</i></ul>');
  assert.deepEqual(original, tree());
});
