import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { siteAddress } from '../site-address.ts';
import { indexForSearch } from './search-index.ts';

/** Builds the site and its search index into `folder`; exits with the build's code when it fails. */
export async function build(folder = 'dist'): Promise<void> {
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const counts = await indexForSearch(folder, siteAddress());
  console.log(`Search index: ${counts}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(process.argv[2]);
