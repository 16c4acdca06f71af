import { counterpartyOf, type CounterpartyType } from '../../src/domain/seat.ts';
import type { Log, LogEvent } from '../../src/engine/events.ts';
import type { Mind } from '../../src/engine/reaction.ts';
import type { Voice } from '../../src/engine/voice.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { MACHINE } from './machine.ts';
import { chat, type Saying } from './saying.ts';
import { talks } from './talks.ts';

/** One exchange: what side one says, what the counterparty feels on hearing it, and what it answers. */
export interface Exchange {
  readonly say: Saying;
  readonly feels?: Partial<Pick<Mind, 'trust' | 'arousal' | 'openness' | 'face'>>;
  readonly answer?: Saying;
  readonly voice?: Partial<Pick<Voice, 'parts' | 'rung'>>;
}

/** The machine, with a buyer who hides something that everything hangs on, and something that it tells when asked. */
export const HIDING: Scenario = scenarioSchema.parse({
  ...MACHINE,
  sides: MACHINE.sides.map((side) =>
    side.id === 'buyer'
      ? {
          ...side,
          interests: [
            ...side.interests,
            { id: 'budget', issue: 'price', disclosed: 'asked' },
            { id: 'promise', disclosed: 'pivotal' },
          ],
        }
      : side,
  ),
});

const AT_REST: Mind = {
  trust: 0.4,
  arousal: 0.2,
  openness: 0.4,
  patience: 0.9,
  face: 1,
  aspiration: 70,
  state: ['at-rest'],
};

/** Talks of side one with a counterparty that feels and answers exactly as told. */
export function metBy(
  type: CounterpartyType,
  exchanges: readonly Exchange[],
  scenario: Scenario = HIDING,
): { readonly log: Log } {
  const { log } = exchanges.reduce((played, { say, answer }) => played.one(say).two(answer ?? chat()), talks(scenario));
  let mind = AT_REST;
  let at = 0;
  const felt: LogEvent[] = [];
  for (const event of log) {
    const told = exchanges[at];
    if (event.kind === 'instanceDrawn') felt.push({ ...event, seats: { ...event.seats, two: counterpartyOf(type) } });
    else if (event.kind === 'moveMade' && event.side === 'two') {
      mind = { ...mind, ...told?.feels };
      const { round } = event;
      const shown = { face: 'neutral', posture: 'still', sound: 'none', caught: [], mind } as const;
      felt.push({ kind: 'reactionShown', side: 'two', round, to: felt.length - 1, ...shown });
      felt.push({ ...event, voice: voiceOf(told?.voice) });
      at += 1;
    } else felt.push(event);
  }
  return { log: felt };
}

const voiceOf = ({ parts = [], rung = 1 }: Partial<Pick<Voice, 'parts' | 'rung'>> = {}): Voice => ({
  parts,
  rung,
  register: 'direct',
  turned: false,
  interrupts: false,
});

/** A guess of side one, put on the log after so many events. */
export const guessing = (
  { log }: { readonly log: Log },
  { what, value, after }: { what: 'type' | 'tactic'; value: string; after: number },
): { readonly log: Log } => ({
  log: [...log.slice(0, after), { kind: 'guessed', side: 'one', what, value }, ...log.slice(after)],
});
