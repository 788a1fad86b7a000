/**
 * What the bundler gives to files of `src/site` and `src/client`, for tests that run them unbuilt: text of a file
 * (`?raw`), the environment of a build, and Astro's collections, which are empty. Files that need
 * it are imported after this one, by `await import(…)`.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The address of the site in these tests. */
export const siteUrl = 'https://reading.test';

/** Pages are as while editing; scripts are as readers get them. */
const environment = (url: string): string =>
  `import.meta.env ??= ${JSON.stringify({ SITE: siteUrl, PROD: url.includes('/src/client/'), DEV: false })}; `;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro:content'
      ? {
          url: 'data:text/javascript,export const getCollection = () => [];',
          shortCircuit: true,
        }
      : next(specifier, context),
  load: (url, context, next) => {
    if (url.endsWith('?raw'))
      return {
        format: 'module',
        source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))};`,
        shortCircuit: true,
      };
    const loaded = next(url, context);
    return /\/src\/(?:site|client)\//.test(url) && loaded.source
      ? { ...loaded, source: environment(url) + String(loaded.source) }
      : loaded;
  },
});
