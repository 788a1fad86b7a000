/**
 * Finds the address of a page among those that it states. One without its protocol is read as
 * `https:`, one without its host is completed by another that has it; one with a path says more than
 * a site's front door.
 *
 * @param stated what the page states, the most trusted first
 * @returns the address, or `undefined` if it states none
 */
export function addressOf(stated: readonly string[]): string | undefined {
  const whole = stated.flatMap((address) => {
    const full = address.startsWith('//') ? `https:${address}` : address;
    return /^https?:\/\//i.test(full) && URL.canParse(full) ? [new URL(full)] : [];
  });
  const partial = stated.find((address) => /^\/[^/]/.test(address));
  const host = whole[0];
  const found = [
    ...whole.slice(0, 1),
    ...(host && partial && URL.canParse(partial, host) ? [new URL(partial, host)] : []),
    ...whole.slice(1),
  ];
  return (found.find(({ pathname, search }) => pathname !== '/' || search !== '') ?? found[0])
    ?.href;
}
