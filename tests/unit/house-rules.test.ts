/** Sizes, names and words: the habits of the house that a file can be asked for. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/faults.ts';
import {
  folderOf,
  readTree,
  sourceFiles,
  withoutComments,
  type SourceFile,
} from './source-files.ts';

const testFiles = readTree('tests', /\.ts$/);

/** Longer files, each with the reason. */
const longer: Readonly<Record<string, string>> = {
  'tests/unit/model/cite.test.ts': 'seven styles of citation, each written out three times',
};

function sizeFaults({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > 200 && !longer[path] ? [`${path} has ${String(lines)} lines`] : [];
}

function nameFaults({ path }: SourceFile): string[] {
  const vague = /(?:^|[/._-])(?:utils?|helpers?|commons?|misc|stuff|lib)(?=[/._-])/i.exec(path);
  return vague ? [`${path}: ${vague[0].replace(/\W/g, '')} says nothing`] : [];
}

/** `<plan-reader>` is defined by plan-reader/island.ts, written by plan-reader/PlanReader.astro. */
function tagFaults({ path, text }: SourceFile, read: (path: string) => string | undefined) {
  const folder = folderOf(path);
  const tag = folder.split('/').at(-1) ?? '';
  const name = tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const markup = read(`${folder}/${name}.astro`) ?? '';
  return [
    ...(text.includes(`customElements.define('${tag}', ${name})`) ? [] : [`defines no <${tag}>`]),
    ...(text.includes(`class ${name} extends HTMLElement`) ? [] : [`has no class ${name}`]),
    ...(markup.includes(`<${tag}`) ? [] : [`${name}.astro does not write <${tag}>`]),
    ...(/<script>\s*import '\.\/island\.ts';\s*<\/script>/.test(markup)
      ? []
      : [`${name}.astro does not load it`]),
  ].map((fault) => `${path}: ${fault}`);
}

/** Where Chinese stands in code: constants of the document and the rules that read it. */
const chinese: Readonly<Record<string, string>> = {
  'src/tasks/bench-search.ts': 'the query that it times',
  'src/quotation/units.ts': 'radicals that files print for characters',
  'src/quotation/guards.ts': 'words that a quotation may not lose',
  'src/search/numeral.ts': 'the numerals of numbers: 百家, 五十家',
  'src/search/counted.ts': 'how it writes a round number: 百家',
  'src/search/clause.ts': 'how readers cite a clause: 第二部分第四项',
  'src/model/cite.ts': 'fixed words of the styles of citation',
  'src/model/document.ts': 'how the document writes a date',
  'src/model/official-number.ts': 'the numerals of its headings',
  'src/model/phrases.ts': 'the words that a title leans on',
  'src/model/responsibility.ts': 'the words of its brackets and of the rule in 2.1.1-s3',
  'src/model/targets.ts': 'how it writes quantities and deadlines',
  'src/model/typeset.ts': 'the measure words after its numbers',
  'src/citations.ts': 'how a Chinese citation counts a sentence: 第2句',
};

const isChinese = ({ text }: SourceFile): boolean => /\p{Script=Han}/u.test(withoutComments(text));

/** Words for readers that stand in markup, not in a dictionary; units and code are none. */
function wordsInMarkup({ path, text }: SourceFile): string[] {
  const markup = withoutComments(text)
    .replace(/^---[^]*?\n---/, '')
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  const between = markup.matchAll(/>\s*([A-Za-z][a-z]{2,}[^<>{}=()]*?)\s*</g);
  const spoken = markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu);
  return [...between, ...spoken].map((match) => `${path} says “${match[1] ?? ''}”`);
}

function docFaults({ path, text }: SourceFile): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const [, name] =
      /^export (?:default )?(?:async )?(?:function|const|class) (\w+)/.exec(line) ?? [];
    return name && !lines[i - 1]?.endsWith('*/') ? [`${path}: ${name} promises nothing`] : [];
  });
}

const islands = sourceFiles.filter(({ path }) => path.endsWith('/island.ts'));
const textOf = (path: string) => sourceFiles.find((file) => file.path === path)?.text;

test('no file is longer than 200 lines', () => {
  expectNone([...sourceFiles, ...testFiles].flatMap(sizeFaults));
});

test('no file is named for nothing', () => {
  expectNone([...sourceFiles, ...testFiles].flatMap(nameFaults));
});

test('folder, tag, class and component share one name', () => {
  expect(islands.length).toBeGreaterThan(0);
  expectNone(islands.flatMap((island) => tagFaults(island, textOf)));
});

test('a custom element is defined in an island, and nowhere else', () => {
  const others = sourceFiles.filter((file) => !islands.includes(file));
  expect(others.filter(({ text }) => text.includes('customElements'))).toEqual([]);
});

test('Chinese stands in the dictionary and in the rules of the document', () => {
  const found = sourceFiles
    .filter((file) => isChinese(file) && !/^src\/i18n\/zh[\w-]*\.ts$/.test(file.path))
    .map(({ path }) => path);
  expectNone(found.filter((path) => !chinese[path]).map((path) => `${path} holds Chinese`));
  expect(Object.keys(chinese).filter((path) => !found.includes(path))).toEqual([]);
});

test('no component, layout or page has words of its own', () => {
  expectNone(sourceFiles.filter(({ path }) => path.endsWith('.astro')).flatMap(wordsInMarkup));
});

test('everything that the model offers says what it promises', () => {
  expectNone(sourceFiles.filter(({ path }) => path.startsWith('src/model/')).flatMap(docFaults));
});

test('a unit test stands where its module stands', () => {
  const strays = testFiles
    .filter(({ path }) => /^tests\/unit\/(?:model|i18n)\/.*\.test\.ts$/.test(path))
    .map(({ path }) => path.replace('tests/unit/', 'src/').replace('.test.ts', '.ts'))
    .filter((path) => !existsSync(path) && path !== 'src/i18n/speak.ts');
  expect(strays).toEqual([]);
});

describe('the checker sees', () => {
  const file = (path: string, text = ''): SourceFile => ({ path, text });

  test('the 201st line', () => {
    expect(sizeFaults(file('src/x.ts', 'x\n'.repeat(200)))).toEqual([]);
    expect(sizeFaults(file('src/x.ts', 'x\n'.repeat(201)))).toEqual(['src/x.ts has 201 lines']);
  });

  test.each(['src/utils.ts', 'src/model/date-helpers.ts', 'src/common/x.ts', 'tests/misc.test.ts'])(
    'the name of %s',
    (path) => {
      expect(nameFaults(file(path))).toHaveLength(1);
    },
  );

  test.each([
    ["class CopyLink extends HTMLElement {}\ncustomElements.define('copy-link', CopyLink);", 0],
    ["class CopyLink extends HTMLElement {}\ncustomElements.define('link-copy', CopyLink);", 1],
    ["class Link extends HTMLElement {}\ncustomElements.define('copy-link', Link);", 2],
  ])('a tag that is not its folder’s: %s', (text, count) => {
    const island = file('src/components/copy-link/island.ts', text);
    const markup = "<copy-link></copy-link><script>\n  import './island.ts';\n</script>";
    expect(tagFaults(island, () => markup)).toHaveLength(count);
    expect(tagFaults(island, () => undefined)).toHaveLength(count + 2);
  });

  test('Chinese in code, not in comments', () => {
    expect(isChinese(file('src/x.ts', "const label = '智';"))).toBe(true);
    expect(isChinese(file('src/x.ts', '/** 智 */\nconst x = 1; // 智\n<!-- 智 -->'))).toBe(false);
  });

  test.each([
    '<p>Search here</p>',
    '<h2>\n  Title\n</h2>',
    '<nav aria-label="Site">',
    '<img alt="图" />',
    '{open && <p>Hello</p>}',
  ])('words in %s', (markup) => {
    expect(wordsInMarkup(file('src/components/X.astro', `---\n---\n${markup}`))).toHaveLength(1);
  });

  test('an export without a promise', () => {
    const silent =
      'export const a = 1;\n/** Is two. */\nexport const b = 2;\nexport function c() {}';
    expect(docFaults(file('src/model/x.ts', silent))).toEqual([
      'src/model/x.ts: a promises nothing',
      'src/model/x.ts: c promises nothing',
    ]);
  });
});
