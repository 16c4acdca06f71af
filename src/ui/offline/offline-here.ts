import { keepOffline, NEVER_OFFLINE, type Offline, type VersionNews } from './offline.ts';

/** Fetching begins this long after the page has loaded if it never rests before; in milliseconds. */
const LONGEST_WAIT = 5000;
/** Late parts of the first screen have come by then; Chromium forgets that a new version may begin while the old one hands out files. */
const SETTLED = 300;

/** Keeps this very product for use without network: built, and on a browser that can. */
export function offlineHere(tell: (news: VersionNews) => void): Offline {
  const container = import.meta.env.PROD ? containerHere() : undefined;
  if (container === undefined) return NEVER_OFFLINE;
  return keepOffline({
    container,
    folder: new URL(import.meta.env.BASE_URL, document.baseURI).href,
    whenIdle,
    tell,
    reload: () => window.location.reload(),
  });
}

function containerHere(): ServiceWorkerContainer | undefined {
  try {
    // missing on addresses without https and in some private windows; a closed frame throws
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

/** After everything the first page asked for is there, and what that asks for in turn. */
async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  await new Promise<void>((resolve) => {
    // Safari has no such question
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, LONGEST_WAIT);
  });
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLED);
  });
}
