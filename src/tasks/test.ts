import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensureChromium } from './chromium.ts';

/**
 * All checks and tests, the cheapest first; stops at the first step that fails. The types are read
 * by one thread, so they are checked beside the next step, and heard before the build.
 */
const report = join(mkdtempSync(join(tmpdir(), 'plan-tests-')), 'report.json');
let passed = 0;
let failed = 0;

function run(title: string, script: string, ...args: string[]): void {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) finish(status ?? 1);
}

/** Starts a script; what it prints is shown, and judged, when the returned function is awaited. */
function start(title: string, script: string, ...args: string[]): () => Promise<void> {
  const child = spawn(process.execPath, [script, ...args]);
  process.on('exit', () => child.kill());
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const closed = new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  return async () => {
    const status = await closed;
    console.log(`\n— ${title}\n${output}`);
    if (status !== 0) finish(status);
  };
}

function vitest(title: string, ...projects: string[]): void {
  console.log(`\n— ${title}`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  passed += counts.numPassedTests ?? 0;
  failed += counts.numFailedTests ?? 0;
  if (status !== 0) finish(status ?? 1);
}

function finish(status: number): never {
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exit(status);
}

run('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
const types = start(
  'Types',
  'node_modules/astro/bin/astro.mjs',
  'check',
  '--minimumFailingSeverity=hint',
);
vitest('Code and words', 'unit', 'content');
await types();
console.log('\n— Build');
await build();
vitest('The built site', 'site');
ensureChromium();
vitest('In the browser', 'browser');
finish(0);
