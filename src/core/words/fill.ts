import type { ScriptMessage, ScriptValues } from './script-message.ts';

/**
 * Fills in a message in the browser.
 *
 * @param message the message, as the page holds it
 * @param values the value of each placeholder
 * @param locale decides the plural form, and how numbers are written
 * @returns the text
 */
export function fill(message: ScriptMessage, values: ScriptValues, locale: string): string {
  if (typeof message === 'string')
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number'
        ? new Intl.NumberFormat(locale).format(value)
        : (value ?? whole);
    });
  const { by, forms } = message;
  const number = Number(values[by]);
  const form = new Intl.PluralRules(locale).select(number);
  return fill(forms[`=${number}`] ?? forms[form] ?? forms['other'] ?? '', values, locale);
}
