import { describe, expect, test } from 'vitest';
import { layoutTaskBodies } from '../../../src/charts/task-bodies/layout.ts';
import { formOf, forms, groupTasks, rankBodies } from '../../../src/charts/task-bodies/rows.ts';
import { drawSign } from '../../../src/charts/task-bodies/sign.ts';
import type { TaskBodyWords } from '../../../src/charts/task-bodies/words.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { plan, positions, responsibilities, units } from '../../support/content.ts';
import {
  marksOf,
  outside,
  shapesOf,
  testLayout,
  textBoxes,
  wordsOf,
} from '../../support/drawing.ts';
import { expectNone } from '../../support/faults.ts';

const groups = groupTasks(plan, responsibilities, positions);
// The order of `units` is nobody’s promise: Astro sorts them by id.
const bodies = rankBodies([...units].reverse(), responsibilities);
const tasks = groups.flatMap((group) => group.tasks);
const rows = tasks.flatMap((task) => task.rows);

/** Words as long as those of the site, without its dictionary. */
const wordsIn = (lang: Lang): TaskBodyWords => ({
  lang,
  legend: {
    lead: lang === 'zh' ? '牵头：列第一位的单位' : 'lead: the body listed first',
    with: lang === 'zh' ? '参与：列在其后的单位' : 'with: a body listed after it',
    rule: lang === 'zh' ? '按规定落实，不再列出' : 'by rule: bound to all tasks, not listed again',
  },
  names: lang === 'zh' ? '名称以2022年1月为准。' : 'Names are those of January 2022.',
  form: (form) =>
    lang === 'zh' ? { lead: '牵头', with: '参与', rule: '按规定落实' }[form] : `${form}-`,
  body: (body) => units.find(({ id }) => id === body)!.abbr[lang],
  count: ({ leads, serves }) => {
    const [led, served] = [String(leads), String(serves)];
    if (lang === 'zh') return `牵头${led}项 · 参与${served}项`;
    return leads > 0 ? `leads ${led} · serves on ${served}` : `serves on ${served}`;
  },
  list: ({ unit }) => `/${lang}/x/#body-${unit.id}`,
  action: ({ action }) => `${action.id} ${action.title?.[lang] ?? ''}`,
  position: ({ position }) => position.name[lang],
  task: ({ node }) => node.title?.[lang] ?? '',
  nobody: lang === 'zh' ? '第三部分没有写。' : 'Part three names none.',
});

describe('rows', () => {
  test('56 rows: 40 named, 16 by the rule; 17 leads, one a task', () => {
    expect(rows).toHaveLength(56);
    const counts = forms.map((form) => rows.filter((row) => formOf(row) === form).length);
    expect(counts).toEqual([17, 23, 16]);
    for (const task of tasks) {
      expect(task.rows.filter(({ role }) => role === 'lead')).toHaveLength(1);
    }
  });

  test('the tasks stand by action in the order of the plan', () => {
    const found = groups.map(({ action, position, tasks }) => [
      action.id,
      position.order,
      tasks.length,
    ]);
    expect(found).toEqual([
      ['2.1', 1, 3],
      ['2.2', 5, 4],
      ['2.3', 2, 3],
      ['2.4', 3, 3],
      ['2.5', 4, 4],
    ]);
  });

  test('the bodies stand by how often they lead, then serve, then by first mention', () => {
    expect(bodies.map(({ unit, leads, serves }) => [unit.id, leads, serves])).toEqual([
      ['economy-information', 8, 4],
      ['development-reform', 6, 0],
      ['big-data', 1, 6],
      ['science-technology', 1, 4],
      ['market-regulation', 1, 0],
      ['hangzhou', 0, 17],
      ['public-security', 0, 1],
      ['transport', 0, 1],
      ['education', 0, 1],
      ['civil-affairs', 0, 1],
      ['commerce', 0, 1],
      ['culture-tourism', 0, 1],
      ['health', 0, 1],
      ['justice', 0, 1],
    ]);
  });

  test('Hangzhou is named once, and bound by the rule to the other 16', () => {
    const hangzhou = bodies.find(({ unit }) => unit.id === 'hangzhou')!;
    expect(hangzhou.rows.map(({ clause }) => clause)).toEqual(tasks.map(({ node }) => node.id));
    expect(hangzhou.rows.map(formOf)).toEqual(['with', ...Array<string>(16).fill('rule')]);
    expect(new Set(hangzhou.rows.map(({ sentence }) => sentence))).toEqual(new Set(['2.1.1-s3']));
  });

  test('bad data stops the build by name', () => {
    const astray = responsibilities.map((row) => ({ ...row, clause: '3' }));
    expect(() => groupTasks(plan, astray, positions)).toThrow('3 (science-technology) is no task');
    expect(() => groupTasks(plan, responsibilities, [])).toThrow('action 2.1 carries no position');
    const strange = responsibilities.map((row) => ({ ...row, body: 'nobody' }));
    expect(() => rankBodies(units, strange)).toThrow('2.1.1-s3 has an unknown body nobody');
    expect(() => rankBodies(units, [])).toThrow('science-technology has no task');
  });
});

test('the three signs differ in shape, not only in colour', () => {
  expect(
    forms.map((form) => drawSign(form, 10, 10, 8)).map(({ tag, attrs }) => [tag, attrs.class]),
  ).toEqual([
    ['rect', 'solid'],
    ['circle', 'ring'],
    ['path', 'ring'],
  ]);
});

describe.each([360, 560, 1080])('at %i px', (width) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const draw = () => layoutTaskBodies(groups, bodies, width, wordsIn(lang));
    const drawing = testLayout(draw, { width, lang, from: [groups, bodies] });
    const marks = marksOf(drawing);

    test('words keep the margin, and the names of columns one line', () => {
      const margin = width > 700 ? 0 : 16;
      const inner = { ...drawing, width: width - 2 * margin };
      const boxes = textBoxes(drawing, lang).map((box) => ({ ...box, x: box.x - margin }));
      expectNone(outside(boxes, inner));
      const names = width > 700 ? marks.slice(0, 14) : [];
      const broken = names.filter((name) =>
        [...shapesOf([name])].some(({ tag }) => tag === 'tspan'),
      );
      expect(broken.map(wordsOf)).toEqual([]);
    });

    test('a mark for each body, then for each task followed by its rows', () => {
      const due = [
        ...bodies.map(({ unit }) => `${unit.id}`),
        ...tasks.flatMap(({ node, rows }) => [
          node.id,
          ...rows.map((row) => `${node.id} ${row.body}`),
        ]),
      ];
      const found = marks.map(({ attrs }) =>
        [attrs['data-task'], attrs['data-body']].filter(Boolean).join(' '),
      );
      expect(found).toEqual(due);
      expect(found).toHaveLength(14 + 17 + 56);
    });

    test('each row leads to the sentence that names or binds the body', () => {
      const cells = marks.filter(({ attrs }) => attrs['data-task'] && attrs['data-body']);
      expect(cells.map(({ attrs }) => [attrs['data-id'], attrs['data-basis']])).toEqual(
        rows.map((row) => [row.sentence, row.basis === 'named' ? 'stated' : 'computed']),
      );
    });
  });
});
