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

const packages = ['chromium', 'fonts-noto-cjk'];

/** Makes sure that browser tests have a Chromium with Chinese type; exits with advice when it cannot. */
export function ensureChromium(): void {
  const hasType = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (findChromium() && hasType.stdout?.trim()) return;
  console.log(`Installing ${packages.join(' and ')} from Debian (once) …`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (findChromium()) return;
  console.error(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) ' +
      'or name its path in CHROME_PATH.',
  );
  process.exit(1);
}
