import { defineConfig } from 'vitest/config';

/** A time-out is for what hangs: a busy machine takes five times as long as a quiet one. */
const project = (name: string, timeout = 30_000) => ({
  test: {
    name,
    // Files share what they import: no test changes it, and dist/ is parsed once a worker.
    isolate: name === 'browser',
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 60_000,
  },
});

/** unit: pure code · content: the words · site: what is in dist/ · browser: dist/ in hands. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Vitest leaves a core for the editor; here nobody waits but the one who runs the tests.
    maxWorkers: '100%',
    // Of tests that wait for a process of their own.
    maxConcurrency: 2,
    projects: [
      project('unit'),
      project('content'),
      project('site', 120_000),
      project('browser', 60_000),
    ],
  },
});
