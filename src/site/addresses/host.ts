/**
 * The host of an address, as readers know it.
 *
 * @param address a whole address
 * @returns the host, without `www.`
 */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
