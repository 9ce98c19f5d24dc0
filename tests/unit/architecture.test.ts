/** Which room a file of src/ is in, and through which doors it may look: one table, held to imports. */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/faults.ts';
import {
  folderOf,
  readTree,
  sourceFiles,
  withoutComments,
  type SourceFile,
} from './source-files.ts';

/** The first pattern that fits a path names its room. */
const rooms: readonly (readonly [room: string, pattern: RegExp])[] = [
  ['model', /^src\/model\/\w+\.ts$/],
  ['i18n', /^src\/i18n\/\w+\.ts$/],
  ['collections', /^src\/content\.config\.ts$/],
  ['content', /^src\/content\.ts$/],
  ['settings', /^src\/(?:site-address|sitemap|security-policy)\.ts$/],
  ['services', /^src\/(?:links|citations|schema-org|data-files)\.ts$/],
  ['island', /^src\/components\/[a-z-]+\/island\.ts$/],
  // A pure file beside an island, or the types of what it loads.
  ['part', /^src\/components\/[a-z-]+\/\w+(?:\.d)?\.ts$/],
  ['component', /^src\/components\/(?:[a-z-]+\/)?[A-Z]\w+\.astro$/],
  ['layout', /^src\/layouts\/[\w-]+\.(?:astro|ts)$/],
  ['page', /^src\/pages\//],
  ['style', /^src\/styles\/\w+\.css$/],
  ['task', /^src\/tasks\/[\w-]+\.(?:ts|mjs)$/],
  ['seeds', /^seeds\//],
];

/** What each room may import: rooms, files by their path, packages by their name. */
const doors: Readonly<Record<string, string>> = {
  model: 'model astro/zod',
  i18n: 'i18n src/model/lang.ts i18next',
  collections: 'src/model/schema.ts astro/loaders astro:content d3',
  content: 'model astro:content seeds',
  settings: 'settings model @astrojs/sitemap node:crypto node:fs',
  services: 'services content i18n model astro d3',
  part: 'model',
  island: 'part',
  component: 'component island services content i18n model package.json',
  layout: 'layout component services settings i18n model style',
  page: 'layout component services content i18n model astro:content',
  task: 'task settings model pagefind node:',
  style: 'style',
};

const imports =
  /(?:^|\n)\s*(?:@import\s+|import\s+(?:[^'";]*?\sfrom\s+)?|export\s[^'";=(]*?\sfrom\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const roomOf = (path: string): string | undefined =>
  rooms.find(([, pattern]) => pattern.test(path))?.[0];

/** What a file imports: a path from the top, or the name of a package. */
function importsOf({ path, text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(imports)].map((match) => {
    const target = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    return target.startsWith('.') ? posix.join(folderOf(path), target) : target;
  });
}

const opens = (door: string, target: string): boolean =>
  door === target || door === roomOf(target) || (door.endsWith(':') && target.startsWith(door));

/** An island and a part see their own folder, model/, and the one part that islands share. */
function isNear(path: string, target: string): boolean {
  const shared = target === 'src/components/plan-reader/place.ts' || roomOf(target) === 'model';
  return shared || folderOf(target) === folderOf(path);
}

function faultsOf(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} is in no room`];
  const open = doors[room]?.split(' ') ?? [];
  return importsOf(file).flatMap((target) => {
    const near = !['island', 'part'].includes(room) || isNear(file.path, target);
    const allowed = near && open.some((door) => opens(door, target));
    return allowed ? [] : [`${file.path} (${room}) imports ${target}`];
  });
}

/** All that runs in the browser with a file. */
function reachable(start: string, files: readonly SourceFile[], seen = new Set<string>()) {
  const file = files.find(({ path }) => path === start);
  for (const target of file ? importsOf(file) : []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reachable(target, files, seen);
  }
  return seen;
}

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
      .filter((door) => !used.some(([from, target]) => from === room && opens(door, target)))
      .map((door) => `${room} never imports ${door}`),
  );
  expectNone(idle);
});

test('no package reaches the browser, by whatever way', () => {
  for (const { path } of sourceFiles.filter((file) => roomOf(file.path) === 'island')) {
    const packages = [...reachable(path, sourceFiles)].filter((target) => !/^src\//.test(target));
    expect(packages, path).toEqual([]);
  }
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
