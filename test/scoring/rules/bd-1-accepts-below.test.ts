import { expect, test } from 'vitest';
import { acceptsBelow } from '../../../src/scoring/rules/bd-1-accepts-below.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { accept, chat, offer, say, sign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const POOR = { price: 20, delivery: 'fast', warranty: 'vague' };
const GOOD = { price: 60, delivery: 'fast', warranty: 'vague' };
const asked = talks().one(chat());

test('accepting a package worth less than the alternatives is critical, by as much as it falls short', () => {
  const taken = asked.two(offer(POOR)).one(accept('offer-1-two'));
  expect(faultOf(acceptsBelow, taken)).toMatchObject({ case: 'below', severity: 30, stake: 8, move: 3 });
});

test('accepting one at or above them earns', () => {
  expect(seen(acceptsBelow, asked.two(offer(GOOD)).one(accept('offer-1-two')))).toEqual(['above 10/10']);
});

test('accepting a part that can still come out well is no matter', () => {
  expect(seen(acceptsBelow, asked.two(offer({ price: 20 })).one(accept('offer-1-two')))).toEqual([]);
});

test('accepting a part that no completion can save is critical', () => {
  const hopeless = asked.two(offer({ price: 0, warranty: 'full' })).one(accept('offer-1-two'));
  expect(seen(acceptsBelow, hopeless)).toEqual(['below −30']);
});

test('a part across a red line is critical although it has no points', () => {
  const crossed = talks()
    .one(offer({ warranty: 'none' }))
    .two(accept('offer-1-one'));
  expect(seen(acceptsBelow, crossed, 'two')).toEqual(['red-line −30']);
});

test('signing is judged with its fine print', () => {
  const agreed = { price: 40, delivery: 'normal', warranty: 'vague' };
  const written = talks()
    .one(offer(agreed))
    .two(accept('offer-1-one'))
    .one(say([{ kind: 'summarise', text: agreed }]));
  expect(seen(acceptsBelow, written.two(sign('text-2-one')), 'two')).toEqual(['above 10/10', 'above 10/10']);
  const annexed = talks()
    .one(offer(agreed))
    .two(accept('offer-1-one'))
    .one(
      say([
        { kind: 'summarise', text: agreed },
        { kind: 'attach-term', clause: 'fine-print' },
      ]),
    );
  expect(seen(acceptsBelow, annexed.two(sign('text-2-one')), 'two')).toEqual(['above 10/10', 'below −30']);
  expect(faultOf(acceptsBelow, annexed.two(sign('text-2-one')), 'two').stake).toBe(2.5);
});

test('the limit is the one of the moment: an improved alternative raises it', () => {
  const better = { price: 40, delivery: 'fast', warranty: 'vague' };
  const before = asked.two(offer(better)).one(accept('offer-1-two'));
  const after = asked
    .two(offer(better))
    .put({ kind: 'improveAlternative', side: 'one', alternative: 'export' })
    .one(accept('offer-1-two'));
  expect(seen(acceptsBelow, before)).toEqual(['above 10/10']);
  expect(seen(acceptsBelow, after)).toEqual(['below −30']);
});

test('the better line turns the offer down and names what would do, changed as little as possible', () => {
  const better = betterFor(acceptsBelow, asked.two(offer(POOR)).one(accept('offer-1-two')));
  expect(better?.acts).toEqual([
    { kind: 'reject', offer: 'offer-1-two', reason: { why: 'below-alternative' } },
    { kind: 'offer', package: { ...POOR, price: 40 } },
  ]);
});
