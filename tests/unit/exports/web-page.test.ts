import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { writePage } from '../../../src/exports/web-page.ts';

const page = { title: 'Bench & <b>', lang: 'cy', body: '<p>Words.</p>' };
const open = (html: string) => parseHTML(html).document;

test('a page says its language and its encoding, and takes its title for words', () => {
  const html = writePage(page);
  const document = open(html);
  assert.ok(html.startsWith('<!doctype html>\n'));
  assert.equal(document.documentElement.getAttribute('lang'), 'cy');
  assert.equal(document.querySelector('meta[charset]')?.getAttribute('charset'), 'utf-8');
  assert.equal(document.title, 'Bench & <b>');
  assert.equal(document.querySelector('h1')?.textContent, 'Bench & <b>');
});

test('a page needs no network', () =>
  assert.doesNotMatch(writePage(page), /<link|<script|<img|https?:|@import|url\(/));

test('a body that brings its own heading is the only one', () =>
  assert.equal(
    open(writePage({ ...page, heading: '', body: '<h1>Own</h1>' })).querySelectorAll('h1').length,
    1,
  ));

test('remarks come between the heading and the body, as words', () => {
  const html = writePage({ ...page, remarks: ['Not <real>.'] });
  assert.ok(html.includes('</h1>\n<p><em>Not &#x3C;real>.</em></p>\n<p>Words.</p>'), html);
});
