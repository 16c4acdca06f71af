import { counterpartyOf, type CounterpartyType, type Difficulty } from '../../src/domain/seat.ts';
import type { Tuning } from '../../src/domain/tuning.ts';
import { PLAIN_MANNER, type Manner } from '../../src/domain/manner.ts';
import { otherSide, type Side } from '../../src/domain/side.ts';
import type { Option, Package } from '../../src/domain/package.ts';
import type { Act } from '../../src/engine/act.ts';
import type { Mind } from '../../src/engine/reaction.ts';
import type { MoveMade, State } from '../../src/engine/state.ts';
import type { Voice } from '../../src/engine/voice.ts';
import { openTable, put } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from './renewal.ts';

/** What came back from the other side of the table. */
export interface Answered {
  readonly acts: readonly Act[];
  readonly kinds: readonly Act['kind'][];
  readonly voice: Voice;
  readonly lines: readonly string[];
  readonly mind: Mind;
  readonly standing: readonly string[];
  readonly move: MoveMade;
}

/** A person at the table with a counterparty, one line a move. */
export interface Talk {
  readonly say: (acts: Act | readonly Act[], manner?: Partial<Manner>) => Answered;
  readonly table: () => Table;
  readonly state: () => State;
  readonly them: Side;
  readonly me: Side;
  /** My best option on each issue, or as many steps away from it as told. */
  readonly mine: (steps?: Readonly<Record<string, number>>) => Package;
}

const scenario = renewal();

/** Sits down with a counterparty of a type, who plays the vendor unless told otherwise. */
export function talkWith(
  type: CounterpartyType,
  {
    seed = 1,
    them = 'one',
    difficulty = 'realistic',
    tuning = {},
  }: { seed?: number; them?: Side; difficulty?: Difficulty; tuning?: Tuning } = {},
): Talk {
  const me = otherSide(them);
  const seats = { [them]: counterpartyOf(type, tuning), [me]: { kind: 'person' } } as Record<Side, never>; // both sides are given
  const opened = openTable({ scenario, seed, difficulty, seats });
  if (!opened.ok) throw new Error(opened.error);
  let table = opened.value;
  const input = (what: unknown): void => {
    const next = put(table, what);
    if (!next.ok) throw new Error(`refused: ${JSON.stringify(next.error)}`);
    table = next.value;
  };
  input({ kind: 'sitDown' });
  return {
    them,
    me,
    table: () => table,
    state: () => table.state,
    say: (acts, manner = {}) => {
      const said = Array.isArray(acts) ? acts : [acts];
      input({ kind: 'move', side: me, acts: said, manner: { ...PLAIN_MANNER, ...manner } });
      return answered(table, them);
    },
    mine: (steps = {}) => packageOf(table.state, me, steps),
  };
}

function answered({ state }: Table, them: Side): Answered {
  const move = state.moves.findLast(({ side }) => side === them);
  const reaction = state.reactions.findLast(({ side }) => side === them);
  if (move?.voice === undefined || reaction === undefined) throw new Error('nothing was answered');
  const { acts, voice } = move;
  return {
    acts,
    kinds: acts.map(({ kind }) => kind),
    voice,
    lines: voice.parts.map(({ line }) => line),
    mind: reaction.mind,
    standing: reaction.mind.state,
    move,
  };
}

function packageOf(state: State, side: Side, steps: Readonly<Record<string, number>>): Package {
  return Object.fromEntries(
    state.instance.issues.map((issue): [string, Option] => {
      const away = Math.min(steps[issue.id] ?? 0, issue.options.length - 1);
      const at = issue.prefers[side] === 'first' ? away : issue.options.length - 1 - away;
      return [issue.id, issue.options[at] ?? 0];
    }),
  );
}

export const offer = (offered: Package): Act => ({ kind: 'offer', package: offered });
export const evidence = (fact: string): Act => ({
  kind: 'cite-evidence',
  claim: { fact, kind: 'evidence', as: 'straight' },
});
export const holdOn = (issue: string): Act => ({ kind: 'hold-boundary', on: { issue } });
export const threat = (demand: Package): Act => ({ kind: 'threaten', demand, consequence: 'rival' });

/** Points of a package to a side, which no seat could know of the other. */
export const worth = (state: State, side: Side, candidate: Package): number =>
  state.instance.issues.reduce(
    (sum, { id, options, points }) => sum + (points[side][options.indexOf(candidate[id] ?? '')] ?? 0),
    0,
  );

/** Seeds for tests whose effect must show whatever is drawn. */
export const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);

/** How many of the seeds show something. */
export const shareOf = (shows: (seed: number) => boolean): number => SEEDS.filter(shows).length / SEEDS.length;
