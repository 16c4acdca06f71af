import { describe, expect, test } from 'vitest';
import { closesStrategically } from '../../../src/scoring/rules/ace-8-closes-strategically.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { accept, chat, concede, offer, takeAndSign } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const whole = (price: number) => ({ price, delivery: 'fast', warranty: 'vague' });
const look = (played: Talks): readonly string[] => seen(closesStrategically, played);
/** Seller and buyer go on chatting until the last round is over. */
const untilTheEnd = (played: Talks): Talks => {
  let going = played;
  while (going.state.outcome === undefined) going = going.state.turn === 'one' ? going.one(chat()) : going.two(chat());
  return going;
};

describe('saying yes', () => {
  const yes = accept('offer-2-two');
  const opened = talks()
    .one(offer(whole(100)))
    .two(offer(whole(40)));

  test('to what has grown earns', () => {
    expect(
      look(
        opened
          .one(chat())
          .two(offer(whole(60)))
          .one(yes),
      ),
    ).toEqual(['grown 10/10']);
  });

  test('to what lay there from the start earns nothing', () => {
    expect(
      look(
        opened
          .one(chat())
          .two(offer(whole(40)))
          .one(yes),
      ),
    ).toEqual(['unmoved 0/10']);
  });

  test('to the first thing they say is a fault, but not where it is all one could want', () => {
    const first = (price: number): Talks =>
      talks()
        .one(chat())
        .two(offer({ ...whole(price), delivery: 'slow' }))
        .one(accept('offer-1-two'));
    expect(look(first(60))).toEqual(['first-taken 0/10', 'first-taken −8']);
    expect(faultOf(closesStrategically, first(30))).toMatchObject({ stake: 17 });
    expect(look(first(100))).toEqual([]);
  });

  test('has a better line: their package with a little more in it', () => {
    const rash = talks()
      .one(chat())
      .two(offer(whole(60)))
      .one(accept('offer-1-two'));
    expect(betterFor(closesStrategically, rash)?.acts).toEqual([
      { kind: 'offer', package: { ...whole(60), warranty: 'none' } },
    ]);
  });
});

describe('hearing yes', () => {
  const opened = talks()
    .one(offer(whole(100)))
    .two(offer(whole(20)));

  test('to a step that was tied earns, to a gift half of it', () => {
    const tied = concede({ price: 80 }).asking({ delivery: 'slow' });
    expect(look(opened.one(tied).two(accept('offer-2-one')))).toEqual(['carried 10/10']);
    expect(look(opened.one(concede({ price: 80 })).two(accept('offer-2-one')))).toEqual(['carried-by-giving 5/10']);
  });
});

describe('letting time run out', () => {
  const offered = (price: number): Talks =>
    talks()
      .one(offer(whole(100)))
      .two(offer(whole(price)));

  test('over a good offer is a fault, by what it was worth', () => {
    expect(look(untilTheEnd(offered(60)))).toEqual(['drifted 0/10', 'drifted −8']);
    expect(faultOf(closesStrategically, untilTheEnd(offered(60)))).toMatchObject({ move: 15, stake: 16 });
    expect(look(untilTheEnd(offered(30)))).toEqual([]);
  });

  test('after all was settled is one as well', () => {
    const agreed = offered(60).one(accept('offer-1-two'));
    expect(look(untilTheEnd(agreed.two(chat())))).toEqual(['unsigned 0/10', 'unsigned −8']);
    const signed = offered(60).one(takeAndSign('offer-1-two', 'text-2-one', whole(60)));
    expect(look(untilTheEnd(signed.two(chat())))).toEqual(['unmoved 0/10']);
  });

  test('has a better line: take it, write it down, sign it', () => {
    expect(betterFor(closesStrategically, untilTheEnd(offered(60)))?.acts.map(({ kind }) => kind)).toEqual([
      'accept',
      'summarise',
      'sign',
    ]);
  });
});
