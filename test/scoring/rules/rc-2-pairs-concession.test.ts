import { expect, test } from 'vitest';
import { concedesOneWay } from '../../../src/scoring/rules/rc-1-concedes-one-way.ts';
import { pairsConcession } from '../../../src/scoring/rules/rc-2-pairs-concession.ts';
import { seen } from '../../support/marks.ts';
import { chat, concede, offer, say, trade } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const both = (played: ReturnType<typeof talks>) => [...seen(concedesOneWay, played), ...seen(pairsConcession, played)];
const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 20, delivery: 'normal' }));
const step = concede({ price: 90 });
const ask = say([{ kind: 'ask-concession', issue: 'delivery' }]);

test.each([
  ['an ask in the same breath', step.asking({ delivery: 'slow' })],
  ['an ask that leaves open how far', step.and(ask)],
  ['a trade', trade({ price: 90 }, { delivery: 'slow' })],
])('paired with %s, it earns', (_, saying) => {
  expect(both(opened.one(saying))).toEqual(['asked 10/10']);
});

test('an ask on record that is met within one round pairs it', () => {
  const asked = opened.one(ask).two(chat()).one(step);
  expect(both(asked)).toContain('one-way −8');
  expect(both(asked.two(offer({ price: 20, delivery: 'slow' })))).toEqual(['met 10/10']);
  expect(both(asked.two(offer({ price: 30, delivery: 'normal' })))).toContain('one-way −8');
  expect(
    both(
      asked
        .two(chat())
        .one(chat())
        .two(offer({ price: 20, delivery: 'slow' })),
    ),
  ).toContain('one-way −8');
});

test('a step that follows the one it had asked for is paired too', () => {
  expect(
    both(
      opened
        .one(ask)
        .two(offer({ price: 20, delivery: 'slow' }))
        .one(step),
    ),
  ).toEqual(['met 10/10']);
});
