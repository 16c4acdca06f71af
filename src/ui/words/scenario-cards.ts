import type { CounterpartyType } from '../../domain/seat.ts';
import type { Side } from '../../domain/side.ts';

/** One chair of a scenario as the library shows it. */
export interface ChairCard {
  readonly id: string;
  readonly character: string;
  /** The counterparty it is unless someone chooses. */
  readonly type: CounterpartyType;
  readonly house: string;
  readonly seat: string;
  readonly person: { readonly name: string; readonly short: string; readonly role: string; readonly pronoun: string };
}

/** What the library knows of a scenario before it is opened. */
export interface ScenarioCard {
  readonly id: string;
  readonly context: 'sales' | 'partnership' | 'procurement' | 'hiring';
  readonly level: number;
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

/** Every scenario there is, the easiest first. */
export const SCENARIO_CARDS: readonly ScenarioCard[] = Object.values(FOUND).toSorted(
  (left, right) => left.level - right.level || (left.id < right.id ? -1 : 1),
);

/** The chair on a side, and the other one. */
export const chairOf = (card: ScenarioCard, side: Side): ChairCard => card.sides[side === 'one' ? 0 : 1];

export const cardOf = (id: string): ScenarioCard | undefined => SCENARIO_CARDS.find((card) => card.id === id);
