/** Is the right hit first? The queries of tests/search/queries.yaml, typed into the real page. */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { exactness, idOf, settle } from '../support/search-page.ts';
import { judge, readQueries, report, shares, type Judged } from '../search/evaluate.ts';

const path = process.env.QUERIES ?? 'tests/search/queries.yaml';

/** What was reached, so that it cannot be lost; the aim for the first three is 99 %. */
const floor = { first: 0.97, three: 0.98 };

test('the queries are answered first, or among the first three, as often as was reached', async ({
  open,
}) => {
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
  expect(first, table).toBeGreaterThanOrEqual(floor.first);
  expect(three, table).toBeGreaterThanOrEqual(floor.three);
}, 240_000);
