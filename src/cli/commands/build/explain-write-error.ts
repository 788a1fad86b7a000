/**
 * Explains what to do about an error of the file system.
 *
 * @param error what was thrown
 * @returns one or two sentences, or `undefined` for an error of another kind
 */
export function explainWriteError(error: unknown): string | undefined {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const place = path === '' ? 'the project’s folder' : `\`${path}\``;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space, and build again.';
    case 'EROFS':
      return `${place} cannot be written: its disk is read-only. Make it writable, or build in a copy elsewhere.`;
    case 'EACCES':
    case 'EPERM':
      return `${place} cannot be written: this user has no permission. Give it back to the user who builds, and build again.`;
    case 'EBUSY':
    case 'EXDEV':
    case 'ENOTEMPTY':
      return `${place} cannot be moved: another program uses it, or it is a disk of its own. Close the program or unmount it, and build again.`;
    default:
      return undefined;
  }
}
