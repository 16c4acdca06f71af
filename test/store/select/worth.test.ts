import { describe, expect, test } from 'vitest';
import { view } from '../../../src/engine/view.ts';
import { worthOf } from '../../../src/engine/worth.ts';
import { againstLimit, offerWorth, worthToMe } from '../../../src/store/select/worth-to-me.ts';
import { accept, invite, offer, sitting, whole } from '../../support/two-people.ts';

const fresh = sitting();

describe('worth to the viewer', () => {
  test.each([{}, { uplift: 4 }, whole(), { term: 24, credits: 'none' }, whole({ exit: 'any-time' })])(
    'is what the engine says of %o, from the seat view alone',
    (candidate) => {
      for (const side of ['one', 'two'] as const)
        expect(worthToMe(view(fresh.state, side).issues, candidate)).toEqual(
          worthOf(fresh.state.instance.issues, side, candidate),
        );
    },
  );

  test('a partial offer is a range, and one figure once its owner had put the rest forward', () => {
    const first = offerWorth(fresh.sees('one'), { uplift: 4 }, 'me');
    expect(first.asItStood).toBeUndefined();
    expect(first.alone.kind === 'range' && first.alone.low < first.alone.high).toBe(true);
    const later = fresh.says(offer(whole({ uplift: 6 }))).sees('one');
    const second = offerWorth(later, { uplift: 4 }, 'me');
    expect(second.asItStood).toBe(offerWorth(later, whole({ uplift: 4 }), 'me').place);
    expect(second.place).toBe(second.asItStood);
  });

  test('what is settled narrows the range', () => {
    const open = fresh.says(offer({ uplift: 4, term: 24 }));
    const settled = open.says(accept(open.offerOf('one'))).sees('one');
    const width = (sees: typeof settled) => {
      const { alone } = offerWorth(sees, { credits: 'none' }, 'me');
      return alone.kind === 'range' ? alone.high - alone.low : 0;
    };
    expect(width(settled)).toBeLessThan(width(fresh.says(invite()).sees('one')));
  });

  test('a package across a red line has no place', () => {
    expect(offerWorth(fresh.sees('one'), whole({ exit: 'any-time' }), 'them')).toEqual({
      alone: { kind: 'crosses', issues: ['exit'] },
      asItStood: undefined,
      place: undefined,
    });
  });
});

test.each([
  [
    { low: 20, high: 20 },
    { kind: 'below', by: 21 },
  ],
  [
    { low: 34, high: 40 },
    { kind: 'below', by: 1 },
  ],
  [
    { low: 50, high: 70 },
    { kind: 'above', by: 9 },
  ],
  [{ low: 41, high: 41 }, { kind: 'at' }],
  [
    { low: 34, high: 52 },
    { kind: 'across', below: 7, above: 11 },
  ],
] as const)('%o lies to a limit of 41 as %o', (range, expected) => {
  expect(againstLimit({ kind: 'range', ...range }, 41)).toEqual(expected);
});

test('nothing is compared where no limit is written', () => {
  expect(againstLimit({ kind: 'range', low: 1, high: 2 }, undefined)).toEqual({ kind: 'no-line' });
});
