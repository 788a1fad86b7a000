import { type Advised, byItself, follow } from './advised.ts';

const quote = '> had stood in the square **since 1974**\n\n';
const only = 'The year is the only date in the item.\n';
const begun =
  '## it\n\n> the bench **"had reached the end of its life"**\n\n- cy: ei hoes\n- plain: worn out\n\nIt was said.\n';
const enough = 'Who counted them, and when was it done? '.repeat(6);

/** What the advice on entries, quotes, tags and layers tells to do with each example. */
export const adviceOfEntries: Record<string, Advised[] | typeof byItself> = {
  'alternatives-missing': follow('Add a list', 'away.\n', 'away.\n\n- taking away: says it\n'),
  'date-invalid': follow('`2022-02-24`', '24 April 1974', '1974-04-24'),
  'date-invalid.colon': follow('then a colon', '1974 The', '1974: The'),
  'entry-body-missing': follow('below the quote', '#politics\n', '#politics\n\nIts only date.\n'),
  'entry-body-missing.glossary': follow(
    'below the front matter',
    'y\n---\n',
    'y\n---\n\nA post.\n',
  ),
  'step-empty': follow(
    'Quote the passage',
    'others\n',
    'others\n\n> **Some residents** welcomed\n',
  ),
  'step-empty.word': follow(
    'Quote words',
    '> hailed by planners as a **quiet revolution**',
    '> briefed on the **removal** of',
  ),
  'step-length': follow('one sentence', ' A hurried reader may miss them.', ''),
  'tour-length': follow(
    'Add the steps',
    'quoted.\n',
    'quoted.\n\n## Two dates\n\n#dates\n\nThe day of the vote is missing.\n',
  ),
  'entry-title-missing': follow('after `## `', '##\n', '## removal\n'),
  'heading-malformed': byItself,
  'heading-malformed.bold': byItself,
  'heading-malformed.level': byItself,
  'heading-malformed.underlined': follow(
    'Leave a blank line above the line of `-`',
    'item.\n---\n',
    'item.\n\n---\n',
  ),
  'item-unexpected': follow('a colon', 'Welsh:', 'cy:'),
  'item-unexpected.dash': follow('a colon', 'taking away - says', 'taking away: says'),
  'item-unexpected.two-lists': follow('the same sign', '* disposal', '- disposal'),
  'item-unexpected.wording': follow('a colon', 'disposal [', 'disposal: it stays away ['),
  'layer-empty': [{ says: 'Or delete the file', remove: true }],
  'layer-not-begun': follow('below the comment', '-->\n', `-->\n\n${begun}`),
  'note-length': follow('a few more sentences', 'Who else?', enough),
  'origin-missing': follow('- ru: the original words', '- plain:', '- cy: ei hoes\n- plain:'),
  'part-unexpected': follow(
    'Put it into the question',
    'named?\n\nThink first.',
    'named? Think first.',
  ),
  'part-unexpected.title': follow('put links, sources', ' [@minutes-2026]\n', '\n'),
  'quiz-options': follow('- [ ] another one', '- [x] two', '- [ ] two'),
  'quiz-options.no-list': [
    { says: '- [x] the right one', edit: ['One.\n', '- [x] 1\n- [ ] 2\n- [ ] 3\n'] },
    { says: 'below the options', edit: ['- [ ] 3\n', '- [ ] 3\n\nOnly Mary Dunn.\n'] },
  ],
  'quote-ambiguous': byItself,
  'quote-bold-twice': follow(
    'repeat the blockquote, with one part in bold in each',
    '> briefed on the **removal** of the **bench**',
    '> briefed on the **removal** of the bench\n\n> briefed on the removal of the **bench**',
  ),
  'quote-empty': follow('after `> `', '>\n', '> briefed on the **removal**\n'),
  'quote-empty.gap': follow('Copy the words of the article', '**[…]**', '**on the removal**'),
  'quote-late': [
    {
      says: 'directly below the heading `## Title`; the tags come below it, then the body',
      edit: [`#politics\n\n${quote}`, `${quote}#politics\n\n`],
    },
  ],
  'quote-late.body': [
    {
      says: 'directly below the heading `## Title`; the tags come below it, then the body',
      edit: [`${only}\n${quote}#politics\n`, `${quote}#politics\n\n${only}`],
    },
  ],
  'quote-not-found': follow('Copy the words from the article', 'removing', 'removal'),
  'quote-not-found.marks': byItself,
  'quote-not-found.reply': follow('leave a blank line above it', '\nThe noun', '\n\nThe noun'),
  'quote-not-found.sign': follow('Copy the words from the article', 'now the', 'now, the'),
  'quote-unmarked': follow('Start the line with `> `', 'briefed', '> briefed'),
  'rationale-missing': follow('below the options', '- [ ] three\n', '- [ ] three\n\nOnly one.\n'),
  'rubric-table': follow('Write a table', '|  |', '| names all |'),
  'tag-extra': follow('Remove one of the two tags', '#analyse #create', '#create'),
  'tag-missing': follow(
    'for example `#both-sides-heard`',
    'tion\n\nOne',
    'tion\n\n#both-sides-heard\n\nOne',
  ),
  'tag-missing.voice': follow('for example `#named`', '#none', '#named #none'),
  'tag-unknown': byItself,
  'tag-unknown.none': follow('remove them', '#plural-inflation\n\n', ''),
  'tags-in-body': follow('Leave a blank line between', '#politics\n', '#politics\n\n'),
  'tags-in-quote': follow('a blank line above', '\n#politics', '\n\n#politics'),
  'tags-late': [
    {
      says: 'Move the line of tags up, between the quote and the body',
      edit: [`${only}\n#politics\n`, `#politics\n\n${only}`],
    },
  ],
  'tags-malformed': follow('a space between two', 'inflation, #', 'inflation #'),
  'tags-malformed.space': follow('a `#` directly before it', '# plural', '#plural'),
  'title-duplicate': [
    { says: 'give one of the two another title', edit: ['## removal', '## taking'] },
  ],
  'voice-overlap': follow(
    'shorten one of the two quotes',
    '> that the bench "had reached the end of its life" and',
    '> For now, the square remains empty.',
  ),
};
