import { counterpartyOf, type CounterpartyType, type Difficulty, type Seat } from '../../domain/seat.ts';
import { bySide, otherSide, type BySide, type Side } from '../../domain/side.ts';
import type { Tuning } from '../../domain/tuning.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Game } from '../../store/game.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import type { ClassKeeper } from '../../store/class/class-rows.ts';
import type { Assigned, Keeper, StoredGame } from '../../store/keeper.ts';
import type { OwnStyle } from '../../store/self/own-style.ts';
import type { Departure } from '../../store/replay.ts';
import type { Words } from '../../text/words.ts';
import { isReadable } from '../keep/is-readable.ts';
import type { DamagedGame } from '../keep/game-record.ts';
import type { LoadProblem } from '../words/load-scenario.ts';

/** A negotiation that a person can go on with. */
export interface OpenGame {
  readonly game: Game;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly side: Side;
  /** What it was played for; undefined where it was played for oneself. */
  readonly assigned?: OpenAssigned | undefined;
  /** Given where whoever sits opposite was fitted to how the person played there. */
  readonly asSelf?: OwnStyle | undefined;
}

/** For which assignment a negotiation is played. */
export interface OpenAssigned extends Assigned {
  /** Undefined where it is not on this device: the table was brought here from another one. */
  readonly terms: Assignment | undefined;
}

/** Why a kept negotiation cannot be taken up; what is kept stays. */
export type OpenProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly game: DamagedGame }
  | { readonly kind: 'departed'; readonly departure: Departure; readonly stored: StoredGame }
  | { readonly kind: 'no-scenario'; readonly why: LoadProblem };

/** What a person chose in the library. */
export interface NewTable {
  readonly scenario: string;
  readonly side: Side;
  /** Who the other side is; a type that cannot be played yet gives way to one that can. */
  readonly type: CounterpartyType;
  readonly tuning?: Tuning;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly assigned?: OpenAssigned | undefined;
  readonly asSelf?: OwnStyle | undefined;
}

/** Starts and opens negotiations; each is opened once, so that all screens share one store. */
export interface Games {
  readonly start: (table: NewTable) => Promise<Result<string, LoadProblem | 'not-drawn'>>;
  readonly open: (id: string) => Promise<Result<OpenGame, OpenProblem>>;
  /** Forgets an opened one, after it was erased or another tab went on with it. */
  readonly close: (id: string) => void;
}

export interface GamesSource {
  readonly keeper: Keeper;
  readonly now: () => number;
  readonly newId: () => string;
  /** What is kept of classes; only asked where a table belongs to an assignment. */
  readonly classes?: () => Promise<ClassKeeper>;
}

/** The person's chair and a scripted one opposite. */
export const seatsFor = (side: Side, type: CounterpartyType, tuning?: Tuning): BySide<Seat> =>
  bySide((seat) => (seat === side ? { kind: 'person' } : counterpartyOf(type, tuning)));

/** The counterparty on the other side of a person. */
export function counterpartyOpposite(
  seats: BySide<Seat>,
  side: Side,
): Extract<Seat, { kind: 'counterparty' }> | undefined {
  const seat = seats[otherSide(side)];
  return seat.kind === 'counterparty' ? seat : undefined;
}

/** What is kept with the game: the terms are kept once for all games of an assignment. */
const recordOf = ({ terms: _terms, ...record }: OpenAssigned): Assigned => record;

export function openGames({ keeper, now, newId, classes }: GamesSource): Games {
  const opened = new Map<string, Promise<Result<OpenGame, OpenProblem>>>();

  /** Engine, counterparties and scenario: loaded when somebody sits down. */
  const loadPlay = () => import('./play-core.ts');

  async function open(id: string): Promise<Result<OpenGame, OpenProblem>> {
    const stored = await keeper.load(id);
    if (stored === undefined) return fail({ kind: 'missing' });
    if (!isReadable(stored)) return fail({ kind: 'unreadable', game: { detail: '', ...stored } });
    const { loadScenario, personSide, resumeGame } = await loadPlay();
    const assigned = await assignedOf(stored);
    const loaded = await loadScenario(stored.scenario, assigned?.terms?.own);
    if (!loaded.ok) return fail({ kind: 'no-scenario', why: loaded.error });
    const game = resumeGame({ keeper, scenario: loaded.value.scenario, now }, stored);
    if (!game.ok) return fail({ kind: 'departed', departure: game.error, stored });
    const side = personSide(game.value.get().table.state);
    return side === undefined
      ? fail({ kind: 'missing' })
      : ok({ game: game.value, side, assigned, asSelf: stored.asSelf, ...loaded.value });
  }

  async function assignedOf({ assigned }: StoredGame): Promise<OpenAssigned | undefined> {
    if (assigned === undefined) return undefined;
    const taken = await (await classes?.())?.taken.get(assigned.assignment);
    return { ...assigned, terms: taken?.assignment };
  }

  return {
    start: async ({ scenario: scenarioId, side, type, tuning, difficulty, seed, assigned, asSelf }) => {
      const { loadScenario, startGame } = await loadPlay();
      const loaded = await loadScenario(scenarioId, assigned?.terms?.own);
      if (!loaded.ok) return loaded;
      const id = newId();
      const setting = {
        seed,
        difficulty,
        seats: seatsFor(side, type, tuning),
        assigned: assigned && recordOf(assigned),
        asSelf,
      };
      const game = await startGame({ keeper, scenario: loaded.value.scenario, now }, id, setting);
      if (!game.ok) return fail('not-drawn');
      opened.set(id, Promise.resolve(ok({ game: game.value, side, assigned, asSelf, ...loaded.value })));
      return ok(id);
    },
    open: (id) => {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const coming = open(id);
      opened.set(id, coming);
      // what failed may come right: a file that did not load, a game imported meanwhile
      void coming.then(
        (result) => result.ok || opened.delete(id),
        () => opened.delete(id),
      );
      return coming;
    },
    close: (id) => {
      opened.delete(id);
    },
  };
}
