/** What lists and matrix both draw: the legend, the badge of a position, a task’s title, and the three kinds of marks. */
import type { Responsibility } from '../../model/responsibility.ts';
import { computedIndent, mark, setText, shape, signComputed, type Shape } from '../shape.ts';
import { formOf, forms, type ActionGroup, type Body, type Task } from './rows.ts';
import { drawSign } from './sign.ts';
import type { TaskBodyWords } from './words.ts';

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** The type of what is said aside. */
export const smallType = ({ lang }: TaskBodyWords) => ({ lang, size: 14, class: 'quiet' }) as const;

/** The colour of the position that we map to an action. */
export const hueOf = ({ position }: ActionGroup): string => `hue-${String(position.order)}`;

/** The signs with their words, and whose names these are. */
export function drawLegend(words: TaskBodyWords, x: number, top: number, width: number): Part {
  let y = top;
  const lines = forms.map((form) => {
    const said = setText(words.legend[form], width - 28, { ...smallType(words), x: x + 28, y });
    const sign = drawSign(form, x + 9, y + said.height / 2 / said.lines.length, 7.5);
    y += said.height + 6;
    return shape('g', { class: 'hue-0', 'data-basis': form === 'rule' ? 'computed' : 'stated' }, [
      sign,
      said.shape,
    ]);
  });
  const names = setText(words.names, width, { ...smallType(words), x, y: y + 4 });
  return { shapes: [...lines, names.shape], bottom: y + 4 + names.height };
}

/** What part three does not say: counted by us. */
export function drawNobody(words: TaskBodyWords, x: number, y: number, width: number): Part {
  const place = { ...smallType(words), x: x + computedIndent, y };
  const said = setText(words.nobody, width - computedIndent, place);
  return { shapes: [signComputed(said, x, y)], bottom: y + said.height };
}

/** A position’s numeral on its colour. */
export function drawBadge({ position }: ActionGroup, x: number, y: number): Shape[] {
  const numeral = { lang: 'en', size: 15, bold: true, class: 'paper', anchor: 'middle' } as const;
  return [
    shape('circle', { class: 'solid', cx: x, cy: y, r: 12 }),
    setText(String(position.order), 24, { ...numeral, x, y: y - 9.8 }).shape,
  ];
}

/** A task’s number and title. */
export function setTask(task: Task, words: TaskBodyWords, x: number, y: number, width: number) {
  const { lang } = words;
  const left = x + 48;
  const id = setText(task.node.id, 48, { lang, size: 15, class: 'link', x, y });
  const place = { lang, size: 15, class: 'ink', x: left, y };
  const title = setText(words.task(task), x + width - left, place);
  return { shapes: [id.shape, title.shape], height: title.height };
}

/** The mark of a body leads to its list. */
export function markBody(body: Body, words: TaskBodyWords, shapes: readonly Shape[]): Shape {
  const data = { body: body.unit.id };
  return mark({ id: words.list(body), basis: 'computed', data }, shapes);
}

/** The mark of a task leads to its words. */
export function markTask({ node }: Task, shapes: readonly Shape[]): Shape {
  return mark({ id: node.id, basis: 'stated', data: { task: node.id } }, shapes);
}

/** The mark of a body on a task leads to the sentence that names or binds it; silent signs get words. */
export function markRow(
  { node }: Task,
  row: Responsibility,
  words: TaskBodyWords,
  shapes: readonly Shape[],
): Shape {
  const form = formOf(row);
  const isSilent = !shapes.some(({ tag }) => tag === 'text');
  return mark(
    {
      id: row.sentence,
      basis: form === 'rule' ? 'computed' : 'stated',
      data: { task: node.id, body: row.body },
      ...(isSilent ? { label: `${words.body(row.body)} ${words.form(form)}` } : {}),
    },
    shapes,
  );
}
