/**
 * The other views open at the sentence that is being read. Its address says which one it is; how far
 * down it was goes along in the entry of the history, so that the text does not jump. A browser
 * without the Navigation API places it as any link to a sentence does.
 */
import { keepPlace, type Place, placeInView } from './place.ts';

const navigation = (globalThis as { navigation?: Navigation }).navigation;

document.querySelector('.views')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  const place = placeInView();
  if (!link || !place || scrollY === 0) return;
  link.hash = place.id;
  const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  if (!navigation || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  navigation.navigate(link.href, { state: { place } });
});

const arrived = navigation?.currentEntry?.getState() as { place?: Place } | undefined;
if (arrived?.place && navigation?.activation?.navigationType === 'push') keepPlace(arrived.place);
