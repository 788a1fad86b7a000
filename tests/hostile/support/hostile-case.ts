import { inCase, sealedText, source, validContent } from '../../unit/support/content.ts';
import { inMarkdown, inYaml, payloads } from './payloads.ts';

const everything = payloads.join(' ');
const words = inMarkdown(everything);

const replaced = (path: string, ...changes: [string, string][]): Record<string, string> => ({
  [path]: changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return text.replace(from, () => to);
  }, validContent[path] ?? ''),
});

const hostileSource = `${source.replace('For now, the square', () => `${everything} For now, the square`)}`;
const sealed = sealedText(hostileSource);
const articlePath = inCase('article.md');

/**
 * A case with a payload in every field that takes words; its files keep every rule of the format.
 */
export const hostileCase: Record<string, string> = {
  ...validContent,
  ...sealed,
  [articlePath]: hostileArticle(),
  ...replaced(
    inCase('commentary.md'),
    ['## One planner becomes several', `## ${words}`],
    ['## Two sides of the square', '## constructor'],
    ['asked, and how would you find out?', `asked, and how would you find out? ${words}`],
  ),
  ...replaced(
    inCase('voices.md'),
    ['## Mary Dunn', `## ${words}`],
    ['with a name.', `with a name. ${words}`],
  ),
  ...replaced(
    inCase('wording.md'),
    ['## removal', `## ${words}`],
    ['- taking away: says what', `- ${words.replaceAll('\\:', '')}: ${words} says what`],
  ),
  ...replaced(
    inCase('timeline.md'),
    ['## 1974: The bench', `## 1974: ${words} The bench`],
    ['## 2026-04-28: The council votes', '## 2026-04-28: toString'],
  ),
  ...replaced(
    inCase('lineage.md'),
    ['wedi dod', `${words} wedi dod`],
    ['plain: is worn', `plain: ${words} is worn`],
  ),
  ...replaced(
    inCase('lesson/quiz.md'),
    ['## How many', `## ${words} How many`],
    ['- [ ] two', `- [ ] ${words}`],
    ['is named.\n', `is named. ${words}\n`],
  ),
  ...replaced(inCase('lesson/rubric.md'), [
    '| Voices | names one | names all |',
    `| =cmd\\|' /C calc'!A0 | +1+1 ${inMarkdown('<script>canary=1</script>')} | @SUM(A1) |`,
  ]),
  ...replaced(inCase('lesson/questions.md'), ['## Who else', `## ${words} Who else`]),
  ...replaced(
    inCase('lesson/evidence.md'),
    ['## The minutes', `## ${words}`],
    ['says: The', `says: ${words} The`],
  ),
  ...replaced(
    'content/glossary/terms/lamp-post.md',
    ['term: Lamp post', `term: ${inYaml(everything)}`],
    [
      'names: [lamp post, lamp posts]',
      'names: [lamp post, lamp posts, constructor, __proto__, "<script>"]',
    ],
    ['street lamp.', `street lamp. ${words}`],
  ),
  'content/glossary/terms/constructor.md':
    '---\nterm: hasOwnProperty\nnames: [hasOwnProperty, toString]\nkind: history\n---\n\nA word of programmers.\n',
  ...replaced(
    'content/techniques/plural-inflation.md',
    ['term: Plural inflation', `term: ${inYaml(everything)}`],
    ['"Bandwagon"', inYaml(everything)],
    ['"How many people does this plural stand for?"', inYaml(`${everything}?`)],
  ),
};

/**
 * As long as a name may be, in bytes: the address, the folder, the pictures and the downloads have
 * it in them.
 */
const longName = 'ж'.repeat(100);
/** Names that mean something to a program, a system or a path, and keep the rule for names. */
for (const name of [longName, 'tostring', 'index', 'مقعد', '2f'])
  hostileCase[`content/glossary/terms/${name}.md`] =
    `---\nterm: Word ${name.slice(0, 12)}\nnames: [word ${name}]\nkind: history\n---\n\nA word, word ${name}, [@x/../../etc].\n`;
for (const [path, text] of Object.entries(sealed))
  hostileCase[path.replace('/bench/', `/${longName}/`)] = text;
hostileCase[`content/cases/${longName}/article.md`] = hostileCase[articlePath] ?? '';

delete hostileCase['content/references.json'];
delete hostileCase['content/pages/about.md'];

/**
 * Sources with payloads in every field of words, and with ids that would lead elsewhere in an
 * address.
 */
export const hostileReferences = [
  ...['x/../../etc', 'a<b>&c%2f..%2f#d?e', `long${'-x'.repeat(500)}`].map((id) => ({
    id,
    type: 'report',
    title: `About ${id.slice(0, 20)}`,
    publisher: everything,
  })),
  {
    id: 'minutes-2026',
    type: 'report',
    title: everything,
    publisher: everything,
    issued: { 'date-parts': [[2026, 4, 28]] },
    URL: `https://example.org/?q=${encodeURIComponent(everything)}`,
  },
  {
    id: 'handbook-1999',
    type: 'book',
    title: `<i>${everything}</i>`,
    author: [{ family: everything, given: everything }],
    issued: { 'date-parts': [[1999]] },
  },
];

function hostileArticle(): string {
  const text = String(sealed[articlePath])
    .replace('publisher: Wexcombe Echo', () => `publisher: ${inYaml(everything)}`)
    .replace('summary: A short', () => `summary: ${inYaml(`${everything} A short item`)} #`);
  const [matter = '', body = ''] = text.split(/(?<=\n---\n)(?=\n)/);
  const paragraphs = hostileSource.split('\n').slice(1).map(inMarkdown);
  return body === '' ? text : `${matter}\n${paragraphs.join('\n\n')}\n`;
}
