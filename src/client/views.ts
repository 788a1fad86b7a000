/**
 * The other views open at the sentence that is being read. The fragment says which one it is; how
 * far down it was goes along as a query, so that the text does not jump, and is taken out of the
 * address at once.
 */
import { keepPlace, placeInView } from './place.ts';

const parameter = 'top';

document.querySelector('.views')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  const place = placeInView();
  if (!link || !place || scrollY === 0) return;
  link.search = `?${parameter}=${Math.round(place.top)}`;
  link.hash = place.id;
});

const query = new URLSearchParams(location.search);
const top = query.get(parameter);
if (top !== null) {
  query.delete(parameter);
  const rest = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', location.pathname + rest + location.hash);
  const place = { id: decodeURIComponent(location.hash.slice(1)), top: Number(top) };
  // Browsers scroll to a fragment once the page is read; a scroll after that is the last word.
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => keepPlace(place)));
}
