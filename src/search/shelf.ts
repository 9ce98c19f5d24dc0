/** What a library holds, opened once. */
import type { Lang } from '../model/lang.ts';
import type { Library } from './answer.ts';
import { openNotes, type Notes } from './note.ts';
import { openSide, type Side } from './side.ts';

const shelves = new WeakMap<Library, Map<string, Promise<unknown>>>();

/** What `open` gives, kept; opened again only when that failed. */
function once<T>(library: Library, key: string, open: () => Promise<T>): Promise<T> {
  const shelf = shelves.get(library) ?? new Map<string, Promise<unknown>>();
  shelves.set(library, shelf);
  const known = shelf.get(key) as Promise<T> | undefined;
  if (known) return known;
  const fresh = open();
  shelf.set(key, fresh);
  fresh.catch(() => shelf.delete(key));
  return fresh;
}

/** A language of the plan with the words that understand more. */
export function sideOf(library: Library, lang: Lang): Promise<Side> {
  return once(library, lang, async () => {
    const parts = [library.text(lang), library.data(lang), library.words(lang)] as const;
    return openSide(...(await Promise.all(parts)));
  });
}

/** What stands beside the plan, in the language of the page. */
export function notesIn(library: Library, pageLang: Lang): Promise<Notes> {
  return once(library, 'notes', async () => openNotes(pageLang, await library.notes()));
}
