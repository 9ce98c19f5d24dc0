/** What the picture of the bodies says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { ActionGroup, Body, Form, Task } from './rows.ts';

/** The words of one language. */
export interface TaskBodyWords {
  lang: Lang;
  /** What each sign means. */
  legend: Readonly<Record<Form, string>>;
  /** Whose names these are, and that they lead to the lists below. */
  names: string;
  /** What a body is to a task, in a word. */
  form: (form: Form) => string;
  /** A body in short. */
  body: (body: string) => string;
  /** How often it leads and serves. */
  count: (body: Body) => string;
  /** Where its list of tasks is: a path from the top, with a fragment. */
  list: (body: Body) => string;
  action: (group: ActionGroup) => string;
  /** The position that we map to the action, and that we do. */
  position: (group: ActionGroup) => string;
  task: (task: Task) => string;
  /** What part three leaves open. */
  nobody: string;
}
