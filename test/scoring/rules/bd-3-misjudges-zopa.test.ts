import { describe, expect, test } from 'vitest';
import { misjudgesZopa } from '../../../src/scoring/rules/bd-3-misjudges-zopa.ts';
import { betterFor, faultOf, occasionsOf, seen } from '../../support/marks.ts';
import { chat, concede, hold, leave, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

/** Worth 24.5 to the seller, whose limit is 40. */
const POOR = { price: 20, delivery: 'normal', warranty: 'full' };
/** Worth 56. */
const GOOD = { price: 60, delivery: 'fast', warranty: 'vague' };

/** The buyer says the same poor thing four times while the seller comes down to 50. */
const stuck = (last = POOR): Talks =>
  talks()
    .one(offer({ price: 100, delivery: 'slow', warranty: 'none' }))
    .two(offer(POOR))
    .one(concede({ price: 80 }))
    .two(offer(POOR))
    .one(offer(GOOD))
    .two(offer(POOR))
    .one(concede({ price: 50 }))
    .two(offer(last));

describe('conceding', () => {
  test('near one’s limit, where the other side stands still below it, is a fault', () => {
    const again = stuck().one(concede({ price: 40 }));
    expect(seen(misjudgesZopa, again)).toEqual(['past-hope 0/10', 'past-hope −8']);
    expect(faultOf(misjudgesZopa, again)).toMatchObject({ stake: 6, params: { limit: 40, points: 19.5, lost: 6 } });
  });

  test('is none where they are moving', () => {
    expect(seen(misjudgesZopa, stuck({ ...POOR, price: 30 }).one(concede({ price: 40 })))).toEqual([]);
  });

  test('is none where one is still far from one’s limit', () => {
    const far = talks()
      .one(offer({ price: 100, delivery: 'slow', warranty: 'none' }))
      .two(offer(POOR))
      .one(concede({ price: 90 }))
      .two(offer(POOR))
      .one(concede({ price: 80 }))
      .two(offer(POOR))
      .one(concede({ price: 70 }))
      .two(offer(POOR));
    expect(seen(misjudgesZopa, far.one(concede({ price: 60 })))).toEqual([]);
  });

  test('stops with something said for it, and that earns; a chat does not', () => {
    expect(seen(misjudgesZopa, stuck().one(hold('price')))).toEqual(['stopped 5/5']);
    expect(seen(misjudgesZopa, stuck().one(chat()))).toEqual([]);
  });

  test('has a better line: stay, with the alternative beside it, and ask what stands behind theirs', () => {
    expect(betterFor(misjudgesZopa, stuck().one(concede({ price: 40 })))?.acts).toEqual([
      { kind: 'hold-boundary', on: { issue: 'price' } },
      { kind: 'reality-test', against: { alternative: 'export' } },
      { kind: 'ask-interest', issue: 'price' },
    ]);
  });
});

describe('leaving', () => {
  const offered = (price: number): Talks =>
    talks()
      .one(offer({ price: 100 }))
      .two(offer({ ...GOOD, price }));

  test('what is clearly better than leaving is a major fault, by as much as was left', () => {
    expect(seen(misjudgesZopa, offered(60).one(leave()))).toEqual(['left-surplus 0/10', 'left-surplus −15']);
    expect(faultOf(misjudgesZopa, offered(60).one(leave()))).toMatchObject({ stake: 16 });
  });

  test('what is hardly better is neither', () => {
    expect(seen(misjudgesZopa, offered(40).one(leave()))).toEqual([]);
  });

  test('what is worse is right once they stand still, and early while they may move', () => {
    expect(seen(misjudgesZopa, offered(20).one(leave()))).toEqual(['left-early 0/10']);
    expect(seen(misjudgesZopa, stuck().one(leave()))).toEqual(['left-rightly 10/10']);
    expect(occasionsOf(misjudgesZopa, stuck().one(leave()))[0]?.params).toMatchObject({ limit: 40, points: 19.5 });
  });

  test('has a better line: take it, beside the alternative', () => {
    expect(betterFor(misjudgesZopa, offered(60).one(leave()))?.acts).toEqual([
      { kind: 'reality-test', against: { alternative: 'export' } },
      { kind: 'accept', offer: 'offer-1-two' },
    ]);
  });
});
