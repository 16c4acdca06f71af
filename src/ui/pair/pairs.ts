import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { resumePair, startPair, type NewPair, type Pair } from '../../store/pair/pair.ts';
import { PERSONS, type PersonId } from '../../store/pair/session.ts';
import { readPair, type PairKeeper, type StoredPair } from '../../store/pair/stored-pair.ts';
import type { Words } from '../../text/words.ts';
import type { DraftShelf } from '../keep/draft-shelf.ts';
import { loadScenario } from '../words/load-scenario.ts';

/** A pair that two people can go on with; each has a shelf of their own for what is half written. */
export interface OpenPair {
  readonly pair: Pair;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly shelves: Readonly<Record<PersonId, DraftShelf>>;
}

export type PairProblem = 'missing' | 'departed' | 'not-loaded' | 'not-drawn';

/** What is kept of pairs: those that can be read, and how many cannot. */
export interface KeptPairs {
  readonly pairs: readonly StoredPair[];
  readonly lost: number;
}

/** Starts, opens, lists and erases pairs. */
export interface Pairs {
  readonly start: (scenario: string, pair: Omit<NewPair, 'id'>) => Promise<Result<string, PairProblem>>;
  readonly open: (id: string) => Promise<Result<OpenPair, PairProblem>>;
  readonly list: () => Promise<KeptPairs>;
  readonly erase: (id: string) => Promise<void>;
}

export interface PairsSource {
  readonly keeper: PairKeeper;
  readonly now: () => number;
  readonly newId: () => string;
}

export function openPairs({ keeper, now, newId }: PairsSource): Pairs {
  const opened = new Map<string, OpenPair>();

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

  return {
    start: async (scenarioId, chosen) => {
      const loaded = await loadScenario(scenarioId);
      if (!loaded.ok) return fail('not-loaded');
      const id = newId();
      const pair = await startPair({ keeper, now, scenario: loaded.value.scenario }, { ...chosen, id });
      if (!pair.ok) return fail('not-drawn');
      opened.set(id, { pair: pair.value, shelves: await shelvesOf(id), ...loaded.value });
      return ok(id);
    },
    open: async (id) => {
      const known = opened.get(id);
      if (known !== undefined) return ok(known);
      const stored = readPair(await keeper.load(id));
      if (stored === undefined) return fail('missing');
      const loaded = await loadScenario(stored.scenario);
      if (!loaded.ok) return fail('not-loaded');
      const pair = resumePair({ keeper, now, scenario: loaded.value.scenario }, stored);
      if (!pair.ok) return fail('departed');
      const open = { pair: pair.value, shelves: await shelvesOf(id), ...loaded.value };
      opened.set(id, open);
      return ok(open);
    },
    list: async () => {
      const kept = await keeper.list();
      const pairs = kept.flatMap((row) => readPair(row) ?? []);
      return {
        pairs: pairs.toSorted((left, right) => right.playedAt - left.playedAt),
        lost: kept.length - pairs.length,
      };
    },
    erase: async (id) => {
      await keeper.erase(id);
      opened.delete(id);
    },
  };
}
