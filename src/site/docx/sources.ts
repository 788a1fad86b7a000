import type { Case, UsePlace } from '../../core/case/model.ts';
import type { Library } from '../../core/library/model.ts';
import { html } from '../html.ts';
import { h } from 'hastscript';
import { withRegion } from './languages.ts';

/**
 * Lists the sources that parts of a case cite, written out, each with its address.
 *
 * @param item the case
 * @param library the whole site
 * @param isCited tells whether a place belongs to the paper
 * @returns HTML; empty where nothing is cited
 */
export function sourceList(item: Case, library: Library, isCited: (place: UsePlace) => boolean): string {
  const cited = new Set(item.citations.filter(({ place }) => isCited(place)).map(({ reference }) => reference));
  const entries = library.references.filter(({ id }) => cited.has(id));
  if (entries.length === 0) return '';
  return `<h2>Sources</h2>${entries.map(sourceLine).join('')}`;
}

function sourceLine({ html: words, reference }: Library['references'][number]): string {
  const lang = reference.language ? ` lang="${withRegion(reference.language)}"` : '';
  const party = reference.keyword ? ` <strong>${reference.keyword}.</strong>` : '';
  const link = reference.URL
    ? ` ${html(h('a', { href: reference.URL }, new URL(reference.URL).hostname.replace(/^www\./, '')))}`
    : '';
  return `<p class="source"><span${lang}>${words}</span>${party}${link}</p>`;
}
