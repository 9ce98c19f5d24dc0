// Runs before the first paint, inlined in every page and allowed by its hash: old syntax, no imports.
(function (root) {
  root.setAttribute('data-js', '');
  try {
    var kept = JSON.parse(localStorage.getItem('reader-settings') || '{}');
    ['theme', 'large', 'marks', 'layers', 'slash'].forEach(function (name) {
      if (/^[a-z0-9]+$/.test(kept[name] || '')) root.setAttribute('data-' + name, kept[name]);
    });
  } catch (error) {
    // Storage may be closed to us; the system's settings then hold.
  }
})(document.documentElement);
