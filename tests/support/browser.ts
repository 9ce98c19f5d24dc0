/** dist/ in a real browser: each test opens pages of its own, and fails on what they complain of. */
import type { AddressInfo } from 'node:net';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { expect, test as base } from 'vitest';
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

/** Opens a path of the site (`/zh/plan/2.3/#2.3.1`) in a context that no other page has. */
export type Open = (path: string, opening?: Opening) => Promise<Page>;

const folder = process.env.DIST ?? 'dist';
const basePath = siteAddress().pathname;
const patience = 10_000;
const defaultViewport = { width: 1280, height: 720 };
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
  .extend('idle', { scope: 'file' }, () => new Map<string, Tab[]>())
  .extend('open', async ({ origin, browser, idle }, { onCleanup }): Promise<Open> => {
    const complaints: string[] = [];
    const used: (() => Promise<unknown>)[] = [];
    onCleanup(async () => {
      await Promise.all(used.map((leave) => leave()));
      expectNone(complaints);
    });
    return async (path, { expected, prepare, ...options } = {}) => {
      // What no script was planted in and has no rights is emptied and used again: it is quicker.
      const isPlain = !prepare && !options.permissions;
      const key = JSON.stringify(options);
      const tab =
        (isPlain ? idle.get(key)?.pop() : undefined) ?? (await newTab(browser, origin, options));
      tab.complain = (what) => {
        if (!expected?.test(what)) complaints.push(`${pathOf(tab.page)}: ${what}`);
      };
      used.push(async () => {
        if (!isPlain) return tab.page.context().close();
        await empty(tab.page, options.viewport ?? defaultViewport);
        return idle.set(key, [...(idle.get(key) ?? []), tab]);
      });
      await prepare?.(tab.page);
      await tab.page.goto(origin + basePath + path.slice(1));
      return tab.page;
    };
  });

/** A page, and who hears its complaints. */
interface Tab {
  page: Page;
  complain: (what: string) => void;
}

async function newTab(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Tab> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: defaultViewport,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const tab: Tab = { page, complain: () => undefined };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) {
      tab.complain(`asks another host: ${url.href}`);
    }
  });
  page.on('pageerror', (error) => {
    tab.complain(`throws: ${error.stack || String(error)}`);
  });
  // A broken policy is logged as an error too.
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    tab.complain(`logs: ${message.text()} (${message.location().url})`);
  });
  return tab;
}

async function empty(page: Page, viewport: ViewportSize): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
  await page.goto('about:blank');
  await page.setViewportSize(viewport);
}

/** Asks again and again, as long as a slow machine may need, until the assertion holds. */
export function poll<T>(read: () => T | Promise<T>, message = '') {
  return expect.poll(read, { timeout: patience, interval: 30, message });
}

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

/** Waits until a fragment has been found: its element is the target, and in view. */
export async function expectMarked(page: Page, id: string): Promise<void> {
  await poll(() => page.locator(':target').getAttribute('id')).toBe(id);
  await poll(() => isInView(page, id), id).toBe(true);
}

/** Options for a page that may use the clipboard. */
export const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What the page last copied. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Takes the clipboard from a page, as plain http and some apps do. */
export function denyClipboard(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}
