/** The site's path on its host: `/` or, on a project page, `/second-reading/`. */
export const base = withSlashes(import.meta.env?.['BASE_URL'] ?? '/');

/** Writes a path with one slash at both ends; the root is one slash. */
export function withSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
