import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { furnitureIn } from '../../../../src/import/page/furniture.ts';

const text = `<p>${'The mayor said that the library would open at nine. '.repeat(20)}</p>`;
const isOut = (html: string): boolean => {
  const { document } = parseHTML(
    `<!doctype html><html><body>${text}<div>${html}</div></body></html>`,
  );
  return furnitureIn(document.body, 'en').length > 0;
};

for (const html of [
  '<nav>Home</nav>',
  '<figure><figcaption>Photo: A. N.</figcaption></figure>',
  '<span class="caption">Readers wait</span>',
  '<div class="post-share-buttons">Tweet</div>',
  '<div class="c-newsletter-signup">Your address</div>',
  '<div id="cookie-notice">Cookies!</div>',
  '<div class="related-articles">Another story</div>',
  '<p><a href="/x">Read more: Another story</a></p>',
  '<p>Читайте також: <a href="/x">Інше</a></p>',
  '<p>Get breaking news in your inbox. SUBSCRIBE</p>',
  '<p>Підпишіться на наш канал</p>',
  '<p>Follow us on Facebook</p>',
  '<ul><li><a>Home</a></li><li><a>News</a></li><li><a>Sign in</a></li></ul>',
])
  test(`not article: ${html}`, () => assert.ok(isOut(html)));

for (const html of [
  '<p>Residents can sign up for the meals at the library.</p>',
  '<p>She would read more: novels, poems, plays and whatever else the library could find for her on a long day.</p>',
  '<div class="shared-article-body">The town</div>',
  '<p class="paywall">The town</p>',
  '<p class="block-text_initial-letter">The town</p>',
  '<ul><li><a>The library</a>, which opens at nine and closes at six</li><li>x</li><li>y</li></ul>',
  '<p>He said that this site uses cookies.</p>',
])
  test(`article: ${html}`, () => assert.ok(!isOut(html)));

test('a part that holds much of the page is kept whatever its name', () => {
  const { document } = parseHTML(`<html><body><div class="share">${text}</div></body></html>`);
  assert.deepEqual(furnitureIn(document.body, 'en'), []);
});
