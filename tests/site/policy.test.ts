/** Does each page carry a strict policy, and keep to it? */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plantSite, readDist, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, parsePage, place, tagged, textOf, type Page } from '../support/html.ts';
import { readTarget } from '../support/targets.ts';

/** The page's policy, directive by directive; empty where it has none. */
function policyOf(page: Page): Map<string, string[]> {
  const policy = tagged(page, 'meta').find(
    (meta) => attr(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = (policy && attr(policy, 'content'))?.split(';') ?? [];
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const strict: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};
const harmless = /^'(?:none|self|script|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/;

/** A policy that is late, loose or absent. */
function loosePolicies(page: Page): string[] {
  const [charset, second] = tagged(page, 'meta');
  const isFirst = charset && attr(charset, 'charset') && second && attr(second, 'http-equiv');
  const policy = policyOf(page);
  const loose = [...policy].flatMap(([name, sources]) =>
    sources.filter((source) => !harmless.test(source)).map((source) => `${name} ${source}`),
  );
  return [
    ...(isFirst ? [] : [`${page.path}: the policy is not the first meta after the charset`]),
    ...Object.entries(strict)
      .filter(([name, value]) => policy.get(name)?.join(' ') !== value)
      .map(([name, value]) => `${page.path}: ${name} is not ${value}`),
    ...loose.map((source) => `${page.path}: ${source} is too loose`),
  ];
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Whether the policy allows a script that stands in the page, by its hash. */
function isAllowed(page: Page, script: Parameters<typeof textOf>[0]): boolean {
  return (policyOf(page).get('script-src') ?? []).includes(hashOf(textOf(script)));
}

/** Styles that the policy would refuse, and hashes of none. */
function wrongHashes(page: Page): string[] {
  const allowed = (policyOf(page).get('style-src') ?? []).filter((source) => source !== "'self'");
  const said = tagged(page, 'style').map((style) => hashOf(textOf(style)));
  return [
    ...said
      .filter((hash) => !allowed.includes(hash))
      .map((hash) => `${page.path}: a style is refused: ${hash}`),
    ...allowed
      .filter((hash) => !said.includes(hash))
      .map((hash) => `${page.path}: ${hash} is no style’s hash`),
  ];
}

/** What the policy refuses in markup: code and style in attributes, code in the page. */
function refused(of: Site): string[] {
  return of.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const fault = (words: string): string => `${place(page, element)}: ${words}`;
      const faults = element.attrs.flatMap(({ name, value }) => {
        if (name.startsWith('on')) return [fault(`${name} handler`)];
        if (name === 'style') return [fault('style attribute')];
        return /^\s*(?:javascript|data|vbscript):/i.test(value)
          ? [fault(`${name}="${value.slice(0, 20)}"`)]
          : [];
      });
      const banned = ['base', 'iframe', 'object', 'embed', 'frame', 'applet', 'portal'];
      if (banned.includes(element.tagName)) return [...faults, fault('is not used here')];
      if (element.tagName !== 'script') return faults;
      const [src, type] = [attr(element, 'src'), attr(element, 'type')];
      if (src === undefined)
        return type === 'application/ld+json' || isAllowed(page, element)
          ? faults
          : [...faults, fault('inline script')];
      const isOwn = readTarget(of, page, src).own;
      return [
        ...faults,
        ...(type === 'module' ? [] : [fault('not type=module')]),
        ...(isOwn ? [] : [fault('not ours')]),
      ];
    }),
  );
}

const strangers =
  /google|gstatic|jsdelivr|unpkg|cdnjs|cloudflare|bootcdn|baidu|cnzz|umeng|analytics|fonts\.(?:loli|geekzu)/i;
const codeOf = (html: string): string => [...html.matchAll(/<(?!a\s)[^>]+>/g)].join('\n');

/** Third parties named in a file's code; prose may speak of them. */
function named(file: string, text: string): string[] {
  const stranger = strangers.exec(file.endsWith('.html') ? codeOf(text) : text)?.[0];
  return stranger ? [`${file}: names ${stranger}`] : [];
}

test('the policy comes first and is strict', () => {
  expectNone(site.pages.flatMap(loosePolicies));
});

test('the policy allows exactly the styles of the page', () => {
  expectNone(site.pages.flatMap(wrongHashes));
});

test('no page holds what the policy refuses', () => {
  expectNone(refused(site));
});

test('no page, script or style of ours names a third party', () => {
  const files = [...site.files].filter(
    (file) => /\.(?:html|css|m?js|svg)$/.test(file) && !file.startsWith('pagefind/'),
  );
  expect(files.length).toBeGreaterThan(site.pages.length);
  expectNone(files.flatMap((file) => named(file, readDist(file))));
});

describe('the checkers find', () => {
  const plant = (head: string): Page =>
    parsePage('/zh/', `<!doctype html><html><head>${head}</head>`);
  const policy = (words: string): string =>
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${words}">`;

  test.each([
    [
      'a late policy',
      loosePolicies(plant('<meta charset="utf-8"><meta name="x">')),
      'not the first meta',
    ],
    ['a missing one', loosePolicies(plant('')), "default-src is not 'none'"],
    [
      'a loose one',
      loosePolicies(plant(policy("script-src 'unsafe-inline'"))),
      "script-src 'unsafe-inline' is too loose",
    ],
    ['an open host', loosePolicies(plant(policy('img-src https:'))), 'img-src https: is too loose'],
    [
      'a refused style',
      wrongHashes(plant(`${policy("style-src 'self'")}<style>a{}</style>`)),
      'a style is refused',
    ],
    [
      'a stale hash',
      wrongHashes(plant(policy("style-src 'sha256-x'"))),
      "'sha256-x' is no style’s hash",
    ],
  ])('%s', (_, faults, fault) => {
    expect(faults.join('\n')).toContain(fault);
  });

  test.each([
    ['a handler', '<b onclick="x()">', 'onclick handler'],
    ['a style attribute', '<b style="x">', 'style attribute'],
    ['a script link', '<a href=" javascript:x">', 'href=" javascript:x'],
    ['an inline script', '<script>x</script>', 'inline script'],
    ['a classic script', '<script src="/base/x.js"></script>', 'not type=module'],
    ['a foreign script', '<script type="module" src="//x.example/y.js"></script>', 'not ours'],
    ['a frame', '<iframe></iframe>', 'is not used here'],
  ])('%s', (_, body, fault) => {
    expect(refused(plantSite({ '/zh/': body })).join('\n')).toContain(fault);
  });

  test('a third party in code, not in prose', () => {
    expect(named('x.html', '<p>Google</p><img src="//www.google.com/x">')).toHaveLength(1);
    expect(named('x.html', '<p>Google</p>')).toEqual([]);
  });
});
