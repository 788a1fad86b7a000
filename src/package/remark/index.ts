/**
 * The check as a plugin of remark, for editors and linters.
 *
 * @packageDocumentation
 */
export { default, type Options } from '../../editor/remark-second-reading.ts';
