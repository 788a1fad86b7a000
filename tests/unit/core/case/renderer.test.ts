import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { build, contentFiles } from '../../support/content.ts';

/** Where a link from the page about the case leads. */
function leadsTo(link: string): string | undefined {
  const about = `---\ntitle: About\nsummary: About the case.\n---\n\nSee [this](${link}).\n`;
  const { library, files } = build(contentFiles({ 'content/cases/bench/about.md': about }));
  assert.deepEqual(
    files.flatMap((file) => file.messages.map(String)),
    [],
  );
  const html = toHtml(library.cases[0]?.about?.body ?? []);
  return /href="([^"]*)"/.exec(html)?.[1];
}

for (const [link, address] of [
  ['article.md', '/cases/bench/'],
  ['commentary.md#one-planner-becomes-several', '/cases/bench/#one-planner-becomes-several'],
  ['voices.md#mary-dunn', '/cases/bench/voices/#mary-dunn'],
  ['wording.md#removal', '/cases/bench/wording/#removal'],
  ['timeline.md#1974-the-bench-is-set-up', '/cases/bench/audit/#1974-the-bench-is-set-up'],
  ['lineage.md', '/cases/bench/lineage/'],
  ['lesson/plan.md', '/cases/bench/teach/plan/'],
] as const)
  test(`a link to ${link} leads to the view that shows it`, () => {
    assert.equal(leadsTo(link), address);
  });
