/**
 * The engine as an integration of Astro.
 *
 * @packageDocumentation
 */
export { default } from '../../astro/integration.ts';
