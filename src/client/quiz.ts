/**
 * Comfort for the practice quiz: a choice is answered at once, and the score of first choices
 * appears at the end. Nothing is stored. Without this script the answers open one by one.
 */
import { judgeChoice, writeScore } from './quiz-verdict.ts';
import { openWords } from './say.ts';

const say = openWords('quiz');
const form = document.querySelector<HTMLFormElement>('[id="quiz.form"]');
const score = document.querySelector<HTMLOutputElement>('[id="quiz.score"]');
const items = Array.from(form?.querySelectorAll<HTMLElement>('.quiz-item') ?? []);
/** Whether the first choice for a question scores. */
const first = new Map<HTMLElement, boolean>();

function keyOf(item: HTMLElement): HTMLDetailsElement | null {
  return item.querySelector<HTMLDetailsElement>('details.answer-key');
}

function answer(item: HTMLElement, words: string, mark: '' | 'right' | 'wrong'): void {
  const feedback = item.querySelector<HTMLElement>('.feedback');
  if (feedback) feedback.textContent = words;
  item.dataset['mark'] = mark;
}

function showScore(): void {
  if (score) score.textContent = writeScore([...first.values()], items.length, say);
}

/** Answers the choice of a question. */
function judge(item: HTMLElement): void {
  const key = keyOf(item);
  const input = item.querySelector<HTMLInputElement>('input:checked');
  if (!input || !key) return;
  const { isRight, scores, words, mark } = judgeChoice(
    { value: input.value, right: key.dataset['right'], isOpen: key.open },
    say,
  );
  if (!first.has(item)) first.set(item, scores);
  answer(item, words, mark);
  if (isRight) key.open = true;
  showScore();
}

/**
 * The question whose options the reader is stepping through with the arrow keys, which select
 * each option on the way.
 */
let passing: HTMLElement | undefined;

const itemOf = (target: EventTarget | null): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('.quiz-item');

form?.addEventListener('keydown', (event) => {
  const item = itemOf(event.target);
  if (!item || !(event.target as Element).matches('input[type="radio"]')) return;
  if (event.key.startsWith('Arrow')) {
    passing = item;
    answer(item, say('quiz.pressToChoose'), '');
  } else if (passing === item && (event.key === ' ' || event.key === 'Enter')) {
    event.preventDefault();
    passing = undefined;
    judge(item);
  }
});

// A choice that is left counts as taken.
form?.addEventListener('focusout', ({ target, relatedTarget }) => {
  const item = itemOf(target);
  if (
    !item ||
    passing !== item ||
    (relatedTarget as Element | null)?.closest('fieldset') ===
      (target as Element).closest('fieldset')
  )
    return;
  passing = undefined;
  judge(item);
});

form?.addEventListener('change', ({ target }) => {
  const item = itemOf(target);
  if (item && passing !== item) judge(item);
});

// A click selects the option under the pointer.
form?.addEventListener('pointerdown', ({ target }) => {
  if (itemOf(target) === passing) passing = undefined;
});

form?.addEventListener('reset', () => {
  first.clear();
  for (const item of items) {
    const key = keyOf(item);
    if (key) key.open = false;
    answer(item, '', '');
  }
  showScore();
  passing = undefined;
  items[0]?.querySelector('input')?.focus();
});

form?.addEventListener('submit', (event) => event.preventDefault());
