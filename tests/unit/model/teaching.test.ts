import { describe, expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import { checkDiscussion, checkWorksheet, contextsOf } from '../../../src/model/teaching.ts';

const plan = growPlan({
  '1': {
    title: { zh: '打造', en: 'Build' },
    sentences: [
      { zh: '推动打造平台，打造和打造；不。', en: 'x' },
      { zh: '打造“之都”。', en: 'y' },
    ],
  },
});

describe('contexts', () => {
  test('are the clauses of sentences around a word, each place once, in order', () => {
    expect(contextsOf(plan, '打造')).toEqual([
      { sentence: '1-s1', before: '推动', after: '平台' },
      { sentence: '1-s1', before: '', after: '和打造' },
      { sentence: '1-s1', before: '打造和', after: '' },
      { sentence: '1-s2', before: '', after: '“之都”' },
    ]);
  });

  test('are none where the word is not said', () => {
    expect(contextsOf(plan, '探索')).toEqual([]);
  });
});

describe('stops the build, by name, at', () => {
  test('a question that cites what is not there', () => {
    const question = { zh: '为何？', en: 'Why so?' };
    expect(() =>
      checkDiscussion([{ about: '1.1', question, cites: ['1-s1', '1-s3'] }], plan),
    ).toThrow('content/discussion.yaml: “Why so?…” cites 1-s3, which the plan has not');
  });

  test('a verb that the plan does not say', () => {
    expect(() => checkWorksheet([{ verb: '探索', note: { zh: '。', en: '.' } }], plan)).toThrow(
      'content/worksheet.yaml: the plan does not say 探索',
    );
  });
});
