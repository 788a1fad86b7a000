/** What a new site is called, and which engine it uses. */
export interface SiteToBe {
  /** The name of its package: that of its folder. */
  name: string;
  title: string;
  /** The engine as npm takes it: `0.2.0`, or `file:engine/second-reading-0.2.0.tgz`. */
  engine: string;
}

const commands = ['start', 'dev', 'build', 'preview', 'check', 'new'];

/**
 * Writes the files of a new site that are not content.
 *
 * @param site its names and its engine
 * @returns the text of each file, by path
 */
export function siteFiles({ name, title, engine }: SiteToBe): Record<string, string> {
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `second-reading ${command}`])),
    dependencies: { 'second-reading': engine },
    // It builds nothing when it is installed, and need not run a script then.
    allowScripts: { esbuild: false },
  };
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    '.gitignore': 'node_modules/\ndist/\n.astro/\n.build/\n',
    'README.md': readme(title),
  };
}

const readme = (title: string): string => `# ${title}

Articles read twice, as files in \`content/\`. The pages are made from them by
[Second Reading](node_modules/second-reading/README.md), which is a package: there is no program in this folder.

| command | what it does |
| --- | --- |
| \`npm install\` | fetches the engine, once and after each change of its version |
| \`npm start\` | builds the site and serves it |
| \`npm run dev\` | serves it while you write; each change shows within a second |
| \`npm run check\` | finds mistakes in the content, with line and column |
| \`npm run new -- article.txt\` | starts a case from a text file or a saved web page |
| \`npm run build\` | writes the site into \`dist/\`, for a web host |

**A newer engine:** raise its version in \`package.json\`, then \`npm install\` and \`npm run check\`. If the content must
change for it, the check says what.
`;

/**
 * Makes the name of a package from that of a folder.
 *
 * @param folder the folder's name
 * @returns a name that npm accepts
 */
export function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'second-reading' ? 'my-site' : name;
}

/**
 * Makes a title from the name of a folder: `town-news` becomes `Town news`.
 *
 * @param folder the folder's name
 * @returns the title
 */
export function titleOf(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'My site' : words.charAt(0).toUpperCase() + words.slice(1);
}
