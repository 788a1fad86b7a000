import { h } from 'hastscript';
import type { ReferenceEntry } from '../../core/library/model.ts';
import { html } from '../html/html.ts';
import { hostOf } from '../teach/sources.ts';
import { withRegion } from './languages.ts';

/**
 * Lists sources, written out, each with its address.
 *
 * @param sources the sources of the paper
 * @returns HTML; empty if nothing is cited
 */
export function sourceList(sources: readonly ReferenceEntry[]): string {
  return sources.length === 0 ? '' : `<h2>Sources</h2>${sources.map(sourceLine).join('')}`;
}

/** A source, written out, with the name of its host linked to its address. */
export function sourceLine({ html: words, reference }: ReferenceEntry): string {
  const lang = reference.language ? ` lang="${withRegion(reference.language)}"` : '';
  const party = reference.keyword ? ` <strong>${reference.keyword}.</strong>` : '';
  const link = reference.URL
    ? ` ${html(h('a', { href: reference.URL }, hostOf(reference.URL)))}`
    : '';
  return `<p class="source"><span${lang}>${words}</span>${party}${link}</p>`;
}
