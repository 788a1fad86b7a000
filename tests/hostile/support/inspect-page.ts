/**
 * Looks through a page for what ought not to be in it; runs in the page.
 *
 * @returns a line for each find
 */
export function inspect(): string[] {
  const found: string[] = [];
  const { canary } = globalThis as unknown as { canary?: unknown };
  if (canary !== undefined) found.push(`the canary sang: ${String(canary)}`);
  if ('canary' in Object.prototype || 'polluted' in {}) found.push('Object.prototype was changed');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`<${element.localName} ${name}>`);
      if (
        /^(href|src|action|formaction|data|srcdoc)$/i.test(name) &&
        /^(javascript|data|vbscript|file|blob):/i.test(value.replace(/[\u0000-\u0020]/g, '')) &&
        !/^data:(image|font|text\/css|text\/javascript)\b/.test(value)
      )
        found.push(`<${element.localName} ${name}="${value.slice(0, 60)}">`);
    }
    if (
      /^(iframe|object|embed|base)$/.test(element.localName) &&
      element.textContent?.includes('canary')
    )
      found.push(`<${element.localName}>`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (id !== '' && !document.getElementById(id) && !/^(only|lenses)=/.test(id))
      found.push(`nothing has the id of ${link.hash.slice(0, 60)}`);
  }
  for (const script of document.querySelectorAll('script')) {
    if (script.type === 'application/ld+json') JSON.parse(script.text);
    else if (/globalThis\.canary/.test(script.text)) found.push('a script holds the canary');
  }
  for (const sheet of document.styleSheets) {
    if (sheet.href !== null && !sheet.href.startsWith(location.origin)) continue;
    try {
      for (const rule of sheet.cssRules)
        if (/evil\.example/.test(rule.cssText) && !/\[data-|\[id=/.test(rule.cssText))
          found.push(`style: ${rule.cssText.slice(0, 80)}`);
    } catch {
      // A page opened from a file may not look into its styles.
    }
  }
  return found;
}
