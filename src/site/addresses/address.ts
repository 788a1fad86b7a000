import type { VFile } from 'vfile';
import { type RuleId, rules } from '../../core/messages/report.ts';
import { routes } from './routes.ts';

/** The environment variables used here. */
type Environment = Readonly<Record<string, string | undefined>>;

const environment = (): Environment => globalThis.process?.env ?? {};

/**
 * The address of a site that has not been given one. It leads nowhere: `.example` is reserved for
 * examples (RFC 2606).
 */
const placeholder = 'https://second-reading.example';

/** The public address of the site, without the folder it may live in: SITE_URL. */
export function siteAddress(env: Environment = environment()): string {
  return env['SITE_URL'] || placeholder;
}

/** Whether the site has been given an address. */
export function hasAddress(env: Environment = environment()): boolean {
  return Boolean(env['SITE_URL']);
}

/**
 * Returns the full address of the page that explains a rule, from SITE_URL and SITE_BASE, also
 * outside Astro.
 *
 * @param id the rule
 * @param env the environment; the process's own by default
 */
export function ruleAddress(id: RuleId, env: Environment = environment()): string {
  const base = (env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '');
  return new URL(
    `/${base ? `${base}/` : ''}${routes.rule(id).slice(routes.home().length)}`,
    siteAddress(env),
  ).href;
}

/**
 * Adds to every message the address of the page that explains its rule (`message.url`), if the
 * site's address is known.
 */
export function addRuleAddresses(files: readonly VFile[], env: Environment = environment()): void {
  if (!hasAddress(env)) return;
  for (const message of files.flatMap((file) => file.messages))
    if (message.ruleId && message.ruleId in rules)
      message.url = ruleAddress(message.ruleId as RuleId, env);
}
