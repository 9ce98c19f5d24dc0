/** Puts the query in the address. Safari throws after a hundred changes in half a minute. */
export function keepAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The answer matters more than its address.
  }
}
