import { createHash } from 'node:crypto';

/**
 * The page's Content Security Policy, for its first meta: no third party, and of what stands in the
 * page itself only the styles and scripts whose text is given. Search compiles WebAssembly, and
 * needs the one word for it.
 */
export function securityPolicy(inline: {
  styles: readonly string[];
  scripts: readonly string[];
}): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(inline.scripts)} 'wasm-unsafe-eval'`,
    `style-src ${hashes(inline.styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${sha256(text)}'`).join(' ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
