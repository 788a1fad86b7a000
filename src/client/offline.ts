/**
 * Makes the site readable without a network: once a page has loaded and the browser is idle, a
 * service worker stores all pages. Only if the browser allows it (https, or this machine), and not
 * for readers who ask to save data.
 */
import { searchFilesAddress, workerAddress } from '../site/addresses/worker.ts';
import { mayStore } from './may-store.ts';

interface Connection {
  saveData?: boolean;
}

const { connection } = navigator as Navigator & { connection?: Connection };

function register(): void {
  // A browser may refuse, as some do in private windows: then the site is read as before.
  navigator.serviceWorker
    .register(workerAddress())
    .then(storeSearch)
    .catch(() => undefined);
}

/**
 * Who opens the search once can search without a network from then on. For all others its index
 * would be a burden.
 */
async function storeSearch(): Promise<void> {
  if (!document.getElementById('search.form') || !navigator.onLine) return;
  const { active } = await navigator.serviceWorker.ready;
  const response = await fetch(searchFilesAddress());
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: await response.json() } });
}

function whenIdle(): void {
  // At the latest after five seconds: a browser that draws nothing may never call itself idle.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(register, { timeout: 5000 });
  else setTimeout(register, 1000);
}

if (
  mayStore({
    isProduction: import.meta.env.PROD,
    isSecure: isSecureContext,
    hasServiceWorkers: 'serviceWorker' in navigator,
    savesData: connection?.saveData,
  })
) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
