/**
 * Reads the files of `content/` from a disk, as the core takes them.
 *
 * @packageDocumentation
 */
export { readContent, readContentFile } from '../../collections/read-content.ts';
export { UnreadableContent } from '../../collections/unreadable-content.ts';
export { routes } from '../../site/addresses/routes.ts';
