/** The annotated handout shows, and prints, only the notes that its link names, where it names some. */
import { followAssignment } from './assigned.ts';

followAssignment({
  notes: Array.from(document.querySelectorAll<HTMLElement>('.handout-note')),
  before: document.querySelector('.annotated'),
});
