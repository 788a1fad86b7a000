import process from 'node:process';
import manifest from '../../package.json' with { type: 'json' };

/** Where the site's sources are kept, and the addresses by which its code host opens them. */
export interface Repository {
  /** The page that edits a file. */
  edit: (path: string) => string;
  /** A file as its code host shows it, at a line. From there one press leads to the editor, which itself takes no line. */
  line: (path: string, line: number) => string;
  /** The form for a new issue, with words filled in; and the parameter of its address that takes the body. */
  issue: (title: string, body: string) => string;
  bodyParameter: string;
}

type Host = (address: string, branch: string) => Repository;

const parameters = (pairs: Record<string, string>): string => `?${new URLSearchParams(pairs)}`;
const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const github: Host = (address, branch) => ({
  edit: (path) => `${address}/edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) => `${address}/blob/${encode(branch)}/${encode(path)}?plain=1#L${line}`,
  issue: (title, body) => `${address}/issues/new${parameters({ title, body })}`,
  bodyParameter: 'body',
});

const gitlab: Host = (address, branch) => ({
  edit: (path) => `${address}/-/edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) => `${address}/-/blob/${encode(branch)}/${encode(path)}?plain=1#L${line}`,
  issue: (title, body) => `${address}/-/issues/new${parameters({ 'issue[title]': title, 'issue[description]': body })}`,
  bodyParameter: 'issue[description]',
});

const forgejo: Host = (address, branch) => ({
  edit: (path) => `${address}/_edit/${encode(branch)}/${encode(path)}`,
  line: (path, line) => `${address}/src/branch/${encode(branch)}/${encode(path)}?display=source#L${line}`,
  issue: (title, body) => `${address}/issues/new${parameters({ title, body })}`,
  bodyParameter: 'body',
});

/**
 * Makes the addresses of a repository. The host's name says which program it runs: GitLab, Forgejo (Codeberg, Gitea), otherwise GitHub.
 *
 * @param address its address, as in `package.json`: `https://github.com/owner/name`, with or without `git+` and `.git`
 * @param branch the branch that the site is made from
 * @returns the addresses; `undefined` where there is no address of the web
 */
export function openRepository(address: string | undefined, branch = 'main'): Repository | undefined {
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

const { repository: stated } = manifest as { repository?: string | { url?: string } };

/** The project's repository: `REPOSITORY_URL` or, without it, `repository` in `package.json`. Where neither is there, no page links to one. */
export const repository = openRepository(
  process.env['REPOSITORY_URL'] ?? (typeof stated === 'object' ? stated.url : stated),
  process.env['REPOSITORY_BRANCH'],
);
