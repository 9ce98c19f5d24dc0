/** Addresses as pages print them: model/address.ts knows paths, this file knows where the site lives. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site under its base: `/zh/` → `/base/zh/`. */
export function href(path: string): string {
  return base + path.slice(1);
}

/** The full address of a path, for canonical links, citations and data. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
