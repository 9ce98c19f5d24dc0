import type { Desk } from './desk.ts';
import { eraseRecent, readRecent } from './recent.ts';

/** Offers the queries kept below an empty box, and to forget them. */
export function offerRecent(desk: Desk): void {
  const { input, offers, speech } = desk;
  if (input.value) return;
  offers.replaceChildren();
  const recent = readRecent();
  if (recent.length === 0 || !speech) return;
  const offer = (text: string, use: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      use();
      input.focus();
    });
    offers.append(button);
  };
  offers.append(speech.recent);
  for (const query of recent) {
    offer(query, () => {
      input.value = query;
      void desk.ask();
    });
  }
  offer(speech.erase, () => {
    eraseRecent();
    offers.replaceChildren();
  });
}
