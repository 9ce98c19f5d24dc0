/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out because the
 * registry at hand does not carry them: `npm ci` refuses a lockfile that lacks them, though it would
 * never install them here. Run after every change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const systems: Record<string, string> = { windows: 'win32', wasi: 'wasi' };
for (const name of ['android', 'darwin', 'freebsd', 'linux', 'win32']) systems[name] = name;
const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl' };
const processors = ['arm64', 'x64', 'arm', 'ia32', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
let added = 0;
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // Where Node would look for it, nearest first; another version may stand in the shared place.
    const beside = parent.slice(0, parent.lastIndexOf('node_modules/')) + `node_modules/${name}`;
    const places = [`${parent}/node_modules/${name}`, beside, `node_modules/${name}`];
    const exact = /^\d+\.\d+\.\d+$/.test(version);
    const locked = places.flatMap((place) => lock.packages[place]?.version ?? []);
    if (exact ? locked.includes(version) : locked.length > 0) continue;
    const path = places.slice(0, 2).findLast((place) => !lock.packages[place]);
    if (!path) throw new Error(`${parent}: another version of ${name} stands in every place`);
    if (!exact) throw new Error(`${parent}: ${name} has no exact version`);
    const words = name.split(/[/-]/);
    const os = words.flatMap((word) => systems[word] ?? []);
    const cpu = words.filter((word) => processors.includes(word));
    const libc = words.flatMap((word) => libraries[word] ?? []);
    if (os.length === 0 || cpu.length === 0) throw new Error(`${name}: unknown platform`);
    lock.packages[path] = {
      version,
      optional: true,
      os,
      cpu,
      ...(libc.length > 0 ? { libc } : {}),
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
console.log(`package-lock.json: ${String(added)} optional packages of other platforms added`);
