import { newCase } from '../../src/import/new-case.ts';
import { sha256, validContent } from '../unit/support/valid-content.ts';

/** A content folder that is small or odd in one way. */
export interface SmallSite {
  name: string;
  /** Texts and bytes by path. */
  files: Readonly<Record<string, string | Uint8Array>>;
}

const isOf =
  (...starts: string[]) =>
  (path: string): boolean =>
    starts.some((start) => path.startsWith(start));
const settings = pick(isOf('content/site.yaml'));
const bench = pick(
  isOf('content/site.yaml', 'content/cases/bench/source', 'content/cases/bench/article'),
);
const technique = pick(isOf('content/techniques/plural-inflation'));
/** The one technique without the source it names. */
const alone = Object.fromEntries(
  Object.entries(technique).map(([path, text]) => [path, text.replace(/alsoKnownAs:\n.*\n/, '')]),
);
const note = `## The whole of it

#plural-inflation

${'One planner is named in the whole item, and here she is many. '.repeat(5)}Who else was asked?
`;

/** Cases that are small in one way each. A build takes long, so they are of one site. */
const smallCases: Record<string, (path: string) => boolean> = {
  ...Object.fromEntries(
    'plan quiz worksheet evidence questions rubric homework key guidance'
      .split(' ')
      .map((part) => [`only-${part}`, isOf(`lesson/${part}`)]),
  ),
  ...Object.fromEntries(
    'commentary voices wording timeline lineage'
      .split(' ')
      .map((layer) => [`only-${layer}`, isOf(layer)]),
  ),
  'without-lesson': (path) => !path.startsWith('lesson/'),
  'without-commentary': (path) => path !== 'commentary.md',
  'only-article': () => false,
};

/**
 * Content folders that people have: a site that has just begun, or from which something was taken
 * away.
 */
export const smallSites: SmallSite[] = [
  { name: 'nothing', files: {} },
  { name: 'only the settings', files: settings },
  { name: 'only article and source', files: bench },
  { name: 'without settings, sources and pages', files: without(bench, isOf('content/site.yaml')) },
  {
    name: 'one technique, one note, a commentary in another language',
    files: {
      ...bench,
      ...alone,
      'content/cases/bench/commentary.md': note,
      'content/cases/bench/commentary.uk.md': note,
      'content/references.json': '[]',
    },
  },
  {
    name: 'small cases',
    files: {
      ...without(validContent, isOf('content/cases/')),
      ...Object.assign({}, ...Object.entries(smallCases).map(([id, has]) => benchAs(id, has))),
      'content/pages/about.md': '---\ntitle: About\nsummary: What this is.\n---\n\nA page.\n',
      'content/cases/uk-only/source.txt': bench['content/cases/bench/source.txt'] ?? '',
      'content/cases/uk-only/article.md': bench['content/cases/bench/article.md'] ?? '',
      'content/cases/uk-only/commentary.uk.md': note,
    },
  },
  {
    name: 'begun cases, without a glossary and techniques',
    files: {
      ...settings,
      ...begun('A bench', 'en'),
      ...begun('Лавка на площі', 'uk'),
      ...begun('مخبز القرية', 'ar'),
      ...begun('Zzz qqq', 'und'),
      ...article('Bench', 'Gone.'),
    },
  },
  {
    name: 'texts of one letter, lists without items, no cases',
    files: {
      'content/site.yaml': `${settings['content/site.yaml'] ?? ''}vocabulary: {sides: {}, topics: [], kinds: {}}\n`,
      ...alone,
      'content/references.json': '[]\n',
      'content/pages/about.md': '---\ntitle: About\nsummary: What this is.\n---\n',
      'content/pages/techniques.md': '---\ntitle: T\nsummary: S.\n---\n',
      'content/glossary/terms/a.md': '---\nterm: A\nnames: [Aa]\nkind: history\n---\n\nA.\n',
      'content/glossary/places/b.md':
        '---\nterm: B\nnames: [Bb]\nkind: town\nlat: 0\nlon: 0\nadmin: nowhere\n---\n\nB.\n',
    },
  },
];

/** The case of the valid content under another name, with some of its files. */
function benchAs(id: string, has: (path: string) => boolean): Record<string, string> {
  const home = 'content/cases/bench/';
  return Object.fromEntries(
    Object.entries(validContent)
      .filter(([path]) => path.startsWith(home))
      .map(([path, text]) => [path.slice(home.length), text] as const)
      .filter(([path]) => isOf('article', 'source')(path) || has(path))
      .map(([path, text]) => [`content/cases/${id}/${path}`, text]),
  );
}

function article(title: string, body: string): Record<string, string> {
  const text = `${title}\n\n${body}\n`;
  return {
    'content/cases/one/source.txt': text,
    'content/cases/one/article.md': `---\ntitle: ${title}\nlang: en\npublisher: unknown\npublished: unknown\nurl: unknown\nreceived: 2026-11-28\nsha256: ${sha256(text)}\nsummary: One word.\n---\n\n${body}\n`,
  };
}

/** The files of a case as they are begun from a text. */
function begun(title: string, lang: string): Record<string, string | Uint8Array> {
  const text = `${title}\n\n${title}. ${title}. ${title}.\n`;
  const made = newCase(
    { name: 'a.txt', bytes: new TextEncoder().encode(text), today: '2026-11-28' },
    sha256,
  );
  if ('problem' in made) throw new Error(made.problem);
  return Object.fromEntries(
    Object.entries(made.files).map(([name, content]) => [
      `content/cases/${made.id}/${name}`,
      name === 'article.md' ? String(content).replace(/^lang: .*$/m, `lang: ${lang}`) : content,
    ]),
  );
}

function pick(has: (path: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(validContent).filter(([path]) => has(path)));
}

function without(
  files: Readonly<Record<string, string>>,
  has: (path: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !has(path)));
}
