import type { CounterpartyType, Face } from '../../src/domain/seat.ts';
import type { Side } from '../../src/domain/side.ts';
import { decide } from '../../src/engine/decide.ts';
import type { EventOf, Log } from '../../src/engine/events.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { Consent } from '../../src/engine/reaction.ts';
import type { Voice } from '../../src/engine/voice.ts';
import type { Saying } from './saying.ts';
import type { Talks } from './talks.ts';

/** How side two says something, and what is behind it. */
export interface Mood {
  readonly consent: Consent;
  readonly face?: Face;
  readonly rung?: Voice['rung'];
  readonly turned?: boolean;
}

/** Talks in which side two shows what it feels before it speaks, as a counterparty does. */
export interface MoodyTalks {
  readonly log: Log;
  one(saying: Saying): MoodyTalks;
  two(saying: Saying, mood: Mood): MoodyTalks;
}

export const moody = ({ log }: Pick<Talks, 'log'>): MoodyTalks => ({
  log,
  one: (saying) => moody({ log: [...log, ...made(log, 'one', saying)] }),
  two: (saying, mood) => {
    const felt = [...log, reactionIn(log, mood)];
    const moved = made(felt, 'two', saying).map((event) =>
      event.kind === 'moveMade' ? { ...event, voice: voiceIn(mood) } : event,
    );
    return moody({ log: [...felt, ...moved] });
  },
});

function made(log: Log, side: Side, { acts, manner }: Saying): Log {
  const decided = decide(fold(log), { kind: 'move', side, acts, manner });
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value;
}

const voiceIn = ({ rung = 1, turned = false }: Mood): Voice => ({
  parts: [],
  rung,
  register: 'direct',
  turned,
  interrupts: false,
});

const cue = 'avoidant.silence' satisfies `${CounterpartyType}.${string}`;
const reactionIn = (log: Log, { consent, face = 'neutral' }: Mood): EventOf<'reactionShown'> => ({
  kind: 'reactionShown',
  side: 'two',
  round: fold(log).round,
  to: log.length - 1,
  face,
  posture: cue,
  sound: cue,
  caught: [],
  mind: { trust: 0.3, arousal: 0.5, openness: 0.2, patience: 1, face: 1, aspiration: 50, state: [], consent },
});
