/** The address of a site. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`; `undefined` if the site has no address. */
  origin: string | undefined;
  /** The path of the site on its host: `/` or `/readings/`. */
  base: string;
  /** Why what was given cannot be used, and what to do. */
  problem?: string;
}

/** The settings of the environment that are read here. */
type Environment = Readonly<Record<string, string | undefined>>;

const example = '`https://example.org` or `https://example.org/readings/`';

/**
 * Reads the address of the site. `SITE_URL` wins over the settings of the site; a path in it is the
 * base, and `https://` is added if it is missing. An empty variable is as good as none.
 *
 * @param env the environment: `SITE_URL` and `SITE_BASE`
 * @param stated `url` of the settings of the site, if they say so
 * @returns the address; without any that can be used, only the base
 */
export function readSiteAddress(env: Environment, stated?: string): SiteAddress {
  const given = env['SITE_URL']?.trim();
  const own = pathOf(env['SITE_BASE']?.trim() ?? '');
  const whole = given ? withProtocol(given) : stated;
  if (!whole) return { origin: undefined, base: own };
  const url = URL.parse(whole);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    return {
      origin: undefined,
      base: own,
      problem: `${given ? 'SITE_URL' : '`url` in content/site.yaml'} is \`${given || stated}\`, expected an address such as ${example}.`,
    };
  const path = pathOf(url.pathname);
  if (given && own !== '/' && path !== '/' && own !== path)
    return {
      origin: undefined,
      base: own,
      problem: `SITE_URL has the path \`${path}\`, and SITE_BASE is \`${own}\`. Set the path in one of the two.`,
    };
  return { origin: url.origin, base: own === '/' ? path : own };
}

const withProtocol = (text: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;

/** A path with a slash at both ends, encoded as in an address. */
function pathOf(path: string): string {
  return new URL(`/${path}/`.replace(/\/{2,}/g, '/'), 'https://site.invalid').pathname;
}
