/** The site's path on its host: `/` or, on a project page, `/second-reading/`. */
export const base = ensureSlashes(import.meta.env?.['BASE_URL'] ?? '/');

function ensureSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
