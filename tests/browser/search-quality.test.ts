/** Is the right hit first? The queries of tests/search/queries.yaml, typed into the real page. */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { exactness, idOf, settle } from '../support/search-page.ts';
import { judge, readQueries, report, shares, type Judged } from '../search/evaluate.ts';

const path = process.env.QUERIES ?? 'tests/search/queries.yaml';

test('95 % of the queries are answered first, 99 % among the first three', async ({ open }) => {
  const queries = readQueries(path);
  const judged: Judged[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const page = await open(`/${lang}/search/`);
    for (const query of queries.filter((entry) => entry.lang === lang)) {
      const ids = (await settle(page, query.q)).map(idOf);
      const given = { ids, exactness: await exactness(page) };
      judged.push({ ...query, ...given, verdict: judge(query, given) });
    }
  }
  const table = report(judged);
  console.log(table);
  const { first, three } = shares(judged);
  expect(first, table).toBeGreaterThanOrEqual(0.95);
  expect(three, table).toBeGreaterThanOrEqual(0.99);
}, 240_000);
