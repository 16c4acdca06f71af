import { expect, test } from 'vitest';
import { keepsSteady } from '../../../src/scoring/rules/cp-4-keeps-steady.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { metBy, type Exchange } from '../../support/met-by.ts';
import { chat, hold, offer, say, threaten } from '../../support/saying.ts';

const upset: Exchange = {
  say: chat(),
  feels: { arousal: 0.5 },
  voice: { parts: [{ line: 'small-talk', slots: { upset: 2 } }] },
};
const idle: Exchange = { say: chat() };
const cause = (spot: number) => say([{ kind: 'acknowledge-feeling', cause: { upset: spot } }]);
const approach = (...exchanges: readonly Exchange[]) =>
  seen(keepsSteady, metBy('uncontrolled', exchanges)).filter((mark) => !mark.startsWith('unfound'));

test.each<[string, Exchange, string]>([
  ['named, and it comes down', { say: cause(2), feels: { arousal: 0.3 } }, 'cause-named 10/10'],
  ['named, and it stays where it was', { say: cause(2) }, 'cause-missed 5/10'],
  [
    'an issue it is about',
    { say: say([{ kind: 'acknowledge-feeling', cause: { issue: 'price' } }]), feels: { arousal: 0.3 } },
    'cause-named 10/10',
  ],
])('what upsets it: %s', (_, exchange, mark) => {
  expect(approach(upset, exchange, idle)).toContain(mark);
});

test.each<[string, Exchange]>([
  ['a cause that it never named', { say: cause(7), feels: { arousal: 0.3 } }],
  ['a feeling without its cause', { say: say([{ kind: 'acknowledge-feeling' }]), feels: { arousal: 0.3 } }],
  ['the cause beside a figure', { say: cause(2).and(offer({ price: 90 })), feels: { arousal: 0.3 } }],
])('%s is not what upsets it', (_, exchange) => {
  expect(approach(upset, exchange, upset, idle)).toContain('unheard 0/10');
});

test('nobody has to name what came up only once', () => {
  expect(approach(upset, idle, idle)).toEqual([]);
});

test('from zero once it is quiet, not before', () => {
  const restart: Exchange = { say: say([{ kind: 'restart' }]) };
  expect(approach(idle, restart, idle)).toContain('untangled 10/10');
  expect(approach({ ...idle, feels: { arousal: 0.6 } }, restart, idle)).toEqual([]);
});

const top: Exchange = { say: chat(), feels: { arousal: 0.8 }, voice: { rung: 3 } };
test.each<[string, Exchange, readonly string[]]>([
  ['a calm word', { say: hold('price') }, ['steady 10/10']],
  ['a threat', { say: threaten({ price: 90 }) }, ['carried-away 0/10']],
  ['a hard word', { say: hold('price').hardLine() }, ['carried-away 0/10']],
  ['figures', { say: offer({ price: 90 }) }, ['argued-hot 0/10', 'argued-hot −3']],
])('%s at the top of the wave', (_, exchange, marks) => {
  expect(approach(idle, top, exchange)).toEqual(marks);
});

test('figures while it is calm are no fault', () => {
  expect(approach(idle, { say: offer({ price: 90 }) }, idle)).toEqual([]);
});

test('the better line for figures in the heat names what upsets it', () => {
  const played = metBy('uncontrolled', [upset, top, { say: offer({ price: 90 }) }]);
  expect(betterFor(keepsSteady, played)?.acts).toEqual([{ kind: 'acknowledge-feeling', cause: { upset: 2 } }]);
});

test('with anybody else it says nothing', () => {
  for (const type of ['avoidant', 'warrior', 'diplomat'] as const)
    expect(seen(keepsSteady, metBy(type, [upset, { say: cause(2) }, idle]))).toEqual([]);
});
