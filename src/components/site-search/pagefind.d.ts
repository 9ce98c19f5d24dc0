/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string | { any: string[] }> },
  ): Promise<{ results: { data(): Promise<PageHit> }[] }>;
}

export interface PageHit {
  url: string;
  content: string;
  excerpt: string;
  meta: { title?: string; id?: string; number?: string };
  filters: Record<string, string[]>;
}
