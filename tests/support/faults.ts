const shown = 12;

/** Fails with a line for each fault, the first dozen of them. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… and ${String(faults.length - shown)} more`] : [];
  const error = new Error([...faults.slice(0, shown), ...more].join('\n'));
  Error.captureStackTrace(error, expectNone);
  throw error;
}
