import type { LightName, RoomName } from '../../domain/room.ts';
import type { CounterpartyType } from '../../domain/seat.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { Axis } from '../../scoring/axes.ts';

/** One chair of a scenario as the library shows it. */
export interface ChairCard {
  readonly id: string;
  readonly character: string;
  /** The counterparty it is unless someone chooses. */
  readonly type: CounterpartyType;
  /** Where one is received by whoever sits there, and in which light. */
  readonly room: RoomName;
  readonly light: LightName;
  readonly house: string;
  readonly seat: string;
  readonly person: { readonly name: string; readonly short: string; readonly role: string; readonly pronoun: string };
}

/** What the library knows of a scenario before it is opened. */
export interface ScenarioCard {
  readonly id: string;
  readonly context: 'sales' | 'partnership' | 'procurement' | 'hiring';
  readonly level: number;
  /** What it says it trains, the chief axis first. */
  readonly trains: readonly Axis[];
  readonly minutes: number;
  readonly rounds: readonly [number, number];
  readonly title: string;
  readonly tagline: string;
  readonly place: string;
  readonly goals: readonly string[];
  readonly sides: readonly [ChairCard, ChairCard];
}

// made by tools/vite-scenario-cards.ts, which checks what it writes
const FOUND = import.meta.glob<ScenarioCard>('/scenarios/*/scenario.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});

/** Every scenario there is, from first steps to hard, the shorter before the longer. */
export const SCENARIO_CARDS: readonly ScenarioCard[] = Object.values(FOUND).toSorted(
  (left, right) => left.level - right.level || left.minutes - right.minutes || (left.id < right.id ? -1 : 1),
);

/** Scenarios of this level are tutorial-sized. */
export const FIRST_STEPS = 1;

/** The chair one has unless one chooses. */
const USUAL_CHAIR: Side = 'one';

/** The chair on a side, and the other one. */
export const chairOf = (card: ScenarioCard, side: Side): ChairCard => card.sides[side === 'one' ? 0 : 1];

/** Who sits opposite unless one takes the other chair. */
export const usuallyOpposite = (card: ScenarioCard): ChairCard => chairOf(card, otherSide(USUAL_CHAIR));

export const cardOf = (id: string): ScenarioCard | undefined => SCENARIO_CARDS.find((card) => card.id === id);
