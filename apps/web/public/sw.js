// What comes by push while Plein is not open: shown, and where it leads when it is pressed. Keeps and fetches nothing.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  let message = {};
  try {
    message = event.data.json();
  } catch {
    // Something is there, even if we cannot read it: a push has to show something.
  }
  const { title = 'Plein', body = '', address = '/inbox', tag } = message;
  event.waitUntil(
    self.registration.showNotification(title, { body, tag, icon: '/plein.svg', data: { address } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const target = new URL(event.notification.data?.address ?? '/inbox', self.location.origin);
  if (target.origin !== self.location.origin) return;
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      const open = windows.find(({ visibilityState }) => visibilityState === 'visible') ?? windows[0];
      if (!open) return self.clients.openWindow(target.href);
      await open.focus();
      return open.navigate(target.href);
    }),
  );
});
