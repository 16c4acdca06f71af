import { expect, test } from 'vitest';
import { answer, meet, suspicionOf } from '../../src/counterparty/counterparty.ts';
import type { Persona } from '../../src/counterparty/persona.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { opened } from '../../src/engine/start.ts';
import { evolve } from '../../src/engine/evolve.ts';
import type { Log } from '../../src/engine/events.ts';
import { seenThrough } from '../../src/engine/see-through.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { deepFreeze } from '../../src/kernel/deep-freeze.ts';
import { scripted } from '../support/scripted.ts';

/** Plays a side's part again from the log alone, its persona going through JSON between any two moves. */
function replayed(log: Log, type: CounterpartyType): Persona {
  const [first, ...rest] = log;
  if (first?.kind !== 'instanceDrawn') throw new Error('no beginning');
  let state: State = opened(first);
  let persona = meet(type, view(state, 'one'));
  for (const event of rest) {
    const mine = event.kind === 'reactionShown' || event.kind === 'moveMade' ? event.side === 'one' : false;
    const isAnswer =
      mine && (event.kind === 'reactionShown' || !state.reactions.some(({ seq }) => seq === state.seq - 1));
    if (isAnswer) {
      const caught = seenThrough(state, { listener: 'one', suspicion: suspicionOf(type, state.difficulty) });
      const { round, seed } = state;
      const chance = (purpose: string, n = 0): number =>
        drawShare({ seed, purpose: `reply.${type}.${purpose}`, round, n });
      const reply = answer(deepFreeze(persona), {
        view: view(state, 'one'),
        caught,
        chance,
        difficulty: state.difficulty,
      });
      persona = JSON.parse(JSON.stringify(reply.persona)) as Persona; // what went in comes out
      expect(persona).toEqual(reply.persona);
    }
    if (event.kind !== 'instanceDrawn') state = evolve(state, event);
  }
  return persona;
}

test.each(COUNTERPARTY_TYPES)('the head of a %s is plain JSON, and replaying the log gives the same head', (type) => {
  for (const player of ['expert', 'random', 'conceder'] as const) {
    const { log, scripted: heads } = scripted(type, player, { seed: 11 });
    expect(replayed(log, type)).toEqual(heads.one);
  }
});

test('the same seed gives the same talk to the last event; another seed another one', () => {
  const first = scripted('warrior', 'diplomat', { seed: 5 });
  expect(scripted('warrior', 'diplomat', { seed: 5 }).log).toEqual(first.log);
  expect(scripted('warrior', 'diplomat', { seed: 6 }).log).not.toEqual(first.log);
});

test('difficulty sharpens the ear', () => {
  for (const type of COUNTERPARTY_TYPES) {
    expect(suspicionOf(type, 'practice')).toBeLessThan(suspicionOf(type, 'realistic'));
    expect(suspicionOf(type, 'realistic')).toBeLessThan(suspicionOf(type, 'hard'));
  }
});
