import type { Desk } from './desk.ts';

/** Names and terms as a row of buttons: pressing one asks for it. */
export function suggestionsOf(desk: Desk, terms: readonly string[]): HTMLElement | undefined {
  if (terms.length === 0) return undefined;
  const row = document.createElement('div');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', desk.speech?.suggestions ?? '');
  row.className = 'suggestions ui';
  for (const term of terms) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = term;
    button.addEventListener('click', () => {
      desk.input.value = term;
      desk.input.focus();
      void desk.ask();
    });
    row.append(button);
  }
  return row;
}
