import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { setOnPaper } from '../../../../src/site/papers/set-on-paper.ts';

/** What a piece of a page becomes; tabs and the commas between notes are easier to see as → and ·. */
function paper(html: string): string {
  const lesson = h('article', fromHtml(html, { fragment: true }).children);
  setOnPaper(lesson);
  return toHtml(lesson.children)
    .replaceAll('<span class="tab">\t</span>', '→')
    .replaceAll(',\u00a0', '·');
}

const rewrites: [of: string, page: string, expected: string][] = [
  [
    'sentences',
    '<p class="block"><span class="s"><a class="s-number" href="#s.1" data-n="1"></a>One.</span> <span class="s"><a class="s-number" href="#s.2" data-n="2"></a>Two.</span></p>',
    '<div class="block"><p class="s"><span class="s-number">1</span>→One.</p><p class="s"><span class="s-number">2</span>→Two.</p></div>',
  ],
  [
    'notes, each after the sentence that shows its number first',
    '<div class="block"><p lang="en"><span class="s">A<a class="ref" data-n="2" data-item="b"></a><a class="ref" data-n="1" data-item="a"></a></span><span class="s">B<a class="ref" data-n="1" data-item="a"></a></span></p><div class="handout-notes"><section class="handout-note" data-item="a"></section><section class="handout-note" data-item="b"></section><section class="handout-note" data-item="c"></section></div></div>',
    '<div class="block"><p class="s" lang="en-US">A<sup class="ref" data-item="b">2</sup><sup class="ref" data-item="a">·1</sup></p><section class="handout-note" data-item="a"></section><section class="handout-note" data-item="b"></section><p class="s" lang="en-US">B<sup class="ref" data-item="a">1</sup></p><section class="handout-note" data-item="c"></section></div>',
  ],
  [
    'lines for an answer',
    '<div class="answer"><span></span><span></span></div>',
    '<p class="answer">→</p><p class="answer">→</p>',
  ],
  [
    'questions',
    '<ol class="quiz-items"><li><h3>Who?</h3><p>X</p></li><li><h3>When?</h3></li></ol>',
    '<div class="quiz-item"><h3><span class="number">1.</span>→Who?</h3><p>X</p></div><div class="quiz-item"><h3><span class="number">2.</span>→When?</h3></div>',
  ],
  [
    'three cards',
    '<div class="evidence-card-sheet"><section class="evidence-card"><h2>A</h2><dl><div class="field-words"><dt>In its words</dt><dd lang="uk">так</dd></div></dl></section><section class="evidence-card"><h2>B</h2></section><section class="evidence-card"><h2>C</h2></section></div>',
    '<table class="cards"><tbody><tr><td class="evidence-card"><h2>A</h2><p class="field-words"><span class="field-name">In its words</span> <span lang="uk-UA">так</span></p></td><td class="evidence-card"><h2>B</h2></td></tr><tr><td class="evidence-card"><h2>C</h2></td><td><p></p></td></tr></tbody></table>',
  ],
  [
    'links: only those to other sites stay',
    '<p><a href="/glossary/x/">x</a> <a href="#s.1">1</a> <a href="https://example.org/">y</a></p>',
    '<p>x 1 <a href="https://example.org/">y</a></p>',
  ],
];
for (const [of, page, expected] of rewrites)
  test(`set on paper: ${of}`, () => assert.equal(paper(page), expected));
