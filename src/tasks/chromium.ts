import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const paths = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is, or undefined. */
export function findChromium(): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

const packages = ['chromium', 'fonts-noto-cjk', 'fonts-liberation'];

/** Whether the system has a face, by its name or what it is for: `Liberation Serif`, `:lang=zh-cn`. */
export function hasFace(pattern: string): boolean {
  const { stdout } = spawnSync('fc-list', [pattern, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** Makes sure that browser tests have a Chromium with type for both languages; exits with advice when it cannot. */
export function ensureChromium(): void {
  if (findChromium() && hasFace(':lang=zh-cn') && hasFace('Liberation Serif')) return;
  console.log(`Installing ${packages.join(', ')} from Debian (once) …`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (findChromium()) return;
  console.error(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk fonts-liberation) ' +
      'or name its path in CHROME_PATH.',
  );
  process.exit(1);
}
