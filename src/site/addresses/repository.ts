import process from 'node:process';
import { settings } from '../words/site.ts';
import { say } from '../words/say.ts';

/** The repository of the site's sources, and the addresses by which its code host opens them. */
export interface Repository {
  /** The page that edits a file. */
  edit: (path: string) => string;
  /**
   * A file as its code host shows it, at a line. From there one press leads to the editor, which
   * itself takes no line.
   */
  line: (path: string, line: number) => string;
  /** The form in which a reader suggests a note on a page, filled in as far as it can be. */
  suggestion: (title: string, page: string) => SuggestionForm;
}

/** A form that is opened by its address. */
export interface SuggestionForm {
  address: string;
  /** The parameter of the address that takes the words of the article. */
  parameter: string;
  /**
   * What that parameter takes: the quoted words alone, or a whole entry after the form's own text.
   */
  takes: 'quote' | 'entry';
}

type Host = (address: string, branch: string) => Repository;

const parameters = (pairs: Record<string, string>): string => `?${new URLSearchParams(pairs)}`;
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const body = (page: string): string =>
  `${say('readingRoom.suggestionPage', { page })}\n\n${say('readingRoom.suggestionAsks')}`;

/**
 * GitHub fills the fields of a YAML form by their ids (`.github/ISSUE_TEMPLATE/note.yml`), and then
 * takes no `body`.
 */
const github: Host = (address, branch) => ({
  edit: (path) => `${address}/edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) => `${address}/blob/${encode(branch)}/${encode(path)}?plain=1#L${line}`,
  suggestion: (title, page) => ({
    address: `${address}/issues/new${parameters({ template: 'note.yml', title, case: page })}`,
    parameter: 'quote',
    takes: 'quote',
  }),
});

const gitlab: Host = (address, branch) => ({
  edit: (path) => `${address}/-/edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) => `${address}/-/blob/${encode(branch)}/${encode(path)}?plain=1#L${line}`,
  suggestion: (title, page) => ({
    address: `${address}/-/issues/new${parameters({ 'issue[title]': title, 'issue[description]': body(page) })}`,
    parameter: 'issue[description]',
    takes: 'entry',
  }),
});

const forgejo: Host = (address, branch) => ({
  edit: (path) => `${address}/_edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) =>
    `${address}/src/branch/${encode(branch)}/${encode(path)}?display=source#L${line}`,
  suggestion: (title, page) => ({
    address: `${address}/issues/new${parameters({ title, body: body(page) })}`,
    parameter: 'body',
    takes: 'entry',
  }),
});

/**
 * Makes the addresses of a repository. The host's name shows which software it runs: GitLab,
 * Forgejo (Codeberg, Gitea), otherwise GitHub.
 *
 * @param address its address, as in `package.json`: `https://github.com/owner/name`, with or
 *   without `git+` and `.git`
 * @param branch the branch that the site is made from
 * @returns the addresses; `undefined` if the address is not a web address
 */
export function openRepository(
  address: string | undefined,
  branch = 'main',
): Repository | undefined {
  const clean =
    address
      ?.trim()
      .replace(/^git\+/, '')
      .replace(/(\.git)?\/*$/, '') ?? '';
  if (!/^https?:\/\/[^/]+\/./.test(clean)) return undefined;
  const { hostname } = new URL(clean);
  if (/(^|\.)gitlab\./.test(hostname)) return gitlab(clean, branch);
  if (/(^|\.)(codeberg|gitea|forgejo)\./.test(hostname)) return forgejo(clean, branch);
  return github(clean, branch);
}

/**
 * The project's repository: `REPOSITORY_URL` or, without it, `repository` in `content/site.yaml`.
 * Without either, no page links to one.
 */
export const repository = openRepository(
  process.env['REPOSITORY_URL'] || settings.repository,
  process.env['REPOSITORY_BRANCH'],
);
