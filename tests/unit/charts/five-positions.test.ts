import { describe, expect, test } from 'vitest';
import { layoutPositions } from '../../../src/charts/five-positions/layout.ts';
import { gatherPositions } from '../../../src/charts/five-positions/rows.ts';
import { curve } from '../../../src/charts/five-positions/tie.ts';
import type { PositionWords } from '../../../src/charts/five-positions/words.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { plan, positions, responsibilities, targets, units } from '../../support/content.ts';
import { marksOf, shapesOf, testLayout, wordsOf } from '../../support/drawing.ts';

const sources = { plan, positions, targets, responsibilities };
const rows = gatherPositions(sources);

/** Words as long as those of the site, without its dictionary. */
const wordsIn = (lang: Lang): PositionWords => {
  const isZh = lang === 'zh';
  const say = (zh: string, en: string): string => (isZh ? zh : en);
  return {
    lang,
    heads: {
      positions: say('五个“地”：原文', 'Five positions'),
      mapping: say('本站归纳', 'Our mapping'),
      actions: say('行动与任务', 'Actions and tasks'),
      numbers: say('数字', 'Numbers'),
    },
    position: ({ quote }) => quote[lang],
    tieLabel: ({ node, position }) => `${String(position.order)} ${node.id}`,
    action: ({ node }) => `${node.id} ${node.title?.[lang] ?? ''}`,
    led: ({ tasks }) => say(`${String(tasks.length)}项任务，牵头：`, 'some tasks, led by'),
    lead: ({ body, count }) =>
      `${units.find(({ id }) => id === body)?.abbr[lang] ?? ''}${say('', ', ')}${String(count)}`,
    task: ({ node }) => node.title?.[lang] ?? '',
    number: ({ quote }) => say(quote, 'at least 10'),
    item: ({ item }) => item[lang],
    empty: say('没有数字', 'No number'),
    strand: ({ words }) => words[lang],
  };
};

describe('what is gathered', () => {
  test('the actions in the order of the plan, each with the position that it carries', () => {
    expect(rows.actions.map(({ node, position }) => [node.id, position.order])).toEqual([
      ['2.1', 1],
      ['2.2', 5],
      ['2.3', 2],
      ['2.4', 3],
      ['2.5', 4],
    ]);
  });

  test('tasks, numbers and leads of each', () => {
    const counted = rows.actions.map(({ tasks, leads }) => [
      tasks.length,
      tasks.flatMap((task) => task.targets).length,
      leads.map(({ body, count }) => `${body} ${String(count)}`).join(', '),
    ]);
    expect(counted).toEqual([
      [3, 2, 'economy-information 2, science-technology 1'],
      [4, 3, 'economy-information 2, development-reform 2'],
      [3, 0, 'development-reform 3'],
      [3, 2, 'economy-information 3'],
      [4, 0, 'big-data 1, development-reform 1, market-regulation 1, economy-information 1'],
    ]);
  });

  test('the strand crosses from the action of position 5 to position 1, in the plan’s words', () => {
    const { words, ...strand } = rows.strand;
    expect(strand).toEqual({ sentence: '2.2.4-s1', task: '2.2.4', from: 5, to: 1 });
    expect(words.zh).toBe('推进余杭人工智能小镇、南湖科学中心建设，成为人工智能技术策源地核心区');
    expect(words.en).toMatch(/^advance the building .* core area of the AI technology wellspring$/);
    const sentence = plan.byId.get('2.2.4')!.sentences[0]!;
    for (const lang of ['zh', 'en'] as const) expect(sentence[lang]).toContain(words[lang]);
  });

  test('what has no place stops the build by name', () => {
    const without = positions.filter(({ action }) => action !== '2.3');
    expect(() => gatherPositions({ ...sources, positions: without })).toThrow('2.3 carries 0');
    const twice = positions.map((position) => ({ ...position, action: '2.1' }));
    expect(() => gatherPositions({ ...sources, positions: twice })).toThrow('2.1 carries 5');
    const strays = targets.map((target) => ({ ...target, clause: '2.3' }));
    expect(() => gatherPositions({ ...sources, targets: strays })).toThrow(
      'major-outcomes (2.3) belongs to no task',
    );
    const led = responsibilities.filter(({ clause }) => clause !== '2.4.2');
    expect(() => gatherPositions({ ...sources, responsibilities: led })).toThrow('2.4 has not one');
  });
});

test('a tie leaves and arrives level, or upright', () => {
  expect(curve([0, 10], [100, 50])).toBe('M0 10C50 10 50 50 100 50');
  expect(curve([10, 0], [50, 100], true)).toBe('M10 0C10 50 50 50 50 100');
});

describe.each([360, 560, 1080])('at %i px', (width) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const draw = () => layoutPositions(rows, width, wordsIn(lang));
    const drawing = testLayout(draw, { width, lang, from: rows });

    test('one mark a datum: position, tie, action, lead, task, number, strand', () => {
      const marks = marksOf(drawing);
      expect(marks).toHaveLength(5 + 5 + 5 + 10 + 17 + 7 + 1);
      const of = (basis: string) => marks.filter(({ attrs }) => attrs['data-basis'] === basis);
      expect(of('editorial').map(({ attrs }) => attrs['aria-label'])).toEqual([
        '1 2.1',
        '2 2.3',
        '3 2.4',
        '4 2.5',
        '5 2.2',
      ]);
      expect(of('computed')).toHaveLength(10);
      const ids = of('stated').map(({ attrs }) => attrs['data-id']);
      for (const { node, tasks } of rows.actions) {
        expect(ids).toContain(node.id);
        for (const task of tasks) {
          expect(ids).toContain(task.node.id);
          for (const { sentence } of task.targets) expect(ids).toContain(sentence);
        }
      }
    });

    test('a tie is a double line, the strand a single one', () => {
      const lines = marksOf(drawing).flatMap(({ attrs, children }) => {
        const classes = [...shapesOf(children)].map((part) => String(attrs && part.attrs.class));
        return attrs['data-tie']
          ? [classes.filter((name) => /tie|core|head/.test(name)).join()]
          : [];
      });
      expect(lines.sort()).toEqual(['head', ...Array<string>(5).fill('tie,core')]);
    });

    test('every part belongs to a position; the task that crosses, and its strand, to two', () => {
      const parts = [...shapesOf(drawing.body)].filter(({ attrs }) => attrs['data-of']);
      const both = parts.filter(({ attrs }) => attrs['data-of'] === '5 1');
      expect(both.map(({ attrs }) => attrs['data-id'])).toEqual(['2.2.4', '2.2.4-s1']);
      expect(marksOf(drawing).filter(({ attrs }) => !attrs['data-of'])).toEqual([]);
    });

    test('every action without a number says so', () => {
      const said = [...shapesOf(drawing.body)].filter(({ tag }) => tag === 'text').map(wordsOf);
      expect(said.filter((words) => words === wordsIn(lang).empty)).toHaveLength(2);
    });
  });
});
