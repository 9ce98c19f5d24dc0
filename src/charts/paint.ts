/** Turns the classes of mark.css into presentation attributes, for files that leave the site. */
import type { Drawing, Shape } from './shape.ts';

/** Class → what it sets. */
export type Paints = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Reads mark.css, whose rules are single classes, with the light colours of token.css; throws on any other rule. */
export function readPaints(marks: string, tokens: string): Paints {
  const colours = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const paints = new Map<string, Record<string, string>>();
  const rules = marks.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  for (const [, selectors = '', declarations = ''] of rules) {
    for (const selector of selectors.split(',').map((each) => each.trim())) {
      const [, name] = /^\.([\w-]+)$/.exec(selector) ?? [];
      if (!name) throw new Error(`src/styles/mark.css: ${selector} is not a single class`);
      const set = declarations.matchAll(/([\w-]+):\s*([^;]+);/g);
      const attrs = [...set].map(([, property = '', value = '']) => {
        const colour = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
        if (colour && !colours.has(colour)) throw new Error(`src/styles/token.css: no ${colour}`);
        return [property, colour ? colours.get(colour)! : value];
      });
      paints.set(name, { ...paints.get(name), ...(Object.fromEntries(attrs) as object) });
    }
  }
  return paints;
}

/** A drawing without classes; throws, naming it, on a class that mark.css does not know. */
export function paint(drawing: Drawing, paints: Paints): Drawing {
  return { ...drawing, body: drawing.body.map((part) => paintShape(part, paints, '#000000')) };
}

/** Classes that say what a thing is, not how it looks. */
const bare = ['datum'];

function paintShape(part: Shape, paints: Paints, inherited: string): Shape {
  const { class: classes = '', ...attrs } = part.attrs;
  const names = String(classes).split(' ').filter(Boolean);
  const unknown = names.find((name) => !paints.has(name) && !bare.includes(name));
  if (unknown) throw new Error(`src/styles/mark.css: no .${unknown}`);
  const { color = inherited, ...set }: Record<string, string> = Object.assign(
    {},
    ...names.map((name) => paints.get(name)),
  ) as Record<string, string>;
  const painted = Object.entries(set).map(([name, value]) => [
    name,
    value === 'currentColor' ? color : value,
  ]);
  return {
    tag: part.tag,
    attrs: { ...(Object.fromEntries(painted) as object), ...attrs },
    children: part.children.map((child) =>
      typeof child === 'string' ? child : paintShape(child, paints, color),
    ),
  };
}
