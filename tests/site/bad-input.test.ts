/** Bad input stops the build, and one line names the file and what is wrong. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'vitest';

/** Builds a copy of the project with one file changed; resolves to the exit code and the output. */
async function buildWith(
  file: string,
  change: (text: string) => string | undefined,
): Promise<{ code: number | null; output: string }> {
  const copy = mkdtempSync(join(tmpdir(), 'plan-bad-'));
  for (const part of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'seeds',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const changed = change(readFileSync(file, 'utf8'));
  if (changed === undefined) rmSync(join(copy, file));
  else writeFileSync(join(copy, file), changed);
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];
  const child = spawn(process.execPath, args, { cwd: copy });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  rmSync(copy, { recursive: true });
  return { code, output };
}

const faults: [string, string, (text: string) => string | undefined, RegExp][] = [
  [
    'a missing twin',
    'content/plan/2.3.1.yaml',
    (text) => text.replace(/\n\s+en: Explore digital.*/, ''),
    /plan → 2\.3\.1[\s\S]*sentences\.0\.en/,
  ],
  [
    'an orphan',
    'content/plan/2.3.yaml',
    () => undefined,
    /content\/plan\/2\.3\.1\.yaml: orphan, content\/plan\/2\.3\.yaml is missing/,
  ],
  [
    'an unknown tag',
    'content/sections/en/2.3.mdx',
    (text) => `${text}\n<Provison id="2.3.1" />\n`,
    /content\/sections\/en\/2\.3\.mdx: line \d+: unknown tag <Provison>/,
  ],
  [
    'an unknown provision',
    'content/sections/en/2.3.mdx',
    (text) => text.replace('id="2.3.1"', 'id="2.3.7"'),
    /content\/sections\/en\/2\.3\.mdx: places 2\.3\.7 where 2\.3\.1 belongs/,
  ],
  [
    'an unknown clause of a pack',
    'content/packs.yaml',
    (text) => text.replace("'1.3.4'", "'1.3.11'"),
    /content\/packs\.yaml: numbers: no clause 1\.3\.11 in the plan/,
  ],
  [
    'an unknown term',
    'content/linked-terms.yaml',
    (text) => `${text}- t999\n`,
    /content\/linked-terms\.yaml: no term t999 in content\/terms\.tsv/,
  ],
  [
    'a quotation of nothing',
    'content/confusables.yaml',
    (text) => text.replace('cite: 2.2.2-s1', 'cite: 2.2.2-s2'),
    /content\/confusables\.yaml: chain-leaders: 2\.2\.2-s2 \(zh\) does not say/,
  ],
  [
    'an explanation that cites what is not there',
    'content/explanations/2.3.1.yaml',
    (text) => text.replace('cites: [2.3.1-s1', 'cites: [2.3.1-s9'),
    /content\/explanations\/2\.3\.1\.yaml: cites 2\.3\.1-s9, which the plan has not/,
  ],
  [
    'a statement about the plan that rests on nothing',
    'content/pages/en/investors.mdx',
    (text) => `${text}\n\nIt was a success.\n`,
    /content\/pages\/en\/investors\.mdx: line \d+: “It was a success\.…” has neither <Cite>/,
  ],
  [
    'a missing page',
    'content/sections/en/2.3.mdx',
    () => undefined,
    /content\/sections\/en\/2\.3\.mdx is missing/,
  ],
];

// A build of its own each, on its own core: two at a time (vitest.config.ts).
test.concurrent.for(faults)('%s (%s)', async ([, file, change, message], { expect }) => {
  const { code, output } = await buildWith(file, change);
  expect(output).toMatch(message);
  expect(code).not.toBe(0);
});
