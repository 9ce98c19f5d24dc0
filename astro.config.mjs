import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { stopAtUncited } from './src/layouts/cited-paragraphs.ts';
import { stopAtUnknownTags } from './src/layouts/known-tags.ts';
import { setProse } from './src/layouts/set-prose.ts';
import { inSitemap, withAlternates } from './src/sitemap.ts';
import { siteAddress } from './src/site-address.ts';

const { origin, pathname } = siteAddress();

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Vitest and the build must read the same store.
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  // Pages are written while a thread draws pictures: the files that wait for it wait together.
  build: { concurrency: 200 },
  logger: { entrypoint: new URL('src/tasks/build-log.ts', import.meta.url) },
  markdown: {
    // The default engine leaves ** beside Chinese punctuation as asterisks.
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, stopAtUnknownTags, stopAtUncited],
      rehypePlugins: [setProse],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: inSitemap, serialize: withAlternates })],
  vite: {
    environments: {
      client: {
        // What Chinese phones still run: WeChat's Chromium and iOS 14.
        build: { target: ['chrome87', 'safari14'] },
      },
    },
    build: {
      // Scripts stay files: the policy allows none in the page.
      assetsInlineLimit: 0,
      // The one script that is loaded later imports nothing worth a preload.
      modulePreload: false,
      cssTarget: ['chrome87', 'safari14'],
      rolldownOptions: {
        // Astro's own directive; every other warning stops the build.
        onLog(level, log) {
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:')) return;
          if (level === 'warn') throw new Error(`${log.code ?? 'warning'}: ${log.message}`);
        },
      },
    },
  },
});
