import { spawnSync } from 'node:child_process';

/** Serves the sources to authors, with every edit shown at once; search needs a build. */
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
