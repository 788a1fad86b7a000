import { inCase } from '../../../support/content.ts';
import {
  commentary,
  voices,
  wording,
  timeline,
  lineage,
  lesson,
  second,
  both,
  type Slip,
} from './slip.ts';

/** Slips that change nothing that is published. */
export const harmlessSlips: Slip[] = [
  { name: 'signs behind a title', path: commentary, from: second, to: `${second} ##` },
  { name: 'three spaces before a title', path: commentary, from: second, to: `   ${second}` },
  { name: 'two spaces in a title', path: voices, from: '## Mary Dunn', to: '##  Mary  Dunn' },
  { name: 'no space after >', path: timeline, from: '> had', to: '>had' },
  { name: 'no blank line above a quote', path: timeline, from: 'set up\n\n>', to: 'set up\n>' },
  { name: 'two blank lines', path: voices, from: '\n\n#named', to: '\n\n\n\n#named' },
  { name: 'a space at the end of tags', path: timeline, from: '#politics', to: '#politics  ' },
  { name: 'tags on two lines', path: commentary, from: both, to: both.replace(' ', '\n') },
  { name: 'an escaped tag', path: timeline, from: '#law', to: '\\#law' },
  { name: 'three dots for a gap', path: voices, from: '[…]', to: '[...]' },
  { name: 'underscores for bold', path: timeline, from: '**since 1974**', to: '__since 1974__' },
  { name: 'another sign for a list', path: lesson('evidence'), from: '- source', to: '- source' },
  { name: 'a large X', path: lesson('quiz'), from: '- [x]', to: '- [X]' },
  { name: 'spaces before a colon', path: wording, from: 'taking away:', to: 'taking away :' },
  { name: 'a bold lead', path: wording, from: '- disposal:', to: '- **disposal**:' },
  { name: 'a comment', path: wording, from: '- taking', to: '<!-- why? -->\n\n- taking' },
  {
    name: 'quotation marks in front matter',
    path: inCase('lesson/plan.md'),
    from: 'title: Plan',
    to: 'title: "Plan"',
  },
  { name: 'a tab behind a bullet', path: lineage, from: '- plain:', to: '-\tplain:' },
];
