import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** A change of `content/` that a contributor or the owner of another site may make. */
export interface Change {
  name: string;
  /** Makes it in a copy of the repository. */
  make: (root: string) => void;
}

/** The article of a newcomer, as a file on their desk. */
const article = `Swimming Pool of Harrow Green to Open Earlier, Council Says

The swimming pool of Harrow Green will open at six in the morning from Monday, the council said. Early swimmers have waited for this for years.

Experts agree that morning sport is good for everyone. The costs, which were not given, will be covered by savings elsewhere.
`;

/** Changes one file of a copy, and fails if the words to change are not in it. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was: has the file changed its form?`);
  writeFileSync(path, changed);
}

/** Follows "Add a case" of CONTRIBUTING.md, step by step. */
function addCase(root: string): void {
  const id = 'harrow-green-pool';
  const file = join(root, 'article.txt');
  writeFileSync(file, article); // 1. Save the article.
  const made = spawnSync(process.execPath, ['src/cli/commands/new.ts', file, '--id', id], {
    cwd: root,
    encoding: 'utf8',
  }); // 2. npm run new
  rmSync(file);
  if (made.status !== 0) throw new Error(`npm run new: ${made.stdout}${made.stderr}`);
  const folder = join(root, 'content', 'cases', id);
  // 3. The summary, and what is known of publisher, date and address: here nothing.
  edit(join(folder, 'article.md'), (text) =>
    text.replace(/^summary:.*$/m, 'summary: A short item on the hours of a swimming pool.'),
  );
  // 4. What is known about the text and its rights.
  edit(
    join(folder, 'about.md'),
    (text) => `${text}\nIt was written for a test, and everything in it is invented.\n`,
  );
  // 5. A note, and no other layers.
  edit(
    join(folder, 'commentary.md'),
    (text) => `${text}
## Who are the experts?

> **Experts agree** that morning sport

#vague-attribution

Nobody is named here, and nobody is counted. A reader who wanted to know which experts agreed, and on what, has
no place to look. It may well be true, and many people would say so from their own mornings. The sentence asks for
trust all the same. Whom would you ask first?
`,
  );
  for (const name of readdirSync(folder))
    if (/^(voices|wording|timeline|lineage)\.md$/.test(name)) rmSync(join(folder, name));
}

/** Follows "Add a place", for a city far from all others. */
function addPlace(root: string): void {
  writeFileSync(
    join(root, 'content/glossary/places/lisbon.md'),
    `---
term: Lisbon
names: [Lisbon]
kind: city
nativeNames: {pt: Lisboa}
lat: 38.7223
lon: -9.1393
admin: "Lisbon, Portugal"
wikidata: Q597
map: PT-11
---

The capital of Portugal, at the mouth of the Tagus.
`,
  );
}

/** A link to a file of the content: its words, and the file. */
const fileLink = /\[([^\]]+)\]\(([^)#\s:]+\.md)(?:#[^)\s]*)?\)/g;

/**
 * Follows "Remove a case": the folder goes, then the entries that link into it, and those that link
 * to these. Pages and other cases keep the words of their links.
 */
export function removeCase(root: string, id: string): void {
  rmSync(join(root, 'content', 'cases', id), { recursive: true });
  const leads = (path: string, target: string): boolean =>
    existsSync(join(root, path, '..', target));
  for (;;) {
    const dangling = globSync('content/glossary/**/*.md', { cwd: root }).filter((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(fileLink)].some(
        ([, , target = '']) => !leads(path, target),
      ),
    );
    if (dangling.length === 0) break;
    for (const path of dangling) rmSync(join(root, path));
  }
  for (const path of globSync('content/{pages,cases,techniques}/**/*.md', { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8');
    const unlinked = text.replace(fileLink, (link, words: string, target: string) =>
      leads(path, target) ? link : words,
    );
    if (unlinked !== text) writeFileSync(join(root, path), unlinked);
  }
}

/**
 * Lists the changes.
 *
 * @param cases the names of the published cases
 * @returns each change, to be made in a copy of its own
 */
export function changes(cases: readonly string[]): Change[] {
  return [
    {
      name: 'empty',
      make: (root) => {
        for (const name of readdirSync(join(root, 'content')))
          if (name !== 'site.yaml') rmSync(join(root, 'content', name), { recursive: true });
      },
    },
    ...cases.map((id) => ({
      name: `without-${id}`,
      make: (root: string) => removeCase(root, id),
    })),
    {
      name: 'doubled',
      make: (root) => {
        for (const id of cases)
          cpSync(join(root, 'content/cases', id), join(root, 'content/cases', `${id}-again`), {
            recursive: true,
          });
      },
    },
    {
      name: 'replaced',
      make: (root) => {
        rmSync(join(root, 'content'), { recursive: true });
        cpSync(join(root, 'tests/sites/towns/content'), join(root, 'content'), { recursive: true });
      },
    },
    { name: 'case-added', make: addCase },
    { name: 'place-added', make: addPlace },
  ];
}
