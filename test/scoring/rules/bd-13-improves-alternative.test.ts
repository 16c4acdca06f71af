import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { improvesAlternative } from '../../../src/scoring/rules/bd-13-improves-alternative.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const improve = (played: Talks): Talks =>
  played.put({ kind: 'improveAlternative', side: 'one', alternative: 'export' });
const after = (moves: number): Talks =>
  Array.from({ length: moves }).reduce<Talks>((going) => going.one(chat()).two(chat()), talks());

test('making one’s best alternative better while the talks go on earns', () => {
  const better = improve(after(1)).one(chat());
  expect(seen(improvesAlternative, better)).toEqual(['improved 10/10']);
  expect(occasionsOf(improvesAlternative, better)[0]).toMatchObject({ move: 1, params: { limit: 45, gained: 5 } });
});

test('one that stays second best is half of it', () => {
  const { log } = improve(after(1)).one(chat());
  const weak = log.map((event) =>
    event.kind === 'instanceDrawn'
      ? {
          ...event,
          instance: {
            ...event.instance,
            alternatives: { ...event.instance.alternatives, one: withBetter(event.instance.alternatives.one) },
          },
        }
      : event,
  );
  expect(seen(improvesAlternative, { log: weak })).toEqual(['improved-second 5/10']);
});

const withBetter = (own: Talks['state']['alternatives']['one']) =>
  own.flatMap((alternative) => [alternative, { ...alternative, id: 'better', gross: alternative.gross + 20 }]);

test('leaving it as it was is missed in a talk of some length only', () => {
  expect(seen(improvesAlternative, after(4))).toEqual([]);
  expect(seen(improvesAlternative, after(5))).toEqual(['left-as-it-was 0/5']);
});

test('a side whose alternative nothing improves misses nothing', () => {
  expect(seen(improvesAlternative, after(6), 'two')).toEqual([]);
});

test('the better line takes the days that it needs', () => {
  const idle = after(5).one(offer({ price: 80 }));
  const [missed] = occasionsOf(improvesAlternative, idle);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(improvesAlternative, playOf(idle.log, 'one'), missed)?.acts).toEqual([
    { kind: 'pause', reason: 'improve-alternative', until: 2 },
  ]);
});
