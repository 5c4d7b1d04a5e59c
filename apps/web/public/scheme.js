// Before the first paint, so that nothing flashes: the scheme somebody chose, else that of the system.
(function () {
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var chosen = null;
    try {
      chosen = localStorage.getItem('plein.scheme');
    } catch {
      // Storage may be off; then the system decides.
    }
    root.setAttribute(
      'data-scheme',
      chosen === 'dark' || (chosen !== 'light' && dark.matches) ? 'dark' : 'light',
    );
  }
  apply();
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('plein:scheme', apply);
})();
