/**
 * Lets a teacher choose what students get. The choice is in the links themselves; nothing is
 * stored. Without this script the page shows the plain links.
 */
import { type AssignedItem, writeAssignmentText } from '../site/teach/assignment/text.ts';
import { writeAssignment } from '../site/teach/assignment/write.ts';
import { assignmentOf, isUnfinished, kindOfChange } from './assignment-form.ts';
import { openWords } from './say.ts';

const say = openWords('assignment');
const form = document.querySelector<HTMLFormElement>('[id="assign.form"]');
const text = document.querySelector<HTMLTextAreaElement>('[id="assign.text"]');
const copy = document.querySelector<HTMLButtonElement>('[id="assign.copy"]');
const said = document.querySelector<HTMLOutputElement>('[id="assign.said"]');

/** Rewrites the links and the text. */
function write(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const assignment = assignmentOf(new FormData(form));
  const fragment = assignment ? writeAssignment(assignment) : '';
  const items: AssignedItem[] = [];
  for (const link of form.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    const id = link.dataset['page'] ?? '';
    if (id === 'commentary' || id === 'handout') link.hash = fragment;
    link.textContent = link.href;
    const box = form.querySelector<HTMLInputElement>(`input[name="page"][value="${id}"]`);
    if (!box?.checked) continue;
    const name = box.labels?.[0]?.textContent?.trim() ?? '';
    items.push({ name, task: box.dataset['task'] ?? '', href: link.href });
  }
  text.value = items.length > 0 ? writeAssignmentText(form.dataset['title'] ?? '', items, say) : '';
  if (copy) copy.disabled = items.length === 0;
  if (said) said.textContent = isUnfinished(assignment) ? say('assignment.nothingChosen') : '';
}

if (form && text) {
  form.addEventListener('change', ({ target }) => {
    const kind = kindOfChange(target as HTMLInputElement);
    // Choosing notes selects the commentary, and nothing else.
    if (kind) {
      const radio = form.querySelector<HTMLInputElement>(`input[name="notes"][value="${kind}"]`);
      const commentary = form.querySelector<HTMLInputElement>(
        'input[name="page"][value="commentary"]',
      );
      if (radio) radio.checked = true;
      const handout = form.querySelector<HTMLInputElement>('input[name="page"][value="handout"]');
      if (commentary && !handout?.checked) commentary.checked = true;
    }
    write(form, text);
  });
  write(form, text);
}

copy?.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(text?.value ?? '');
    if (said) said.textContent = say('assignment.copied');
  } catch {
    // If the browser does not allow it, the text is selected for copying by hand.
    text?.select();
    if (said) said.textContent = say('assignment.selected');
  }
});
