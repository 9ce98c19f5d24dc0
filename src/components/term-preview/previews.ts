import type { Preview } from '../../model/preview.ts';

let asked: Promise<Record<string, Preview>> | undefined;

/** The preview of a term, from the file of the page; undefined when it cannot be had. */
export async function fetchPreview(file: string, term: string): Promise<Preview | undefined> {
  asked ??= fetch(file).then((response) => response.json() as Promise<Record<string, Preview>>);
  try {
    return (await asked)[term];
  } catch {
    // The next wish asks again.
    asked = undefined;
    return undefined;
  }
}
