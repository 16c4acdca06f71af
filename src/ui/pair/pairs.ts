import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Unsubscribe } from '../../store/game.ts';
import { resumePair, startPair, type NewPair, type Pair, type PairSource } from '../../store/pair/pair.ts';
import { PERSONS, type PersonId } from '../../store/pair/session.ts';
import { readPair, type PairFault, type PairKeeper, type StoredPair } from '../../store/pair/stored-pair.ts';
import type { Words } from '../../text/words.ts';
import type { DraftShelf } from '../keep/draft-shelf.ts';
import { loadScenario, type LoadedScenario } from '../words/load-scenario.ts';

/** A pair that two people can go on with; each has a shelf of their own for what is half written. */
export interface OpenPair {
  readonly pair: Pair;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly shelves: Readonly<Record<PersonId, DraftShelf>>;
}

export type PairProblem = 'missing' | 'unreadable' | 'departed' | 'not-loaded' | 'not-drawn';

/** A kept pair that cannot be read, as it lies there. */
export interface LostPair extends PairFault {
  readonly id: string;
  readonly raw: unknown;
}

/** What is kept of pairs: those that can be read, and those that cannot. */
export interface KeptPairs {
  readonly pairs: readonly StoredPair[];
  readonly lost: readonly LostPair[];
}

/** Starts, opens, lists and erases pairs, and follows what other tabs do with them. */
export interface Pairs {
  readonly start: (scenario: string, pair: Omit<NewPair, 'id'>) => Promise<Result<string, PairProblem>>;
  readonly open: (id: string) => Promise<Result<OpenPair, PairProblem>>;
  readonly list: () => Promise<KeptPairs>;
  readonly erase: (id: string) => Promise<void>;
  /** Tells which opened pair was given up because another tab went on with it or erased it: it can be opened anew. */
  readonly subscribe: (onGivenUp: (id: string) => void) => Unsubscribe;
}

export interface PairsSource {
  readonly keeper: PairKeeper;
  readonly now: () => number;
  readonly newId: () => string;
}

export function openPairs({ keeper, now, newId }: PairsSource): Pairs {
  const opened = new Map<string, OpenPair>();
  const watchers = new Set<(id: string) => void>();

  function giveUp(id: string, open: OpenPair): void {
    if (opened.get(id) !== open) return;
    opened.delete(id);
    for (const watch of watchers) watch(id);
  }
  /** Whether an opened pair stands as it is kept; what can only be held in memory stands by itself. */
  async function isUpToDate(id: string, { pair }: OpenPair): Promise<boolean> {
    if (pair.get().safety === 'memory') return true;
    const kept = readPair(await keeper.load(id));
    return kept.ok && pair.adopt(kept.value);
  }
  keeper.follow((changed) => {
    for (const [id, open] of opened)
      if (changed === undefined || changed === id)
        void isUpToDate(id, open).then(
          (isSo) => isSo || giveUp(id, open),
          () => undefined,
        );
  });

  async function shelvesOf(id: string): Promise<OpenPair['shelves']> {
    const kept = await keeper.drafts(id).catch(() => []);
    const shelf = (person: PersonId): DraftShelf => {
      const texts = new Map(kept.flatMap((draft) => (draft.person === person ? [[draft.key, draft.text]] : [])));
      // what cannot be written lasts as long as the page
      const write = (key: string, text?: string): void =>
        void keeper.saveDraft(id, { person, key, ...(text !== undefined && { text }) }).catch(() => undefined);
      return {
        read: (key) => texts.get(key),
        write: (key, text) => {
          texts.set(key, text);
          write(key, text);
        },
        clear: (key) => {
          texts.delete(key);
          write(key);
        },
      };
    };
    const [a, b] = PERSONS.map(shelf);
    return { a: a ?? shelf('a'), b: b ?? shelf('b') };
  }

  async function sitDown(
    id: string,
    { scenario, words }: LoadedScenario,
    make: (source: PairSource) => Promise<Result<Pair, unknown>> | Result<Pair, unknown>,
  ): Promise<OpenPair | undefined> {
    const seated: { open?: OpenPair } = {};
    const onElsewhere = (): void => seated.open && giveUp(id, seated.open);
    const pair = await make({ keeper, now, scenario, onElsewhere });
    if (!pair.ok) return undefined;
    const open = { pair: pair.value, scenario, words, shelves: await shelvesOf(id) };
    seated.open = open;
    opened.set(id, open);
    return open;
  }

  return {
    start: async (scenarioId, chosen) => {
      const loaded = await loadScenario(scenarioId);
      if (!loaded.ok) return fail('not-loaded');
      const id = newId();
      const open = await sitDown(id, loaded.value, (source) => startPair(source, { ...chosen, id }));
      return open === undefined ? fail('not-drawn') : ok(id);
    },
    open: async (id) => {
      const known = opened.get(id);
      if (known !== undefined && (await isUpToDate(id, known))) return ok(known);
      opened.delete(id);
      const kept = await keeper.load(id);
      if (kept === undefined) return fail('missing');
      const stored = readPair(kept);
      if (!stored.ok) return fail('unreadable');
      const loaded = await loadScenario(stored.value.scenario);
      if (!loaded.ok) return fail('not-loaded');
      const open = await sitDown(id, loaded.value, (source) => resumePair(source, stored.value));
      return open === undefined ? fail('departed') : ok(open);
    },
    list: async () => {
      const kept = await keeper.list();
      const read = kept.map((row) => ({ raw: row, ...readPair(row) }));
      const pairs = read.flatMap((one) => (one.ok ? [one.value] : []));
      return {
        pairs: pairs.toSorted((left, right) => right.playedAt - left.playedAt),
        lost: read.flatMap((one) => (one.ok ? [] : [{ id: one.raw.id, raw: one.raw, ...one.error }])),
      };
    },
    erase: async (id) => {
      await keeper.erase(id);
      opened.delete(id);
    },
    subscribe: (onGivenUp) => {
      watchers.add(onGivenUp);
      return () => watchers.delete(onGivenUp);
    },
  };
}
