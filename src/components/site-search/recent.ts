/** The last queries of this reader, kept on the device and nowhere else. */
const key = 'recent-searches';
const most = 6;

/** The queries kept, the latest first; none where the device keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((item) => typeof item === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a query that led somewhere. */
export function keepRecent(query: string): void {
  if (query.length > 80) return;
  write([query, ...readRecent().filter((kept) => kept !== query)].slice(0, most));
}

/** Forgets all of them. */
export function eraseRecent(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(key, JSON.stringify(queries));
    else localStorage.removeItem(key);
  } catch {
    // The device keeps nothing.
  }
}
