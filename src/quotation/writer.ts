/** Walks through the plan and a quotation side by side, and writes down what it passes. */
import { formOf, gapFormOf, isOmission, type FormKind } from './form.ts';
import type { Source } from './source.ts';
import type { Unit } from './units.ts';

/** A run of text as the plan has it, and as it is quoted; one of them may be empty. */
export interface Run {
  kind: 'same' | 'form' | 'missing' | 'added' | 'omitted' | 'number';
  plan: string;
  quoted: string;
  /** Where in the text of the plan it begins. */
  at: number;
  /** What the difference of a `form` is one of. */
  form?: FormKind;
}

/** A text and its units. */
export interface Quotation {
  text: string;
  units: readonly Unit[];
}

/** Stands at a place of each text, and has written all that comes before. */
export class RunWriter {
  readonly runs: Run[] = [];
  #source: Source;
  #text: string;
  #at: number;
  #read: number;

  constructor(source: Source, quotation: Quotation, at: number, read: number) {
    this.#source = source;
    this.#text = quotation.text;
    this.#at = at;
    this.#read = read;
  }

  /** What the plan has from here to a place, and the quotation to another. */
  ahead(to = this.#at, until = this.#read): [plan: string, quoted: string] {
    return [this.#source.text.slice(this.#at, to), this.#text.slice(this.#read, until)];
  }

  /** Writes all up to a place of the plan, and one of the quotation, as one run. */
  write(kind: Run['kind'], to = this.#at, until = this.#read, form?: FormKind): void {
    const [plan, quoted] = this.ahead(to, until);
    const run: Run = { kind, plan, quoted, at: this.#at, ...(form ? { form } : {}) };
    [this.#at, this.#read] = [to, until];
    const last = this.runs[this.runs.length - 1];
    if (last?.kind === kind && kind !== 'form') {
      last.plan += plan;
      last.quoted += quoted;
    } else if (plan || quoted) this.runs.push(run);
  }

  /** Writes units that are the same, whatever their form. */
  writeUnits(to: number, until: number): void {
    const form = formOf(...this.ahead(to, until));
    this.write(form ? 'form' : 'same', to, until, form);
  }

  /** Writes what stands between units: where it is not the same, only the part that is not. */
  writeGap(to = this.#at, until = this.#read): void {
    const [plan, quoted] = this.ahead(to, until);
    if (isOmission(quoted)) return this.write('omitted', to, until);
    const form = gapFormOf(this.#source.lang, plan, quoted);
    if (form) {
      const most = Math.min(plan.length, quoted.length);
      let head = 0;
      while (head < most && plan[head] === quoted[head]) head += 1;
      let tail = 0;
      while (tail < most - head && plan.slice(-tail - 1)[0] === quoted.slice(-tail - 1)[0]) {
        tail += 1;
      }
      this.write('same', this.#at + head, this.#read + head);
      this.#writeForm(to - tail, until - tail, form);
    }
    this.write('same', to, until);
  }

  /** As many signs as the plan has are told sign by sign. */
  #writeForm(to: number, until: number, form: FormKind): void {
    const [plan, quoted] = this.ahead(to, until);
    if (plan.length === quoted.length && plan.length > 1) {
      while (this.#at < to) this.writeUnits(this.#at + 1, this.#read + 1);
    } else this.write('form', to, until, form);
  }

  /** How many signs the line of a place has before it. */
  leadOf(at: number): number {
    return at - 1 - this.#source.text.lastIndexOf('\n', at - 1);
  }

  /** Whether what stands between units up to these places is the same in both. */
  isSameGap(to: number | undefined, until: number | undefined): boolean {
    if (to === undefined || until === undefined) return false;
    return !gapFormOf(this.#source.lang, ...this.ahead(to, until));
  }
}
