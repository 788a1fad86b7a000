/*
 * Removes the service worker: deletes what an earlier one of this site stored, then itself. See
 * docs/offline.md.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll() {
  const { scope } = self.registration;
  const names = await caches.keys();
  // Other sites may live on the same host: only caches that bear this site's name and address are
  // its own.
  const own = names.filter(
    (name) =>
      name === `second-reading-search-${new URL(scope).pathname}` ||
      (name.startsWith('second-reading-') && name.endsWith(scope)),
  );
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
