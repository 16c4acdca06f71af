import type { Page } from '@playwright/test';

/** What is put into the page beforehand and read afterwards; all times in milliseconds since the page's navigation began. */
interface Watched {
  /** Time of the last click. */
  clicked: number;
  /** When a button of this name was first painted. */
  readonly painted: Record<string, number>;
  move: { at: number; first: number; last: number };
}

declare global {
  interface Window {
    parleyBench: Watched;
  }
}

/**
 * Watches a page from within: when named controls are first painted, and after each Control+Enter when the page first changed and when it had
 * changed for the last time. Painted means that the frame with the change has been handed to the screen.
 */
export async function watch(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((wanted) => {
    const watched: Watched = { painted: {}, move: { at: 0, first: 0, last: 0 }, clicked: 0 };
    window.parleyBench = watched;
    const afterPaint = (then: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', then);
        port1.start();
        port2.postMessage(undefined);
      });
    };
    const isThere = (name: string): boolean =>
      [...document.querySelectorAll('button, a, h1, h2, canvas, input')].some(
        (element) =>
          element.textContent?.trim().startsWith(name) === true ||
          element.getAttribute('aria-label') === name ||
          element.tagName.toLowerCase() === name,
      );
    const look = (records: readonly MutationRecord[]): void => {
      for (const name of wanted) {
        if (watched.painted[name] !== undefined || !isThere(name)) continue;
        watched.painted[name] = -1;
        afterPaint(() => (watched.painted[name] = performance.now()));
      }
      const { move } = watched;
      if (move.at === 0) return;
      const isFirst = move.first === 0;
      if (isFirst) move.first = -1;
      const isContent = records.some(({ type }) => type !== 'attributes');
      afterPaint(() => {
        if (isFirst) move.first = performance.now();
        if (isContent) move.last = performance.now();
      });
    };
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled', 'aria-disabled', 'aria-busy'],
    });
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, timeStamp }) => {
        if (key === 'Enter' && ctrlKey) watched.move = { at: timeStamp, first: 0, last: 0 };
      },
      { capture: true },
    );
  }, names);
}

/** When a named control was painted, as soon as it is. */
export async function paintedAt(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => (window.parleyBench.painted[wanted] ?? -1) > 0, name, { timeout: 120_000 });
  return page.evaluate((wanted) => window.parleyBench.painted[wanted] ?? Number.NaN, name);
}
