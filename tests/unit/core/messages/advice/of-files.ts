import { source, validContent } from '../../../support/content.ts';
import { type Advised, byItself, follow } from './advised.ts';
import { allWords } from '../../../support/words.ts';

const caseOf = 'content/cases/bench/';
const settings = validContent['content/site.yaml'] ?? '';
const between = 'between quotation marks';
const missingFile = `---\ntitle: Homework\nsummary: After the lesson.\n---\n\nRead on.\n`;

/** What the advice on files, front matter and the sealed text tells to do with each example. */
export const adviceOfFiles: Record<string, Advised[] | typeof byItself> = {
  'abbreviation-unused': follow(
    'take it out of `abbreviations:`',
    'abbreviations:\n  - Obs.\n',
    '',
  ),
  'address-duplicate': [
    { says: 'rename one of the two files', rename: 'content/glossary/terms/echo.md' },
  ],
  'characters-misleading': follow('retype them', 'is \u202enamed', 'is named'),
  'characters-misleading.alphabets': follow(
    'Retype the word in one alphabet',
    'plаnner',
    'planner',
  ),
  'disputed-at-sea': follow(
    'Write a position inside the area',
    'lat: 50.6, lon: -9.5',
    'lat: 51.6, lon: -1.5',
  ),
  'disputed-at-sea.exchanged': follow(
    'Exchange `lat` and `lon`',
    'lat: -1.5, lon: 51.6',
    'lat: 51.6, lon: -1.5',
  ),
  'encoding-invalid': follow('save it with the encoding "UTF-8"', '\ufffd', 'é'),
  'file-missing': [{ says: 'Add `source.txt`', add: [`${caseOf}source.txt`, source] }],
  'file-unexpected': [{ says: 'Rename', rename: `${caseOf}commentary.md` }],
  'file-unexpected.folder': [
    { says: '`glossary/terms/`', rename: 'content/glossary/terms/gas-lamp.md' },
  ],
  'format-new': follow('If the number is a mistake, write `format: 2`', 'format: 3', 'format: 2'),
  'format-old': follow('Then write `format: 2`', 'format: 1', 'format: 2'),
  'name-of-file': [
    { says: 'Rename the file or folder', rename: 'content/glossary/terms/gas-lamp.md' },
  ],
  'name-of-file.device': [
    { says: 'Rename the file or folder', rename: 'content/glossary/terms/auxiliary.md' },
  ],
  'lesson-incomplete': [
    { says: 'Add the missing ones', add: [`${caseOf}lesson/homework.md`, missingFile] },
  ],
  'front-matter-missing': follow(
    'Add `question: …` as a line between the two lines of `---`',
    'lens: omission\n',
    'lens: omission\nquestion: "Who else?"\n',
  ),
  'front-matter-missing.nested': follow(
    'Add `cite: …` there',
    '- label: Card stacking\n',
    '- label: Card stacking\n    cite: handbook-1999\n',
  ),
  'front-matter-syntax': follow(between, 'Lamp post: a light', '"Lamp post: a light"'),
  'front-matter-syntax.asterisk': [
    { says: between, edit: ['*lamp posts*', '"*lamp posts*"'] },
    { says: 'Write it as `lamp posts`', edit: ['"*lamp posts*"', 'lamp posts'] },
  ],
  'front-matter-syntax.no-fence': follow(
    'Put a line `---` above the first key and another below the last one',
    'term: Lamp post\nnames: [lamp post, lamp posts]\nkind: history\n',
    '---\nterm: Lamp post\nnames: [lamp post, lamp posts]\nkind: history\n---\n',
  ),
  'front-matter-syntax.not-closed': follow(
    'Put a line `---` below the last key',
    'updated: 2026-05-05\n',
    'updated: 2026-05-05\n---\n',
  ),
  'front-matter-syntax.not-first': follow(
    'Delete what is above the first line of `---`',
    '\n---\nupdated',
    '---\nupdated',
  ),
  'front-matter-syntax.quotation': follow(between, '"Lamp post', '"Lamp post"'),
  'front-matter-syntax.remark': follow(between, 'Lamp #1', '"Lamp #1"'),
  'front-matter-type': follow('Change the value of `lat`', '515.4', '51.54'),
  'front-matter-type.coordinate': byItself,
  'front-matter-type.date': follow('Change the value of `updated`', '5 May 2026', '2026-05-05'),
  'front-matter-type.empty': follow('Change the value of `term`', 'term:', 'term: Lamp post'),
  'front-matter-type.labels': follow(
    'Change the value of `alsoKnownAs`',
    'Bandwagon',
    '[{label: Bandwagon, cite: handbook-1999}]',
  ),
  'front-matter-type.list': byItself,
  'front-matter-type.number': byItself,
  'front-matter-unknown': byItself,
  'front-matter-unknown.nested': follow('`label`, `cite`', ', pages: 4', ''),
  'name-duplicate': follow('remove it from one of the two', ', lamp posts]', ']'),
  'name-duplicate.copy': follow('remove it from one of the two', '[Wexcombe Echo]', '[Echo]'),
  'name-unmatched': byItself,
  'area-code-unknown': byItself,
  'area-code-unknown.drawn': follow('`XA-1`, `XA-2`', '"GB-WLX"', '"XA-2"'),
  'place-outside-area': follow('which would be `XA-2`', 'map: XA-1', 'map: XA-2'),
  'place-outside-area.exchanged': follow(
    'Exchange `lat` and `lon`',
    'lat: -2.2\nlon: 51.2',
    'lat: 51.2\nlon: -2.2',
  ),
  'region-invalid': follow(
    'Repeat the first position at the end of the ring',
    '[-2.4, 51.4]]]',
    '[-2.4, 51.4], [-2.4, 51]]]',
  ),
  'region-invalid.exchanged': follow(
    'Exchange the two numbers in each position',
    '[[[51, 122], [51, 122.4], [51.4, 122.4], [51.4, 122], [51, 122]]]',
    '[[[122, 51], [122.4, 51], [122.4, 51.4], [122, 51.4], [122, 51]]]',
  ),
  'region-invalid.licence': follow(
    '`source` and `licence`',
    '"Sallow County Council" }',
    '"Sallow County Council" },\n    "licence": { "name": "CC0 1.0" }',
  ),
  'reference-invalid': follow(
    'Each has `id`, `type`, `title`',
    '"type": "report",',
    '"type": "report", "title": "Minutes",',
  ),
  'reference-invalid.syntax': follow('`[{ … }, { … }]`', '  }\n  {', '  },\n  {'),
  'reference-invalid.url': follow('`[{ … }, { … }]`', '"example.org', '"https://example.org'),
  'alias-taken': follow('Remove the line', '---\naliases:\n  removal: the-bench-goes\n---\n\n', ''),
  'alias-unknown': byItself,
  'colour-contrast': follow('Choose a darker one', '#d05050', '#7a1f1f'),
  'front-matter-missing.settings': follow(
    'Add `url: …` there',
    '{ name: CC BY 4.0 }',
    '{ name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }',
  ),
  'front-matter-syntax.settings': follow(between, 'Twice: read', '"Twice: read"'),
  'front-matter-unknown.settings': byItself,
  'words-unknown': [
    { says: 'Write it as `shell.softwareNotices`', edit: ['softwareNotice:', 'softwareNotices:'] },
  ],
  'words-malformed': [{ says: 'sentence {number}', edit: ['{number', '{number}'] }],
  'words-unused': [{ says: 'Delete the file', remove: true }],
  'words-differ': [{ says: 'sentence {number}', edit: ['{count}', '{number}'] }],
  'words-missing': [
    { says: 'Write them in `content/words.cy.yaml`', add: ['content/words.cy.yaml', allWords()] },
  ],
  'settings-missing': [{ says: 'Add `content/site.yaml`', add: ['content/site.yaml', settings] }],
  'placeholder-left': follow(
    'Say what is known',
    'Nothing is known yet about the rights in this text.',
    'The council holds the rights.',
  ),
  'placeholder-left.summary': follow(
    'Say in one or two sentences what the article is',
    'A new case. Its summary is still to be written.',
    'A short item on a bench.',
  ),
  'sentences-differ': follow('--accept-sentences', '5-0a1b2c3d', '6-49620251'),
  'source-hash': follow('Restore it', 'empty.\n', 'empty.'),
  'text-differs': follow('Restore the word', 'seat', 'bench'),
  'text-differs.headline': follow('Restore the word', 'Marked', 'Market'),
  'text-differs.lost': follow('Restore the word', 'square remains\n', 'square remains empty.\n'),
};
