/** What readers type, and where the plan answers it. */
import { describe, expect, test } from 'vitest';
import { plan } from '../../support/content.ts';
import { expectNone } from '../../support/faults.ts';
import { pairsOf } from '../../support/pairs.ts';
import { answerOn } from '../../support/sides.ts';

describe('the first hit', () => {
  test.each([
    // Width, script, sound, first letters.
    ['zh', '５Ｇ', '2.2.4-s2', 'exact'],
    ['zh', '掛帥', '2.1.2-s2', 'exact'],
    ['zh', 'jiebang', '2.1.2-s2', 'exact'],
    ['zh', 'jiē bǎng guà shuài', '2.1.2-s2', 'exact'],
    ['zh', 'jie1bang3', '2.1.2-s2', 'exact'],
    ['zh', 'sjjy', '2.5.2', 'near'],
    // One character, a sentence without its punctuation, a passage of two sentences.
    ['zh', '瞪', '2.2.2-s3', 'exact'],
    ['zh', '支持企业申报科技创新2030新一代人工智能重大项目', '2.1.2-s4', 'exact'],
    ['zh', '产业生态链。支持国产超大规模', '', 'near'],
    ['zh', '支持国产超大规模云计算操作系统建设。支持新型智能计算架构', '2.4.3-s1', 'exact'],
    // English: stems, spelling, plurals, words run together, slips.
    ['en', 'standardise', '2.5.3', 'exact'],
    ['en', 'data centres', '2.3.3-s1', 'exact'],
    ['en', 'block chain', '1.3.6-s1', 'exact'],
    ['en', 'traded data', '2.5.2', 'exact'],
    ['en', 'gazzelle', '2.2.2-s3', 'near'],
    ['zh', '城市大恼', '2.3.1', 'near'],
    // Numbers of clauses, and of the text.
    ['zh', '二（四）3', '2.4.3', 'exact'],
    ['en', 'clause 2.3.1', '2.3.1', 'exact'],
    ['zh', '15%', '1.2-s6', 'exact'],
    // Of a number that is not in the plan, what stands around it.
    ['zh', '1.3.11', '1.3', 'near'],
    ['zh', '一（三）11', '1.3', 'near'],
    ['en', 'clause 2.6', '2', 'near'],
    ['en', '1000', '1.2-s2', 'exact'],
    // A number beside a word, and a word of which it is asked how many.
    ['zh', '未来工厂 100', '1.3.5-s1', 'exact'],
    ['zh', '100 未来工厂', '1.3.5-s1', 'exact'],
    ['zh', '发明专利 1000', '1.2-s2', 'exact'],
    ['zh', '未来工厂有多少家', '1.3.5-s1', 'exact'],
    // Bodies, synonyms, questions.
    ['zh', '卫健委', '2.3.2-s3', 'near'],
    ['zh', '数据买卖', '2.5.2', 'near'],
    ['en', 'self-driving cars', '2.2.1-s1', 'near'],
    ['zh', '谁负责云计算', '2.4.3-s6', 'exact'],
    ['en', 'who leads cloud computing?', '2.4.3-s6', 'exact'],
    // The other language.
    ['en', '揭榜挂帅', '2.1.2-s2', 'exact'],
    ['zh', 'Gazelle Plan', '2.2.2-s3', 'exact'],
  ] as const)('%s: %s → %s, %s', async (lang, query, id, exactness) => {
    const { hits, ...answer } = await answerOn(lang, query);
    if (id) expect(hits[0]?.id).toBe(id);
    expect(answer.exactness).toBe(exactness);
  });

  test.each(['龘靐齉爩', 'zzqxv', '元宇宙', '比特币', '', '　', '!!!', '\ud800', '👨‍👩‍👧‍👦'])(
    'to %j is none',
    async (query) => {
      expect(await answerOn('zh', query)).toMatchObject({ hits: [], exactness: 'none' });
    },
  );

  // A word with another first letter, or one of its two characters another, is another word.
  test.each([
    ['en', 'null'],
    ['zh', '失业'],
    ['zh', '地铁'],
    ['zh', '打印'],
  ] as const)('%s: to “%s” is none', async (lang, query) => {
    expect(await answerOn(lang, query)).toMatchObject({ hits: [], exactness: 'none' });
  });

  test.each(['quantum computing', 'AI chips', 'smart grid'])(
    'to “%s” is not exact',
    async (query) => {
      expect((await answerOn('en', query)).exactness).not.toBe('exact');
    },
  );
});

test('every sentence and title, copied, finds itself first', async () => {
  const faults: string[] = [];
  for (const { id: place, zh, en } of pairsOf(plan)) {
    const id = place.replace(' title', '');
    for (const [lang, text] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { hits, exactness } = await answerOn(lang, text);
      const same = hits.filter((hit) => hit.score === hits[0]?.score || hit === hits[0]);
      const isRight = same.some(
        (hit) => hit.id === id || hit.provision === id || hit.text === text,
      );
      if (!isRight || exactness !== 'exact')
        faults.push(`${lang} ${id}: ${hits[0]?.id ?? 'nothing'}`);
    }
  }
  expectNone(faults);
});

test('every run of two to six characters of the plan is found where it stands', async () => {
  const faults: string[] = [];
  for (const { provisions } of [plan]) {
    for (const node of provisions.filter(({ id }) => id.startsWith('2.5'))) {
      for (const { zh } of node.sentences) {
        const runs = zh.match(/\p{Script=Han}{6,}/gu) ?? [];
        for (const run of runs) {
          for (let length = 2; length <= 6; length++) {
            const { hits } = await answerOn('zh', run.slice(0, length));
            if (!hits.some(({ provision }) => provision === node.id))
              faults.push(`${node.id} ${run}`);
          }
        }
      }
    }
  }
  expectNone(faults);
});

test('marks stand on what was asked for', async () => {
  for (const [query, marked] of [
    ['數據交易', '数据交易'],
    ['ＡＩ＋区块链', 'AI+区块链'],
    ['AI区块链', 'AI+区块链'],
  ] as const) {
    const [hit] = (await answerOn('zh', query)).hits;
    const [from, to] = hit!.marks[0]!;
    expect(hit!.text.slice(from, to)).toBe(marked);
  }
});

test.each([
  '<img src=x onerror=alert(1)>',
  '.*+?^${}()|[]\\',
  'constructor',
  '__proto__',
  '算法'.repeat(5000),
  'a'.repeat(10_000),
  'shi'.repeat(100),
])('%j is answered at once', async (query) => {
  const start = performance.now();
  await answerOn('zh', query.slice(0, 10_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
