/**
 * Comfort for the practice quiz: a choice is answered at once, and the score of first choices stands at the end. Nothing is stored. Without it
 * the answers open by themselves.
 */
const form = document.querySelector<HTMLFormElement>('[id="quiz.form"]');
const score = document.querySelector<HTMLOutputElement>('[id="quiz.score"]');
const items = Array.from(form?.querySelectorAll<HTMLElement>('.quiz-item') ?? []);
/** Whether the first choice for a question was right. */
const first = new Map<HTMLElement, boolean>();

function keyOf(item: HTMLElement): HTMLDetailsElement | null {
  return item.querySelector<HTMLDetailsElement>('details.answer-key');
}

function say(item: HTMLElement, words: string, mark: '' | 'right' | 'wrong'): void {
  const feedback = item.querySelector<HTMLElement>('.feedback');
  if (feedback) feedback.textContent = words;
  item.dataset['mark'] = mark;
}

function writeScore(): void {
  if (!score) return;
  const right = [...first.values()].filter(Boolean).length;
  const of = `${right} of ${first.size} right at the first choice`;
  if (first.size === 0) score.textContent = 'Nothing is chosen yet.';
  else if (first.size < items.length) score.textContent = `${of}, ${items.length - first.size} to go.`;
  else score.textContent = `${of}.`;
}

form?.addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  const item = input.closest<HTMLElement>('.quiz-item');
  const key = item && keyOf(item);
  if (!item || !key) return;
  const isRight = input.value === key.dataset['right'];
  // An answer that was opened before is no choice of one's own.
  if (!first.has(item)) first.set(item, isRight && !key.open);
  say(item, isRight ? 'Right.' : 'Not this one. Look again, or open the answer.', isRight ? 'right' : 'wrong');
  if (isRight) key.open = true;
  writeScore();
});

form?.addEventListener('reset', () => {
  first.clear();
  for (const item of items) {
    const key = keyOf(item);
    if (key) key.open = false;
    say(item, '', '');
  }
  writeScore();
  items[0]?.scrollIntoView({ block: 'nearest' });
});

form?.addEventListener('submit', (event) => event.preventDefault());
