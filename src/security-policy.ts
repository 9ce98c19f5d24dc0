import { createHash } from 'node:crypto';

/**
 * The page's Content Security Policy, for its first meta: no third party, no inline script, and of
 * styles only those whose text is given. Search compiles WebAssembly, and needs the one word for it.
 */
export function securityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${sha256(style)}'`);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${hashes.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
