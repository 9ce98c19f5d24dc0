const shown = 12;

/** Fails with a line for each fault; the same fault of many pages (`/zh/: …`) is one line. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const pagesOf = new Map<string, string[]>();
  for (const fault of faults) {
    const [, page = '', words = fault] = /^(\/\S*): (.*)$/s.exec(fault) ?? [];
    pagesOf.set(words, [...(pagesOf.get(words) ?? []), page]);
  }
  const lines = [...pagesOf].map(([words, [page = '', ...others]]) => {
    const count = new Set(others.filter((other) => other !== page)).size;
    return (page && `${page}: `) + words + (count > 0 ? ` (and ${String(count)} more pages)` : '');
  });
  const more = lines.length > shown ? [`… and ${String(lines.length - shown)} other faults`] : [];
  const error = new Error([...lines.slice(0, shown), ...more].join('\n'));
  Error.captureStackTrace(error, expectNone);
  throw error;
}
