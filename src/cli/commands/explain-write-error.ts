/**
 * Explains what to do about an error of the file system.
 *
 * @param error what was thrown
 * @param command what to do again afterwards: `build`, `check`
 * @returns one or two sentences, or `undefined` for an error of another kind
 */
export function explainWriteError(error: unknown, command: string): string | undefined {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const place = path === '' ? 'the project’s folder' : `\`${path}\``;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full. Free some space, and ${command} again.`;
    case 'EROFS':
      return `${place} cannot be written: its disk is read-only. Make it writable, or work in a copy elsewhere.`;
    case 'EACCES':
    case 'EPERM':
      return `${place} cannot be written: this user has no permission. Give it to the user who runs the command, or use a copy of your own, and ${command} again.`;
    case 'EBUSY':
    case 'EXDEV':
    case 'ENOTEMPTY':
      return `${place} cannot be moved: another program uses it, or it is a disk of its own. Close the program or unmount it, and ${command} again.`;
    default:
      return undefined;
  }
}
