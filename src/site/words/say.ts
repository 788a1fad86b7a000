import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MakeElement, MessageKey, RichValues } from '../../core/words/catalogue.ts';
import { createWords } from '../../core/words/words.ts';
import { inLanguage } from '../../core/text/direction.ts';
import { html } from '../html/html.ts';
import { siteWords } from '../../collections/site-words.ts';
import { interfaceLanguage } from './site.ts';

/** The words of the interface, in the language of the site. */
export const words = createWords(interfaceLanguage, siteWords(interfaceLanguage));

/** Says a message as plain text. */
export const { say, list } = words;

/** Says a message as HTML, for `set:html`. */
export function sayHtml<Key extends MessageKey>(key: Key, values: RichValues<Key>): string {
  return html(words.sayNodes(key, values));
}

/**
 * Makes an element around some words of a message.
 *
 * @param tagName the name of the element
 * @param properties its attributes; those that are `undefined` are left out
 * @returns the function that a tag of a message needs
 */
export function element(
  tagName: string,
  properties: Record<string, string | boolean | undefined> = {},
): MakeElement {
  return (children) => h(tagName, properties, children);
}

/** Makes a link around some words of a message. */
export function link(
  href: string,
  properties: Record<string, string | boolean | undefined> = {},
): MakeElement {
  return element('a', { href, ...properties });
}

/**
 * Words of another language than the interface, such as those of an article.
 *
 * @param words the words
 * @param lang their language; without it they are words of ours
 * @returns nodes that say their language, and are isolated in their direction
 */
export function wordsIn(words: string, lang: string | undefined): ElementContent {
  return isForeign(lang) ? h('span', inLanguage(lang), words) : { type: 'text', value: words };
}

/** Whether a language is another one than that of the interface. */
export function isForeign(lang: string | undefined): lang is string {
  return lang !== undefined && lang.split('-')[0] !== words.lang.split('-')[0];
}

/** The language of what the check says, in pages of another language. */
export const english: { lang?: string; dir?: 'ltr' } = isForeign('en')
  ? { lang: 'en', dir: 'ltr' }
  : {};

/** A part of a whole: `12%`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
}
