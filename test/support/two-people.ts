import { PLAIN_MANNER, type Manner } from '../../src/domain/manner.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Side } from '../../src/domain/side.ts';
import { isAgreedInPrinciple, standingOffer } from '../../src/engine/checks.ts';
import type { Act } from '../../src/engine/act.ts';
import { decide } from '../../src/engine/decide.ts';
import type { EventOf, Log, LogEvent } from '../../src/engine/events.ts';
import { evolve } from '../../src/engine/evolve.ts';
import type { Refusal } from '../../src/engine/refusal.ts';
import { begin, opened } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { renewal } from './renewal.ts';

const BOTH_PERSONS = { one: { kind: 'person' }, two: { kind: 'person' } } as const;

/** Drives a negotiation between two people in the words of the field: `sitting().says(offer({ uplift: 5 })).says(invite())`. */
export class Sitting {
  readonly log: Log;
  readonly state: State;

  constructor(log: Log, state: State) {
    this.log = log;
    this.state = state;
  }

  /** The side whose turn it is says this; a refusal fails the test. */
  says(...acts: readonly Act[]): Sitting {
    return this.saysWith({}, ...acts);
  }

  saysWith(manner: Partial<Manner>, ...acts: readonly Act[]): Sitting {
    return this.puts({ kind: 'move', side: this.state.turn, acts, manner: { ...PLAIN_MANNER, ...manner } });
  }

  /** Why the side whose turn it is cannot say this. */
  refuses(...acts: readonly unknown[]): Refusal {
    const next = decide(this.state, { kind: 'move', side: this.state.turn, acts, manner: PLAIN_MANNER });
    invariant(!next.ok, 'the move is refused');
    return next.error;
  }

  puts(input: Readonly<Record<string, unknown>>): Sitting {
    const next = decide(this.state, input);
    invariant(next.ok, `the input is taken: ${next.ok ? '' : JSON.stringify(next.error)}`);
    return this.with(next.value);
  }

  /** As it is after events that need no deciding. */
  with(events: readonly Exclude<LogEvent, EventOf<'instanceDrawn'>>[]): Sitting {
    return new Sitting([...this.log, ...events], events.reduce(evolve, this.state));
  }

  sees(side: Side): ReturnType<typeof view> {
    return view(this.state, side);
  }

  /** The id of what a side has on the table. */
  offerOf(side: Side): string {
    const offer = standingOffer(this.state, side);
    invariant(offer !== undefined, `${side} has an offer standing`);
    return offer.id;
  }

  get isAgreed(): boolean {
    return isAgreedInPrinciple(this.state);
  }
}

/** Two people at the renewal; side one, the vendor, opens. */
export function sitting(seed = 7): Sitting {
  const first = begin({
    scenario: { ...renewal(), opens: 'vendor' },
    seed,
    difficulty: 'realistic',
    seats: BOTH_PERSONS,
  });
  invariant(first.ok, 'the renewal can be drawn');
  return new Sitting([first.value], opened(first.value));
}

export const invite = (): Act => ({ kind: 'invite' });
export const offer = (offered: Package): Act => ({ kind: 'offer', package: offered });
export const concede = (options: Package): Act => ({ kind: 'concede', options });
export const trade = (give: Package, get: Package): Act => ({ kind: 'trade', give, get });
export const accept = (id: string, bundle?: number): Act => ({
  kind: 'accept',
  offer: id,
  ...(bundle !== undefined && { bundle }),
});

/** A whole package at the renewal, with changes. */
export const whole = (change: Package = {}): Package => ({
  uplift: 4,
  term: 24,
  exit: 'month-18',
  payment: 45,
  support: 'standard',
  credits: 'ten-percent',
  ...change,
});
