import type { Words } from '../words/words.ts';

/**
 * Writes the few words that the style needs, in CSL's own form (CSL 1.0.2, section "Locale Files").
 * The full locale files of the CSL project are not used: they bring three hundred terms for the
 * dozen that occur here. Months and the order of a date are those of `Intl`.
 *
 * @param words the words of the interface
 * @returns the locale
 */
export function localeXml(words: Words): string {
  const { say } = words;
  const quotes = [
    term('open-quote', say('citations.quote', { words: '\n' }).split('\n')[0]),
    term('close-quote', say('citations.quote', { words: '\n' }).split('\n')[1]),
    term('open-inner-quote', say('citations.innerQuote', { words: '\n' }).split('\n')[0]),
    term('close-inner-quote', say('citations.innerQuote', { words: '\n' }).split('\n')[1]),
  ];
  const months = Array.from({ length: 12 }, (_, index) => {
    const name = `month-${String(index + 1).padStart(2, '0')}`;
    const short = monthIn(words.locale, index, 'short');
    return term(name, monthIn(words.locale, index, 'long')) + term(name, short, 'short');
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${cslLanguage}">
  <style-options punctuation-in-quote="false"/>
  <date form="text">${dateParts(words.locale, 'long')}</date>
  <date form="numeric">${dateParts(words.locale, 'short')}</date>
  <terms>
    ${term('accessed', say('citations.accessed'))}
    ${term('and', say('citations.and'))}
    ${term('et-al', say('citations.andOthers'))}
    ${term('ad', ` ${say('citations.ad')}`)}${term('bc', ` ${say('citations.bc')}`)}
    ${term('circa', say('citations.circa'), 'short')}
    ${term('no date', say('citations.noDate'), 'short')}${term('no date', say('citations.noDate'))}
    ${quotes.join('')}
    <term name="page-range-delimiter">–</term>
    ${(['page', 'section', 'chapter', 'paragraph'] as const)
      .map(
        (part) =>
          `<term name="${part}" form="short"><single>${escape(say(`citations.${part}`, { count: 1 }))}</single><multiple>${escape(say(`citations.${part}`, { count: 2 }))}</multiple></term>`,
      )
      .join('\n    ')}
    <term name="ordinal">th</term><term name="ordinal-01">st</term><term name="ordinal-02">nd</term><term name="ordinal-03">rd</term>
    <term name="ordinal-11">th</term><term name="ordinal-12">th</term><term name="ordinal-13">th</term>
    ${months.join('\n    ')}
    ${(['spring', 'summer', 'autumn', 'winter'] as const)
      .map((season, index) => term(`season-0${index + 1}`, say(`citations.${season}`)))
      .join('')}
  </terms>
</locale>`;
}

/** The tag that the processor is told; the words are those of the site whatever it says. */
export const cslLanguage = 'en-GB';

function term(name: string, words = '', form?: 'short'): string {
  return `<term name="${name}"${form ? ` form="${form}"` : ''}>${escape(words)}</term>`;
}

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Length = 'long' | 'short';

function partsOf(locale: string, month: number, length: Length): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2001, month, 2));
}

/** The name of a month as it is in a date, which in some languages differs from the name alone. */
function monthIn(locale: string, month: number, length: Length): string {
  return partsOf(locale, month, length).find(({ type }) => type === 'month')?.value ?? '';
}

/** The parts of a date in the order of the language, each with what follows it there. */
function dateParts(locale: string, length: Length): string {
  const parts = partsOf(locale, 0, length);
  return parts
    .map(({ type }, index) => {
      if (type !== 'day' && type !== 'month' && type !== 'year') return '';
      const next = parts[index + 1];
      const suffix = next?.type === 'literal' ? ` suffix="${escape(next.value)}"` : '';
      const form = type === 'month' && length === 'short' ? ' form="short"' : '';
      return `<date-part name="${type}"${form}${suffix}/>`;
    })
    .join('');
}
