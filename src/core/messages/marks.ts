import { rulesIn } from './rule.ts';

const entries = rulesIn('Entries');
const links = rulesIn('Links, pictures, HTML');

/** A mark that Markdown does not read as it was meant. */
export type UnreadMark = keyof typeof unreadMarks;

/** What goes wrong with each mark, and what to do. */
const unreadMarks = {
  emphasis: {
    problem: 'it does not enclose words',
    advice:
      'Put the same signs directly before the first word and directly after the last one: `**these words**`. A `*` that is to be seen is written `\\*`.',
  },
  code: {
    problem: 'it is not closed',
    advice: 'Put a backtick at both ends of the code. One that is to be seen has a `\\` before it.',
  },
  fence: {
    problem: 'it is not closed, so all lines below it are read as code',
    advice: 'Close the code with the same signs on a line of its own.',
  },
  indented: {
    problem: 'a line that starts with four spaces is read as code',
    advice:
      'Delete the spaces at the start of the line. Code is put between two lines of three backticks.',
  },
  link: {
    problem: 'it is not read as a link',
    advice:
      'Write `[words](address)`: no space before `(`, none in the address, and a `)` behind it. A `[` that is to be seen is written `\\[`.',
  },
  footnote: {
    problem: 'there is no such footnote',
    advice: 'Write the footnote below, in the same entry: `[^1]: its words`.',
  },
  'unused footnote': {
    problem: 'nothing leads to this footnote, so it is not shown',
    advice:
      'Write its sign, such as `[^1]`, behind the words that it is about. If it is no footnote, make it a sentence.',
  },
  'unused address': {
    problem: 'no link has this address, so it is not shown',
    advice: 'Write `[words](address)` in the text. A `[` that is to be seen is written `\\[`.',
  },
  other: {
    problem: 'it is a mark of other programs, which is published as typed',
    advice:
      'There are `**bold**`, `*emphasis*` and `[words](address)`. If the signs are to be seen, put a backslash before the first.',
  },
  matter: {
    problem: 'it does not begin front matter',
    advice: 'Put front matter between two lines of `---`, and write it as YAML: `lang: en`.',
  },
  comment: {
    problem: 'it does not start a comment',
    advice: 'Write a comment as `<!-- words -->`.',
  },
  table: {
    problem: 'it is not read as a table',
    advice:
      'Leave a blank line above the table, and put a line `| --- | --- |` with as many parts below its first row.',
  },
  cells: {
    problem: 'a row has more cells than the first row, and those are not shown',
    advice: 'Give each row as many cells as the first row has. A `|` in a cell is written `\\|`.',
  },
  list: {
    problem: 'it does not start a list item',
    advice: 'Start the item with `- `, a hyphen and a space.',
  },
} as const;

/** Titles and other marks that are not read as they were meant. */
export const markRules = {
  'heading-malformed': entries.error<{
    form: 'no space' | 'underlined' | 'indented' | 'level' | 'bold' | 'unmarked' | 'missing';
    text: string;
  }>(
    'title of another form',
    ({ form, text }) =>
      ({
        'no space': /^[#＃]{7}/u.test(text)
          ? `Unexpected \`${text}\`: with more than six signs it is no heading`
          : /^[#＃]+\s/u.test(text)
            ? `Unexpected \`${text}\`: the space behind the signs is of another kind, so it is no heading`
            : `Unexpected \`${text}\`: without a space it is no heading`,
        underlined: `Unexpected line of \`-\` or \`=\` below \`${text}\`: it makes a heading of the words above it`,
        indented: `Unexpected heading \`${text}\` in a list`,
        level: `Unexpected heading \`${text}\`: a title has two \`#\``,
        bold: `Unexpected \`${text}\` above a quote: it is no title`,
        unmarked: `Unexpected \`${text}\` above a quote: it is no title`,
        missing: `Unexpected \`${text}\` without a title above it`,
      })[form],
    ({ form, text }) => {
      const words = text.replace(/^[#＃*\\\s]+|[*\s]+$/g, '');
      if (form === 'underlined')
        return `Leave a blank line above the line of \`-\`. If \`${text}\` is a title, write \`## ${text}\`.`;
      if (form === 'indented') return 'Delete the spaces at the start of the line.';
      if (form === 'missing')
        return 'Start the entry with a line `## Title`; quote and tags come below it.';
      const other =
        form === 'level' || form === 'bold'
          ? ' If it belongs to the reply above, put a sentence between it and the quote.'
          : '';
      return `Write the title of an entry as \`## ${words}\`.${other}`;
    },
  ),
  'mark-unread': links.error<{ mark: UnreadMark; text: string }>(
    'mark that is published as typed',
    ({ mark, text }) => {
      const { problem } = unreadMarks[mark];
      return text.includes('`')
        ? `Unexpected backtick: ${problem}`
        : `Unexpected \`${text}\`: ${problem}`;
    },
    ({ mark }) => unreadMarks[mark].advice,
  ),
} as const;
