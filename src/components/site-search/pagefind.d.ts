/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageHit> }[] }>;
}

/** A record; what its `meta` holds is written by src/tasks/search-index.ts. */
export interface PageHit {
  url: string;
  content: string;
  meta: {
    title?: string;
    layer?: string;
    id?: string;
    provision?: string;
    above?: string;
    names?: string;
  };
}
