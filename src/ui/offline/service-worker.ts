import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { TAKE_OVER, type TakeOverAnswer } from './take-over.ts';

interface Precached {
  readonly url: string;
  /** Null where the name of the file changes with its content. */
  readonly revision: string | null;
  /** What is not to the byte of this build is not taken: versions never mix. */
  readonly integrity: string;
}

/** Every file of this build; written in by tools/vite-offline.ts. */
declare const PARLEY_FILES: readonly Precached[];

/** What a service worker has and a page has not; the project's types are those of a page. */
interface WorkerScope {
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface WorkerEvents {
  readonly activate: Lasting;
  readonly message: Lasting & Pick<MessageEvent<unknown>, 'data' | 'ports'>;
}

// this file runs beside the page, where `self` is no window
const worker = self as unknown as WorkerScope;

// whatever stands behind a question mark is read by the page itself
precacheAndRoute([...PARLEY_FILES], {
  directoryIndex: 'index.html',
  cleanURLs: false,
  ignoreURLParametersMatching: [/./u],
});

// the very first page came from the network: from now on it, too, gets its late parts from here
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  const [port] = event.ports;
  event.waitUntil(takeOver().then((answer) => port?.postMessage(answer)));
});

/** Begins if at most one page is open: no running page ever has its late parts taken away. */
async function takeOver(): Promise<TakeOverAnswer> {
  const { clients, registration, skipWaiting } = worker;
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(registration.scope)).length > 1) return 'others';
  void skipWaiting.call(worker);
  return 'begins';
}
