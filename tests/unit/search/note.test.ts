/** What stands beside the plan, in one answer with it. */
import { describe, expect, test } from 'vitest';
import { notesOf } from '../../../src/search/answer-freely.ts';
import { answer } from '../../../src/search/answer.ts';
import { libraryWith } from '../../support/sides.ts';

const [explanation, picture, term] = [1, 2, 3];
const library = libraryWith([
  ['glossary/#t078', term, ['揭榜挂帅', 'open bidding'], ['张榜公布，能者牵头。'], ''],
  ['about/#cite', explanation, ['怎样引用'], ['先写发文机关。'], '关于本站'],
  ['plan/2.3/#2.3.2-explained', explanation, [], ['看病更方便了没有，没有写。'], '民生', '2.3.2'],
  ['timeline/', picture, ['时间线'], ['哪些年份没有写。'], ''],
]);
const ask = (query: string) => answer(query, 'zh', library);

describe('an answer', () => {
  test('leads with the glossary when it is asked what a word means', async () => {
    const { hits, exactness } = await ask('什么是揭榜挂帅');
    expect(exactness).toBe('exact');
    expect(hits.slice(0, 2).map(({ address }) => address)).toEqual([
      'zh/glossary/#t078',
      'zh/plan/2.1/#2.1.2-s2',
    ]);
  });

  test('leads with the plan when a word is looked for; notes follow', async () => {
    const { hits } = await ask('揭榜挂帅');
    expect(hits[0]?.layer).toBe('plan');
    const notes = await notesOf('揭榜挂帅', 'zh', library);
    expect(notes.map(({ layer, address }) => [layer, address])).toEqual([
      ['term', 'zh/glossary/#t078'],
    ]);
  });

  test.each([
    ['怎样引用', 'zh/about/#cite', 'explanation'],
    ['时间线', 'zh/timeline/', 'picture'],
    ['open bidding', 'zh/glossary/#t078', 'term'],
  ])('%s is found by its name, and not said to be in the plan', async (query, address, layer) => {
    const { hits, exactness } = await ask(query);
    expect(hits.find((hit) => hit.layer !== 'plan')).toMatchObject({ address, layer });
    expect(exactness).toBe(query === 'open bidding' ? 'exact' : 'noted');
  });

  test('of an explanation names its provision, and does not pass for the plan', async () => {
    const { hits, exactness } = await ask('看病');
    expect(exactness).toBe('noted');
    const [first, ...others] = hits;
    // The plan has what was meant, in other words.
    expect(first).toMatchObject({ layer: 'plan', kind: 'near' });
    expect(others).toContainEqual(
      expect.objectContaining({ layer: 'explanation', provision: '2.3.2', title: '' }),
    );
  });

  test('stands without notes', async () => {
    const broken = { ...library, notes: () => Promise.reject(new Error('offline')) };
    const { hits, exactness } = await answer('数据买卖', 'zh', broken);
    expect(exactness).toBe('near');
    expect(hits[0]?.provision).toBe('2.5.2');
  });
});
