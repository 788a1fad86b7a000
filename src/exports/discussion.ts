import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { x } from 'xastscript';
import { sayInvented } from '../core/case/invented.ts';
import type { Case } from '../core/case/case.ts';
import type { DiscussionQuestion } from '../core/case/lesson/lesson.ts';
import { curly } from '../core/text/curly.ts';
import { fromTheRight } from './markup.ts';
import { passage } from './passage.ts';
import { writeXml } from './xml.ts';
import type { Words } from '../core/words/words.ts';

/**
 * Writes the questions for discussion as a topic of Common Cartridge 1.1, without the expected
 * answers.
 *
 * @param article the article that they are about
 * @param questions the questions
 * @param words the words of the interface
 * @returns the XML document
 */
export function writeTopic(
  article: Case['article'],
  questions: readonly DiscussionQuestion[],
  words: Words,
): string {
  const items = questions.map(({ question, anchors }) => {
    const quoted = anchors.map((anchor) => passage(article, anchor, words)).join('');
    return `<li>${curly(toHtml(h('p', question)))}${quoted}</li>`;
  });
  return writeXml(
    x('topic', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1' }, [
      x('title', words.say('exported.discussionOf', { title: article.matter.title })),
      x(
        'text',
        { texttype: 'text/html' },
        fromTheRight(
          `<p>${sayInvented(article.matter, words.say('exported.discussionAsks'), words)}</p><ol>${items.join('')}</ol>`,
          words.lang,
        ),
      ),
    ]),
  );
}
