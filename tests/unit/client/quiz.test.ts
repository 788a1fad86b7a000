import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page, wordsOf } from './support/page.ts';

const item = (name: string): string => `<div class="quiz-item" id="${name}"><fieldset>
  <input type="radio" name="${name}" value="1" id="${name}1"><input type="radio" name="${name}" value="2" id="${name}2">
  </fieldset><p class="feedback"></p><details class="answer-key" data-right="2"></details></div>`;
const body = `${wordsOf('quiz')}<form id="quiz.form">${item('a')}${item('b')}</form><output id="quiz.score"></output>`;

let round = 0;
/** The quiz with its script, and what a reader does with it. */
const inQuiz = (
  run: (
    page: Page & {
      choose: (id: string) => void;
      feedback: (id: string) => string;
      score: () => string;
      isOpen: (id: string) => boolean;
    },
  ) => void,
): Promise<void> =>
  inPage(body, {}, async (page) => {
    await import(`../../../src/client/quiz.ts?${(round += 1)}`);
    run({
      ...page,
      choose: (id) => {
        const input = page.one(`#${id}`) as HTMLInputElement;
        input.checked = true;
        page.fire(input, 'change');
      },
      feedback: (id) => page.one(`#${id} .feedback`).textContent,
      score: () => page.one('[id="quiz.score"]').textContent,
      isOpen: (id) => page.one(`#${id} details`).hasAttribute('open'),
    });
  });

test('a choice is answered at once, and only the right one opens the answer', () =>
  inQuiz(({ choose, feedback, one, isOpen }) => {
    choose('a1');
    assert.equal(feedback('a'), 'Not this one. Look again, or open the answer.');
    assert.deepEqual([one('#a').dataset['mark'], isOpen('a')], ['wrong', false]);
    choose('a2');
    assert.deepEqual([one('#a').dataset['mark'], isOpen('a')], ['right', true]);
    assert.equal(feedback('b'), '');
  }));

test('the first choice of each question scores, a better second one does not', () =>
  inQuiz(({ choose, score }) => {
    choose('a1');
    choose('a2');
    assert.equal(score(), '0 of 1 right at the first choice, 1 to go.');
    choose('b2');
    assert.equal(score(), '1 of 2 right at the first choice.');
  }));

test('options that the arrow keys pass are not answered before Enter is pressed', () =>
  inQuiz(({ choose, fire, one, score, feedback }) => {
    fire(one('#a1'), 'keydown', { key: 'ArrowDown' });
    choose('a1');
    assert.equal(score(), '');
    assert.notEqual(feedback('a'), '');
    choose('a2');
    assert.equal(fire(one('#a2'), 'keydown', { key: 'Enter' }), true, 'Enter sends no form');
    assert.equal(score(), '1 of 1 right at the first choice, 1 to go.');
  }));

test('a choice that is left counts as taken; a step within the question is none', () =>
  inQuiz(({ choose, fire, one, score }) => {
    fire(one('#a1'), 'keydown', { key: 'ArrowDown' });
    choose('a1');
    fire(one('#a1'), 'focusout', { relatedTarget: one('#a2') });
    assert.equal(score(), '');
    fire(one('#a1'), 'focusout', { relatedTarget: one('#b1') });
    assert.equal(score(), '0 of 1 right at the first choice, 1 to go.');
  }));

test('a fresh start forgets every choice and begins at the first option', () =>
  inQuiz(({ choose, fire, one, score, feedback, isOpen, focused }) => {
    choose('a2');
    fire(one('form'), 'reset');
    assert.deepEqual([score(), feedback('a'), isOpen('a')], ['Nothing is chosen yet.', '', false]);
    assert.equal(focused()?.id, 'a1');
    choose('a1');
    assert.equal(score(), '0 of 1 right at the first choice, 1 to go.');
  }));

test('the form is never sent', () =>
  inQuiz(({ fire, one }) => assert.equal(fire(one('form'), 'submit'), true)));
