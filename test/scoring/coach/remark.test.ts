import { expect, test } from 'vitest';
import { invariant } from '../../../src/kernel/invariant.ts';
import { foretold, keyOf } from '../../../src/scoring/coach/foretell.ts';
import { knownPlay } from '../../../src/scoring/coach/known-play.ts';
import { remarkOn, type Remark } from '../../../src/scoring/coach/remark.ts';
import { randomTalks } from '../../support/random-talks.ts';
import { chat, concede, hold, offer, say, threaten } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const BEST = { price: 100, delivery: 'slow', warranty: 'none' };
const opened = (): Talks =>
  talks()
    .prepared('one')
    .one(say([{ kind: 'ask-interest' }]))
    .two(chat())
    .one(offer(BEST).claiming('evidence', 'straight', 'cost-sheet'))
    .two(offer({ price: 50, delivery: 'fast', warranty: 'full' }));

/** What is said of the last own move. */
function remark({ log }: Pick<Talks, 'log'>): Remark | undefined {
  const known = knownPlay(log, 'one');
  const step = known.own.at(-1);
  invariant(step !== undefined, 'somebody has spoken');
  return remarkOn(known, step);
}
const named = (told: Remark['hurt']): string | undefined => told && keyOf(told);

test('a gift hurt, and the same step with an ask helped', () => {
  expect(named(remark(opened().one(concede({ price: 80 })))?.hurt)).toBe('RC-1 one-way');
  const paired = remark(opened().one(concede({ price: 80 }).asking({ warranty: 'none' })));
  expect(named(paired?.helped)).toBe('RC-2 asked');
  expect(paired?.hurt?.kind).not.toBe('fault');
});

test('what helped and what hurt in one move stand side by side', () => {
  const both = remark(opened().one(concede({ price: 80 }).claiming('evidence', 'straight', 'index')));
  expect([named(both?.helped), named(both?.hurt)]).toEqual(['EG-5 straight', 'RC-1 one-way']);
});

test('a boundary held under a threat helped', () => {
  const held = opened()
    .one(chat())
    .two(threaten({ price: 40 }))
    .one(hold('price').claiming('evidence', 'straight', 'index'));
  expect(named(remark(held)?.helped)).toBe('RC-4 answered');
});

test('of a move that neither helped nor hurt nothing is said', () => {
  expect(remark(opened().one(chat()))).toBeUndefined();
});

test('what comes after a move changes nothing of what was said of it', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const log = randomTalks(seed);
    const whole = knownPlay(log, 'one');
    for (const step of whole.own) {
      const then = knownPlay(log.slice(0, step.seq + 1), 'one');
      const last = then.own.at(-1);
      expect(remarkOn(whole, step)).toEqual(last && remarkOn(then, last));
    }
  }
});

test('the fault that a move was warned of is the fault that it is remarked with', () => {
  let warned = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const log = randomTalks(seed);
    const whole = knownPlay(log, 'one');
    for (const step of whole.own) {
      const [first] = foretold(knownPlay(log.slice(0, step.seq), 'one'), step.event);
      if (first === undefined) continue;
      warned += 1;
      expect(named(remarkOn(whole, step)?.hurt)).toBe(keyOf(first));
    }
  }
  expect(warned).toBeGreaterThan(60);
});
