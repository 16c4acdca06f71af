import { expect, test, vi } from 'vitest';
import { keepOffline, type Container, type VersionNews } from '../../../src/ui/offline/offline.ts';

const FOLDER = 'https://example.test/parley/';

/** A version of the product as the browser keeps it. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly answer: 'begins' | 'others' | undefined;
  constructor(answer?: 'begins' | 'others') {
    super();
    this.answer = answer;
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(_question: unknown, [port]: readonly MessagePort[]): void {
    if (this.answer !== undefined) port?.postMessage(this.answer);
  }
}

interface Kept {
  readonly active?: FakeWorker;
  readonly waiting?: FakeWorker;
  readonly installing?: FakeWorker;
  readonly scope?: string;
}

const registrationOf = ({ active, waiting, installing, scope = FOLDER }: Kept) =>
  Object.assign(new EventTarget(), {
    scope,
    active: active ?? null,
    waiting: waiting ?? null,
    installing: installing ?? null,
  });

/** A browser that already keeps something, or nothing, and what it makes of a registration. */
function browser({ kept, made, isControlled = false }: { kept?: Kept; made?: Kept; isControlled?: boolean }) {
  const registration = kept && registrationOf(kept);
  const answer = made === undefined ? registration : registrationOf(made);
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    getRegistration: () => Promise.resolve(registration),
    register: vi.fn<() => Promise<unknown>>(() =>
      answer === undefined ? Promise.reject(new Error('denied')) : Promise.resolve(answer),
    ),
  });
  const told: VersionNews[] = [];
  const reload = vi.fn<() => void>();
  const offline = keepOffline({
    // only what keepOffline uses of a browser is there
    container: container as unknown as Container,
    folder: FOLDER,
    whenIdle: () => Promise.resolve(),
    tell: (news) => told.push(news),
    reload,
  });
  return { offline, told, reload, container, answer };
}

test('the first visit is ready once every file is there, and nothing is told', async () => {
  const installing = new FakeWorker();
  const { offline, told } = browser({ made: { installing } });
  expect(offline.get()).toBe('preparing');
  await settled();
  installing.becomes('installed');
  expect(offline.get()).toBe('preparing');
  installing.becomes('activated');
  expect(offline.get()).toBe('ready');
  expect(told).toEqual([]);
});

test('where the browser denies it, nothing is told and it never is', async () => {
  const { offline, told } = browser({});
  await settled();
  expect(offline.get()).toBe('never');
  expect(told).toEqual([]);
});

test('what another folder of the same address keeps is not ours', async () => {
  const { offline, container } = browser({
    kept: { active: new FakeWorker(), scope: 'https://example.test/' },
    made: { installing: new FakeWorker() },
  });
  await settled();
  expect(container.register).toHaveBeenCalledOnce();
  expect(offline.get()).toBe('preparing');
});

test('a version that comes in under a running page is told and waits', async () => {
  const { told, reload, answer } = browser({ kept: { active: new FakeWorker() }, isControlled: true });
  await settled();
  const installing = new FakeWorker();
  Object.assign(answer ?? {}, { installing });
  answer?.dispatchEvent(new Event('updatefound'));
  installing.becomes('installed');
  expect(told).toEqual(['ready']);
  expect(reload).not.toHaveBeenCalled();
});

test('a version that waits begins with the next load of the only page, and the page with it', async () => {
  const { told, reload, container } = browser({
    kept: { active: new FakeWorker(), waiting: new FakeWorker('begins') },
    isControlled: true,
  });
  await settled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
  expect(told).toEqual([]);
});

test('while another page runs the old version, the new one is only told, also when one asks for it', async () => {
  const { told, reload, offline } = browser({
    kept: { active: new FakeWorker(), waiting: new FakeWorker('others') },
    isControlled: true,
  });
  await settled();
  await offline.update();
  expect(told).toEqual(['elsewhere', 'elsewhere']);
  expect(reload).not.toHaveBeenCalled();
});

test('a version that another page has begun is told, not forced on this one', async () => {
  const { told, reload, container } = browser({ kept: { active: new FakeWorker() }, isControlled: true });
  await settled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(told).toEqual(['begun']);
  expect(reload).not.toHaveBeenCalled();
});

/** Promises and message ports have had their turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
