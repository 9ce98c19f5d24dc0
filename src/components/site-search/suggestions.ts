import type { Desk } from './desk.ts';

/** Names and terms as options of the list: choosing one asks for it. */
export function suggestionsOf(desk: Desk, terms: readonly string[]): HTMLLIElement[] {
  if (terms.length === 0) return [];
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  item.className = 'suggestions ui';
  for (const term of terms) {
    const option = document.createElement('button');
    option.type = 'button';
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.setAttribute('aria-label', `${desk.speech?.suggestions ?? ''} ${term}`);
    option.textContent = term;
    option.addEventListener('click', () => {
      desk.input.value = term;
      desk.input.focus();
      void desk.ask();
    });
    item.append(option);
  }
  return [item];
}
