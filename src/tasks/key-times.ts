/**
 * How long each query takes from its last key to its answer, in milliseconds: the quickest of some
 * rounds, since what else the machine does is not what is asked. Runs in a search page, whose index
 * has come; so it can use nothing from outside.
 */
export async function keyTimes(queries: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('main site-search input')!;
  const state = document.querySelector('main [data-search-status]')!;
  const ask = (query: string): Promise<number> =>
    new Promise((done) => {
      const start = performance.now();
      const seen = new MutationObserver(() => {
        if (!state.textContent.includes(`“${query}”`)) return;
        seen.disconnect();
        done(performance.now() - start);
      });
      seen.observe(state, { childList: true });
      field.value = query;
      field.dispatchEvent(new InputEvent('input'));
    });
  const times: number[] = [];
  for (const query of queries) {
    let least = Infinity;
    for (let round = 0; round < 5; round++) {
      await ask('AI');
      least = Math.min(least, await ask(query));
    }
    times.push(least);
  }
  return times;
}
