import { TAKE_OVER, type TakeOverAnswer } from './take-over.ts';

/** Whether the product works without network: not on this browser, not yet, or now. */
export type Standing = 'never' | 'preparing' | 'ready';

/** What there is to tell about a new version: it is ready; another page still runs the old one; another page has begun it. */
export type VersionNews = 'ready' | 'elsewhere' | 'begun';

/** Whether one can go on without network, watched by the screens. */
export interface Offline {
  readonly get: () => Standing;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Begins the new version, if no other page runs the old one. */
  readonly update: () => Promise<void>;
}

/** The part of `navigator.serviceWorker` that is used. */
export type Container = Pick<
  ServiceWorkerContainer,
  'controller' | 'getRegistration' | 'register' | 'addEventListener' | 'removeEventListener'
>;

export interface OfflineParts {
  readonly container: Container;
  /** Address of the folder that the product is in. */
  readonly folder: string;
  /** Resolves when fetching everything no longer stands in anybody's way. */
  readonly whenIdle: () => Promise<void>;
  readonly tell: (news: VersionNews) => void;
  readonly reload: () => void;
}

const WORKER = 'service-worker.js';
/** A version that does not answer within so many milliseconds is left alone. */
const ANSWER_MS = 3000;
/** A version that has not begun by then begins some day under the page, which is told then; in milliseconds. */
const BEGIN_MS = 3000;

/** Where nothing can be kept for use without network. */
export const NEVER_OFFLINE: Offline = {
  get: () => 'never',
  subscribe: () => () => undefined,
  update: () => Promise.resolve(),
};

/**
 * Keeps the whole product on the device after the first visit. A new version is fetched beside the old one and begins with the next load, never
 * under a running page. Where the browser denies it, everything goes on as without.
 */
export function keepOffline({ container, folder, whenIdle, tell, reload }: OfflineParts): Offline {
  let standing: Standing = 'preparing';
  let registration: ServiceWorkerRegistration | undefined;
  let isBeginning = false;
  let wasControlled = container.controller !== null;
  const watchers = new Set<() => void>();
  const set = (next: Standing): void => {
    standing = next;
    for (const watch of watchers) watch();
  };

  let hasBegun = (): void => undefined;
  container.addEventListener('controllerchange', () => {
    if (isBeginning) reload();
    else if (wasControlled) tell('begun');
    wasControlled = true;
    hasBegun();
  });
  const untilBegun = (): Promise<boolean> =>
    new Promise((resolve) => {
      hasBegun = () => resolve(true);
      setTimeout(() => resolve(false), BEGIN_MS);
    });

  /** Whether the new version begins, and this page with it. */
  const begin = async (waiting: ServiceWorker): Promise<boolean> => {
    isBeginning = true;
    const answer = await ask(waiting);
    if (answer === 'begins' && (await untilBegun())) return true;
    if (answer === 'others') tell('elsewhere');
    isBeginning = false;
    return false;
  };

  const follow = (found: ServiceWorkerRegistration): void => {
    registration = found;
    if (found.active !== null) set('ready');
    const watch = (coming: ServiceWorker | null): void =>
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'activated') set('ready');
        if (coming.state === 'installed' && found.active !== null) tell('ready');
        // a first version that could not be fetched is tried again with the next visit
        if (coming.state === 'redundant' && found.active === null) set('never');
      });
    watch(found.installing);
    found.addEventListener('updatefound', () => watch(found.installing));
  };

  const start = async (): Promise<void> => {
    const kept = await container.getRegistration(folder);
    const ours = kept?.scope === folder ? kept : undefined;
    if (ours !== undefined) follow(ours);
    await whenIdle();
    if (ours?.waiting && (await begin(ours.waiting))) return;
    // a browser under test may answer with nothing
    const made: ServiceWorkerRegistration | undefined = await container.register(new URL(WORKER, folder), {
      scope: folder,
      updateViaCache: 'none',
    });
    if (made === undefined) set('never');
    else if (made !== registration) follow(made);
  };
  start().catch(() => registration ?? set('never'));

  return {
    get: () => standing,
    subscribe: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    update: async () => {
      const waiting = registration?.waiting;
      if (waiting) await begin(waiting);
      else reload();
    },
  };
}

function ask(waiting: ServiceWorker): Promise<TakeOverAnswer | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWER_MS);
    port1.addEventListener('message', ({ data }: MessageEvent<TakeOverAnswer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    });
    port1.start();
    waiting.postMessage(TAKE_OVER, [port2]);
  });
}
