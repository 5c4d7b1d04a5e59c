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
    var isDark = chosen === 'dark' || (chosen !== 'light' && dark.matches);
    root.setAttribute('data-scheme', isDark ? 'dark' : 'light');
    // The bar of the browser around it has the colour of the page: `--bg`.
    document.querySelector('meta[name="theme-color"]').content = isDark ? '#11181d' : '#fbfaf7';
  }
  apply();
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('plein:scheme', apply);
})();
