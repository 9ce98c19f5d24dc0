import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// The shell is the same engine without windows: the browser tests take three fifths of the time.
const shell = '/usr/bin/chromium-headless-shell';
const paths = [
  process.env.CHROME_PATH ?? '',
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is, or undefined. */
export function findChromium(): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

/** Whether tests run in the shell, which rounds hairlines otherwise than a Chromium with windows. */
export function isShell(): boolean {
  return findChromium() === shell;
}

/** Whether the system has a face, by its name or what it is for: `Liberation Serif`, `:lang=zh-cn`. */
export function hasFace(pattern: string): boolean {
  const { stdout } = spawnSync('fc-list', [pattern, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

const faces = ['fontconfig', 'fonts-noto-cjk', 'fonts-liberation'];

/** Makes sure that browser tests have a Chromium with type for both languages; exits with advice when it cannot. */
export function ensureChromium(): void {
  if (findChromium() && hasFace(':lang=zh-cn') && hasFace('Liberation Serif')) return;
  console.log(`Installing a Chromium, ${faces.join(', ')} from Debian (once) …`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = (name: string): boolean =>
    apt('install', '-y', '-qq', '--no-install-recommends', name, ...faces);
  if (apt('update', '-qq') && !install('chromium-headless-shell')) install('chromium');
  if (findChromium()) return;
  console.error(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell ' +
      `${faces.join(' ')}) or name its path in CHROME_PATH.`,
  );
  process.exit(1);
}
