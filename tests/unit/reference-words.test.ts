import { expect, test } from 'vitest';
import { referencesTo } from '../../src/reference-words.ts';

/** A line of references as it is read, and the names of those whose text is not enough. */
function read(ids: string[], lang: 'zh' | 'en'): [string, string[]] {
  const groups = referencesTo(ids, lang);
  const line = groups.map(
    ({ references, before, between }) => before + references.map(({ text }) => text).join(between),
  );
  return [
    line.join(''),
    groups.flatMap(({ references }) => references.flatMap((r) => r.name ?? [])),
  ];
}

test.each([
  [['2.3.1-s2'], '2.3.1第2句', '2.3.1, sent. 2'],
  [['1.2-s4', '1.2-s1', '1.2-s2'], '1.2第1、2、4句', '1.2, sent. 1, 2, 4'],
  [['1.3.5-s1', '1.2-s2', '1.2-s1'], '1.2第1、2句；1.3.5第1句', '1.2, sent. 1, 2; 1.3.5, sent. 1'],
  [['notice-s5', '0-s1'], '印发通知第5句；引言第1句', 'cover notice, sent. 5; preamble, sent. 1'],
  [['footer-s2', '3-s3'], '第三部分第3句；版记第2句', 'part 3, sent. 3; footer, sent. 2'],
  [['2.1', '2.2', '2'], '第二部分、2.1、2.2', 'part 2, 2.1, 2.2'],
  [['2.1', '1.1-s1', '2.2'], '1.1第1句；2.1、2.2', '1.1, sent. 1; 2.1, 2.2'],
  [['1.2-s1', '1.2', '1.2-s1'], '1.2；1.2第1句', '1.2; 1.2, sent. 1'],
])('%j', (ids, zh, en) => {
  expect([read(ids, 'zh')[0], read(ids, 'en')[0]]).toEqual([zh, en]);
});

test('what is a mere number is named in full to a voice, its text among the words', () => {
  const ids = ['1.2-s1', '1.2-s2', '1.2-s4'];
  expect(read(ids, 'zh')[1]).toEqual(['1.2第2句', '1.2第4句']);
  expect(read(ids, 'en')[1]).toEqual(['1.2, sent. 2', '1.2, sent. 4']);
});
