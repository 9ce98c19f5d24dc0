/** The rooms of src/ and their doors, held to imports; each rule is shown to fail. */
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { brought, doors, faultsOf, importsOf, opens, reachable, roomOf } from './rooms.ts';
import { readTree, sourceFiles, withoutComments, type SourceFile } from './source-files.ts';

test('every import goes through a door', () => {
  expectNone(sourceFiles.flatMap(faultsOf));
});

test('every door is used', () => {
  const used = sourceFiles.flatMap((file) =>
    importsOf(file).map((target) => [roomOf(file.path) ?? '', target] as const),
  );
  const idle = Object.entries(doors).flatMap(([room, open]) =>
    open
      .split(' ')
      .filter(Boolean)
      .filter((door) => !used.some(([from, target]) => from === room && opens(door, target)))
      .map((door) => `${room} never imports ${door}`),
  );
  expectNone(idle);
});

test('no package reaches the browser but the one that is named, by whatever way', () => {
  const islands = sourceFiles.filter((file) => roomOf(file.path) === 'island');
  const bringing = islands.filter(({ path }) => {
    const reached = [...reachable(path, sourceFiles)];
    const packages = reached.filter((target) => !/^src\//.test(target));
    expect(packages, path).toEqual(reached.flatMap((target) => brought[target] ?? []));
    return packages.length > 0;
  });
  expect(bringing).toHaveLength(Object.keys(brought).length);
});

test('pages take nothing from astro:content but render', () => {
  for (const { path, text } of sourceFiles.filter((file) => roomOf(file.path) === 'page')) {
    const [, names] = /import \{([^}]*)\} from 'astro:content'/.exec(text) ?? [];
    expect(names?.trim() ?? 'render', path).toBe('render');
  }
});

/** What would make the same content give another answer. */
const impure =
  /\bDate\.now|\bnew Date\b|Math\.random|process\.|import\.meta|\bfetch\(|\bwindow\b|localStorage/;
const isImpure = ({ text }: SourceFile): boolean => impure.test(withoutComments(text));

test('the model knows no clock, no chance, no network, no machine', () => {
  const model = sourceFiles.filter(({ path }) => roomOf(path) === 'model');
  expect(model.filter(isImpure).map(({ path }) => path)).toEqual([]);
});

test('content/ holds words and facts, no code', () => {
  const files = readTree('content', /./);
  expect(files.length).toBeGreaterThan(60);
  const code = files.filter(
    ({ path, text }) =>
      !/\.(?:mdx|yaml|tsv|txt)$/.test(path) ||
      /^\s*(?:import|export)\b|<script|\{\{|=>/m.test(text),
  );
  expect(code.map(({ path }) => path)).toEqual([]);
});

describe('the checker', () => {
  test.each([
    ['src/model/plan.ts', '../content.ts', 'src/content.ts'],
    ['src/model/plan.ts', 'node:fs', 'node:fs'],
    ['src/model/schema.ts', 'astro:content', 'astro:content'],
    ['src/i18n/index.ts', '../model/plan.ts', 'src/model/plan.ts'],
    ['src/content.ts', './i18n/index.ts', 'src/i18n/index.ts'],
    ['src/links.ts', './components/Text.astro', 'src/components/Text.astro'],
    ['src/components/a-b/island.ts', 'd3', 'd3'],
    ['src/components/a-b/island.ts', 'i18next', 'i18next'],
    ['src/components/a-b/island.ts', '../../i18n/index.ts', 'src/i18n/index.ts'],
    ['src/components/a-b/island.ts', '../c-d/x.ts', 'src/components/c-d/x.ts'],
    ['src/components/a-b/x.ts', '../../content.ts', 'src/content.ts'],
    ['src/components/Text.astro', 'd3', 'd3'],
    ['src/components/Text.astro', '../layouts/Base.astro', 'src/layouts/Base.astro'],
    ['src/layouts/Base.astro', '../pages/404.astro', 'src/pages/404.astro'],
    ['src/pages/404.astro', '../styles/index.css?inline', 'src/styles/index.css'],
    ['src/tasks/build.ts', '../content.ts', 'src/content.ts'],
    ['src/charts/a-b/layout.ts', '../../content.ts', 'src/content.ts'],
    ['src/charts/a-b/layout.ts', '../../i18n/index.ts', 'src/i18n/index.ts'],
    ['src/charts/a-b/layout.ts', '../c-d/layout.ts', 'src/charts/c-d/layout.ts'],
    ['src/charts/a-b/picture.ts', 'd3', 'd3'],
    ['src/charts/a-b/AB.astro', '../c-d/picture.ts', 'src/charts/c-d/picture.ts'],
    ['src/components/Text.astro', '../charts/Figure.astro', 'src/charts/Figure.astro'],
  ])('sees that %s may not import %s', (path, specifier, target) => {
    const fault = `${path} (${roomOf(path) ?? ''}) imports ${target}`;
    expect(faultsOf({ path, text: `import x from '${specifier}';` })).toEqual([fault]);
  });

  test.each([
    "import 'd3';",
    "import type { X } from 'd3';",
    "import {\n  a,\n  b,\n} from 'd3';",
    "export { max } from 'd3';",
    "---\nconst x = 1;\n  import * as d3 from 'd3';\n---",
    "const d3 = await import('d3');",
    "let x: import('d3').Y;",
    '@import "d3";',
  ])('reads the import in %j', (text) => {
    expect(importsOf({ path: 'src/x.ts', text })).toEqual(['d3']);
  });

  test.each([
    "// import x from 'd3';",
    "/** See import x from 'd3'. */",
    "export const x = 'd3';",
    "export const paths = () => pathsOf('d3');",
  ])('reads none in %j', (text) => {
    expect(importsOf({ path: 'src/x.ts', text })).toEqual([]);
  });

  test.each(['src/lib/x.ts', 'src/x.ts', 'src/components/x.ts', 'src/model/deep/x.ts'])(
    'sees that %s is in no room',
    (path) => {
      expect(faultsOf({ path, text: '' })).toEqual([`${path} is in no room`]);
    },
  );

  test('follows an island through its siblings', () => {
    const planted = [
      { path: 'src/components/a-b/island.ts', text: "import './x.ts';" },
      { path: 'src/components/a-b/x.ts', text: "import { max } from 'd3';" },
    ];
    expect([...reachable('src/components/a-b/island.ts', planted)]).toContain('d3');
  });

  test('sees a clock in the model, but not in a comment', () => {
    const clock = (text: string) => isImpure({ path: 'src/model/x.ts', text });
    expect(clock('const now = new Date();')).toBe(true);
    expect(clock('// never new Date()\n/** nor Date.now() */')).toBe(false);
  });
});
