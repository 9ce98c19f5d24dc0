const names = ['q', 'layer', 'in', 'body'] as const;

/** What the address asks for: the query and what narrows its hits. */
export type Asked = Partial<Record<(typeof names)[number], string | undefined>>;

/** Puts the query, or what narrows its hits, in the address. Safari throws after a hundred changes in half a minute. */
export function keepAddress(asked: Asked): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(asked)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The answer matters more than its address.
  }
}

/** What the address asks for. */
export function readAddress(): Asked {
  const values = new URLSearchParams(location.search);
  return Object.fromEntries(
    names.flatMap((name) => (values.get(name) ? [[name, values.get(name)!]] : [])),
  );
}
