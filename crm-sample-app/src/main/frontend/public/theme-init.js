// Runs before the first paint so that a dark screen never flashes white.
(function () {
  var choice = null;
  try {
    choice = window.localStorage.getItem('voipcrm.theme');
  } catch {
    // Storage may be closed to us; the system's wish then decides.
  }
  var dark =
    choice === 'dark' ||
    (choice !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
