/**
 * Menus that fold out over the page: one at a time, and none over what has the focus (WCAG 2.4.11).
 * Escape closes them and gives the focus back.
 */
export function tendFolds(folds: readonly HTMLDetailsElement[]): void {
  for (const fold of folds) {
    fold.addEventListener('focusout', ({ relatedTarget }) => {
      // Nothing has the focus after a press on plain words, which closes nothing.
      if (relatedTarget && !fold.contains(relatedTarget as Node)) fold.open = false;
    });
    fold.addEventListener('toggle', () => {
      if (fold.open) for (const other of folds) other.open = other === fold;
    });
  }
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const fold of folds) {
      if (fold.open && fold.contains(document.activeElement))
        fold.querySelector('summary')!.focus();
      fold.open = false;
    }
  });
}
