import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Pages made to stand in frames of other sites. */
const embeds = 'embed/';

/** What a host should send besides the policy that each page carries (it cannot hold these two). */
const headers = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves a built folder under its base path, as any static host would; resolves when it listens. */
export async function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname);
      const found = path.startsWith(base) ? await find(folder, path.slice(base.length)) : undefined;
      if (found?.redirect) {
        response.writeHead(301, { Location: `${path}/` }).end();
        return;
      }
      const file = found?.file ?? join(folder, '404.html');
      const body = await readFile(file).catch(() => Buffer.from('Not found'));
      const type = types[extname(file)] ?? 'application/octet-stream';
      const brotli =
        /\bbr\b/.test(String(request.headers['accept-encoding'])) && /^(text|.*json)/.test(type);
      const mayBeFramed = path.startsWith(base + embeds);
      response.writeHead(found?.file ? 200 : 404, {
        ...headers,
        ...(mayBeFramed ? {} : { 'Content-Security-Policy': "frame-ancestors 'self'" }),
        'Content-Type': type,
        // A name with a hash never changes what it means; the headings’ font is used from the cache only.
        'Cache-Control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(brotli ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : brotli ? compress(body) : body);
    })();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** At a quality that costs a few milliseconds; hosts compress once and better. */
function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

async function find(
  folder: string,
  path: string,
): Promise<{ file?: string; redirect?: true } | undefined> {
  const target = join(folder, normalize(`/${path}`));
  const kind = await stat(target).catch(() => undefined);
  if (kind?.isFile()) return { file: target };
  if (!kind?.isDirectory()) return undefined;
  if (path !== '' && !path.endsWith('/')) return { redirect: true };
  const index = join(target, 'index.html');
  return (await stat(index).catch(() => undefined)) ? { file: index } : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
