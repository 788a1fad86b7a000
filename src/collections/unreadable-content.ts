/** What of `content/` cannot be read. The message is for people: a line for each file. */
export class UnreadableContent extends Error {
  override readonly name = 'UnreadableContent';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Explains why a file or folder cannot be read.
 *
 * @param path its path from the project's folder
 * @param error what the file system threw
 * @returns a sentence or two
 */
export function whyUnreadable(path: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `\`${path}\` cannot be read: this user has no permission. Let everyone read it, for example with \`chmod -R a+rX content\`.`;
    case 'ENOENT':
      return `\`${path}\` is a link that leads nowhere. Remove it, or put the file there.`;
    case 'ELOOP':
      return `\`${path}\` is a link that leads to itself. Remove it.`;
    default:
      return `\`${path}\` cannot be read: ${code || message}.`;
  }
}
