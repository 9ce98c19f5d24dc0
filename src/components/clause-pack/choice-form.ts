import {
  inPlanOrder,
  isInPlanOrder,
  noteRooms,
  tidyTitle,
  withClauses,
  type Pack,
} from './choice.ts';

/** How the form says the number of clauses chosen. */
export interface Count {
  one: string;
  many: string;
}

/** Whether clauses are to stand as in the plan, not as they were ticked. */
export function isOrdered(form: HTMLFormElement): boolean {
  return field(form, '[name=o][value=plan]').checked;
}

/** Fills the form in from a pack that came by its address. */
export function fillIn(form: HTMLFormElement, pack: Pack): void {
  const order = isInPlanOrder(pack.clauses) ? 'plan' : 'ticked';
  field(form, `[name=o][value=${order}]`).checked = true;
  field(form, '[name=t]').value = pack.title;
}

/** The pack after one of the fields was changed. */
export function readChange(form: HTMLFormElement, changed: HTMLInputElement, pack: Pack): Pack {
  const { name, value, checked: isIn } = changed;
  const tick = { isIn, isOrdered: isOrdered(form) };
  if (name === 'c') return withClauses(pack, [value], tick);
  if (name === 'g') {
    const ids = boxesOf(changed.closest('fieldset')!).map((box) => box.value);
    return withClauses(pack, ids, tick);
  }
  if (name === 't') return { ...pack, title: tidyTitle(value) };
  if (name === 'n') return { ...pack, notes: noteRooms.find((room) => room === value)! };
  return tick.isOrdered ? { ...pack, clauses: inPlanOrder(pack.clauses) } : pack;
}

/** Shows in the form what a pack holds: ticks, of groups too, room for notes, how many. */
export function showChoice(form: HTMLFormElement, pack: Pack, count: Count): void {
  for (const box of boxesOf(form)) box.checked = pack.clauses.includes(box.value);
  for (const whole of form.querySelectorAll<HTMLInputElement>('[name=g]')) {
    const boxes = boxesOf(whole.closest('fieldset')!);
    whole.checked = boxes.every(({ checked }) => checked);
    whole.indeterminate = !whole.checked && boxes.some(({ checked }) => checked);
  }
  field(form, `[name=n][value=${pack.notes}]`).checked = true;
  const { length } = pack.clauses;
  form.querySelector('output')!.textContent =
    length === 1 ? count.one : count.many.replace('{count}', String(length));
  for (const part of form.querySelectorAll<HTMLElement>('button')) {
    part.hidden = length === 0;
  }
}

function field(form: HTMLFormElement, selector: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(selector)!;
}

function boxesOf(group: Element): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('[name=c]')];
}
