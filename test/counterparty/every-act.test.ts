import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { ACT_KINDS, type Act, type ActKind } from '../../src/engine/act.ts';
import { view } from '../../src/engine/view.ts';
import { randomAct } from '../../src/players/random-acts.ts';
import { offer, talkWith, type Answered, type Talk } from '../support/talk.ts';

/** Acts that answer an act of that kind: something of the sort must come back. */
const OWED: Partial<Record<ActKind, readonly ActKind[]>> = {
  'ask-interest': ['answer', 'decline-to-answer'],
  'ask-constraint': ['answer', 'decline-to-answer'],
  'ask-alternative': ['answer', 'decline-to-answer'],
  'ask-about-text': ['answer', 'decline-to-answer'],
};

/** A table on which nearly every act can be said: offers on both sides. */
function midway(type: CounterpartyType, seed: number): Talk {
  const talk = talkWith(type, { seed });
  talk.say({ kind: 'ask-interest' });
  talk.say(offer(talk.mine()));
  // Somebody who names no figure unasked names one when asked.
  if (talk.state().offers.every(({ side }) => side !== talk.them))
    talk.say({ kind: 'ask-concession', issue: 'uplift' });
  return talk;
}

/** The same, with everything agreed and a text on the table. */
function nearlySigned(type: CounterpartyType, seed: number): Talk {
  const talk = midway(type, seed);
  const theirs = talk.state().offers.findLast(({ side, fate }) => side === talk.them && fate === 'standing');
  if (theirs === undefined) throw new Error('nothing to accept');
  talk.say([
    { kind: 'accept', offer: theirs.id, ...(theirs.packages.length > 1 && { bundle: 0 }) },
    { kind: 'summarise', text: theirs.packages[0] ?? {} },
  ]);
  return talk;
}

function sayable(talk: Talk, kind: ActKind): Act | undefined {
  let n = 0;
  return randomAct(kind, view(talk.state(), talk.me), (entries) => entries[(n += 1) % entries.length]);
}

const NOT_ALWAYS: readonly ActKind[] = [
  'attach-term',
  'sign',
  'add-governance',
  'ask-one-more',
  'summarise',
  'retract',
  'answer',
  'decline-to-answer',
];
const LATE: ReadonlySet<ActKind> = new Set(['summarise', 'attach-term', 'add-governance', 'sign', 'ask-one-more']);

test.each(COUNTERPARTY_TYPES.flatMap((type) => ACT_KINDS.map((kind) => ({ type, kind }))))(
  'a $type has an answer to: $kind',
  ({ type, kind }) => {
    const talk = LATE.has(kind) ? nearlySigned(type, 1) : midway(type, 1);
    const act = sayable(talk, kind);
    if (act === undefined || talk.state().outcome !== undefined) {
      // No annex on this seat, the text was signed at once, or nothing was asked: then there is nothing to say.
      expect(NOT_ALWAYS).toContain(kind);
      return;
    }
    if (kind === 'walk-away' || kind === 'sign') {
      expect(() => talk.say(act)).not.toThrow();
      return;
    }
    const reply: Answered = talk.say(act);
    expect(reply.voice.parts.length).toBeGreaterThan(0);
    const owed = OWED[kind];
    if (owed !== undefined) expect(reply.kinds.some((said) => owed.includes(said))).toBe(true);
  },
);

test.each(COUNTERPARTY_TYPES)(
  'a %s told the same thing four times loses patience, not its manners or its mind',
  (type) => {
    const talk = midway(type, 3);
    const patience = [0, 1, 2, 3].map(() => talk.say({ kind: 'ask-concession', issue: 'uplift' }).mind.patience);
    expect(patience.toSorted((left, right) => right - left)).toEqual(patience);
    expect(patience.at(-1)).toBeLessThan(0.75);
  },
);
