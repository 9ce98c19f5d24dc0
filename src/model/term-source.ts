/** A run of what a source cell of the termbase says, in English; an address stands by its host. */
export interface SourceRun {
  text: string;
  url?: string;
}

/** How a cell begins when it repeats the column `source_type`. */
const status = /^(?:verified|partial)(?: Chinese(?: meaning)?| background| \([^)]*\))?:\s*/;
const address = /(https?:\/\/\S+?)(?=[);,]*(?:\s|$))/;

/** A source cell as runs, addresses apart; none where the cell only names a kind of source. */
export function readSource(cell: string): SourceRun[] {
  if (!status.test(cell)) return [];
  const said = cell.replace(status, '').replace(/ ([;,])/g, '$1');
  return said.split(address).flatMap((part, i) => {
    if (i % 2 === 0) return part ? [{ text: part }] : [];
    return [{ text: new URL(part).host.replace(/^www\./, ''), url: part }];
  });
}
