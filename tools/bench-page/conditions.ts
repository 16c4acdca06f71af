import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';

/** How slow the device and the line are made. @source issue 7, "Must hold" */
export interface Conditions {
  /** The processor takes so many times as long. */
  readonly slowdown: number;
  readonly megabits: number;
  /** Waiting for the first byte of each file, in milliseconds. */
  readonly latency: number;
}

export const AIMED_AT: Conditions = { slowdown: 4, megabits: 1.6, latency: 0 };
/** The same device on a line where every question takes as long as on a phone network. */
export const PHONE_LINE: Conditions = { ...AIMED_AT, latency: 150 };

const WINDOW = { width: 1280, height: 800 } as const;
const BITS = 8;

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** A visitor who has never been here; `isMoving` unless one asked the device for less motion. */
export const newVisitor = (browser: Browser, isMoving = false): Promise<BrowserContext> =>
  browser.newContext({
    viewport: WINDOW,
    locale: 'en-GB',
    reducedMotion: isMoving ? 'no-preference' : 'reduce',
    // the product is fetched for use without network only after the first page rests: not what is measured here
    serviceWorkers: 'block',
  });

/** Slows the page's processor and line down. */
export async function slow(page: Page, { slowdown, megabits, latency }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (megabits * 1e6) / BITS;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
