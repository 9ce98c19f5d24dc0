/** dist/ in a real browser: each test opens pages of its own, and fails on what they complain of. */
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base } from 'vitest';
import { siteAddress } from '../../src/site-address.ts';
import { findChromium } from '../../src/tasks/chromium.ts';
import { serve } from '../../src/tasks/serve.ts';
import { expectNone } from './faults.ts';

export type { Page };

/** How a page is opened: what Playwright knows of contexts, and what a test of ours needs besides. */
export interface Opening extends BrowserContextOptions {
  /** Complaints that the test is about, such as the 404 that a browser logs. */
  expected?: RegExp;
  /** Runs before the page is asked for, to plant routes and scripts. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a path of the site (`/zh/plan/2.3/#2.3.1`) in a context of its own. */
export type Open = (path: string, opening?: Opening) => Promise<Page>;

const folder = process.env.DIST ?? 'dist';
const basePath = siteAddress().pathname;
const args = '--no-sandbox --disable-gpu --disable-background-networking --no-first-run'.split(' ');

/**
 * A test with `open`. It fails when a page logs an error, throws, breaks its policy or asks another
 * host for anything; server and browser are shared by the tests of a file.
 */
export const test = base
  .extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await serve(folder, basePath, 0);
    // Compressing each answer would take longer than all else.
    server.prependListener('request', ({ headers }) => delete headers['accept-encoding']);
    onCleanup(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium: see src/tasks/chromium.ts');
    const browser = await chromium.launch({ executablePath, args });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ origin, browser }, { onCleanup }): Promise<Open> => {
    const complaints: string[] = [];
    const closers: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closers.map((close) => close()));
      expectNone(complaints);
    });
    return async (path, { expected, prepare, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      closers.push(() => context.close());
      const page = await context.newPage();
      const complain = (kind: string, what: string): void => {
        if (!expected?.test(what)) complaints.push(`${pathOf(page)}: ${kind}: ${what}`);
      };
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) {
          complain('asks another host', url.href);
        }
      });
      page.setDefaultTimeout(8_000);
      page.on('pageerror', (error) => complain('throws', error.stack ?? error.message));
      // A broken policy is logged as an error too.
      page.on('console', (message) => {
        if (message.type() === 'error') {
          complain('logs', `${message.text()} (${message.location().url})`);
        }
      });
      await prepare?.(page);
      await page.goto(origin + basePath + path.slice(1));
      return page;
    };
  });

/** Sends a page to another path of the site, which is quicker than to open one. */
export async function visit(page: Page, path: string): Promise<Page> {
  await page.goto(new URL(basePath + path.slice(1), page.url()).href);
  return page;
}

/** The address of a page without host and base: `/zh/plan/2.3/#2.3.1`. */
export function pathOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return `/${pathname.slice(basePath.length)}${search}${hash}`;
}

/** A selector for an id of the plan, which begins with a digit. */
export function byId(id: string): string {
  return `[id="${id}"]`;
}

/** Whether the beginning of an element stands within the window. */
export async function isInView(page: Page, id: string): Promise<boolean> {
  return page.locator(byId(id)).evaluate((element) => {
    const { top, height } = element.getClientRects()[0] ?? new DOMRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
}
