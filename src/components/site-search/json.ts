const fetched = new Map<string, Promise<unknown>>();

/** The data of a file, fetched once; again only when that failed. */
export function fetchJson<T>(url: string): Promise<T> {
  const known = fetched.get(url);
  if (known) return known as Promise<T>;
  const fresh = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    return response.json() as Promise<T>;
  });
  fetched.set(url, fresh);
  fresh.catch(() => fetched.delete(url));
  return fresh;
}
