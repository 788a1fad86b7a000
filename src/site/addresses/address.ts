import type { VFile } from 'vfile';
import { type RuleId, rules } from '../../core/messages/report.ts';
import { settings } from '../words/site.ts';
import { routes } from './routes.ts';
import { readSiteAddress, type SiteAddress } from './site-address.ts';

/** The environment variables used here. */
type Environment = Readonly<Record<string, string | undefined>>;

const environment = (): Environment => globalThis.process?.env ?? {};

/** The address of this site: of the environment or, without one there, of its settings. */
export function siteAddress(env: Environment = environment()): SiteAddress {
  return readSiteAddress(env, settings.url);
}

/**
 * Returns the full address of the page that explains a rule, also outside Astro.
 *
 * @param id the rule
 * @param env the environment; the process's own by default
 * @returns the address; `undefined` if the site has none
 */
export function ruleAddress(id: RuleId, env: Environment = environment()): string | undefined {
  const { origin, base } = siteAddress(env);
  if (origin === undefined) return undefined;
  return new URL(base + routes.rule(id).slice(routes.home().length), origin).href;
}

/**
 * Adds to every message the address of the page that explains its rule (`message.url`), if the
 * site's address is known.
 */
export function addRuleAddresses(files: readonly VFile[], env: Environment = environment()): void {
  for (const message of files.flatMap((file) => file.messages)) {
    if (!message.ruleId || !(message.ruleId in rules)) continue;
    const address = ruleAddress(message.ruleId as RuleId, env);
    if (address !== undefined) message.url = address;
  }
}
