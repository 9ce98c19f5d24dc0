/** A body on a task as a chip, for the narrow layout. */
import { setText, shape } from '../shape.ts';
import { measure } from '../text.ts';
import { hueOf, markRow } from './parts.ts';
import { formOf, type ActionGroup, type Task } from './rows.ts';
import { drawSign } from './sign.ts';
import type { TaskBodyWords } from './words.ts';

/** The measures of a chip of one line, and the most that it may take. */
export const chip = { height: 32, gap: 8, side: 8, sign: 18, room: 328 } as const;

/** A body on a task: filled where it leads, else framed; sign, short name and what it is to the task. */
export function drawChip(
  group: ActionGroup,
  task: Task,
  row: Task['rows'][number],
  x: number,
  y: number,
  words: TaskBodyWords,
) {
  const form = formOf(row);
  const [ink, quiet] = form === 'lead' ? ['paper', 'paper'] : ['ink', 'quiet'];
  const place = { lang: words.lang, size: 14, leading: 1.3 };
  const left = x + chip.side + chip.sign;
  const said = words.form(form);
  const around = chip.side * 2 + chip.sign + 6 + measure(said, place);
  const name = setText(words.body(row.body), chip.room - around, {
    ...place,
    x: left,
    y: y + 7,
    class: ink,
  });
  const height = chip.height - place.size * place.leading + name.height;
  const kind = setText(said, chip.room, {
    ...place,
    x: left + name.width + 6,
    y: y + (height - place.size * place.leading) / 2,
    class: quiet,
  });
  const width = around + name.width;
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const frame = {
    lead: { class: 'solid', rx: 3 },
    with: { class: 'ring', rx: 15 },
    rule: { class: 'ring', rx: 15, 'stroke-dasharray': '2 3' },
  }[form];
  const sign = drawSign(form, x + chip.side + 6, y + height / 2, 5.5, { solid: 'paper' });
  const shapes = [
    shape('rect', { class: 'area', x, y, width, height }),
    shape('g', { class: hueOf(group) }, [shape('rect', { ...frame, ...box }), sign]),
    name.shape,
    kind.shape,
  ];
  return { width, height, shape: markRow(task, row, words, shapes) };
}
