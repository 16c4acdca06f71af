import { expect, test } from 'vitest';
import type { ActOf } from '../../src/engine/act.ts';
import { disclosedLimit } from '../../src/engine/disclosed-limit.ts';
import { view } from '../../src/engine/view.ts';
import { chat, say, type Saying } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const discloses = (limit: ActOf<'disclose-reservation'>['limit']): Saying =>
  say([{ kind: 'disclose-reservation', limit }]);

test('who heard no limit knows none; its own is none of the other side’s', () => {
  const { state } = talks().one(discloses({ points: 40 }));
  expect(disclosedLimit(view(state, 'one'))).toBeUndefined();
  expect(disclosedLimit(view(talks().one(chat()).state, 'two'))).toBeUndefined();
});

test('a limit in points is heard as it was said', () => {
  const { state } = talks()
    .one(discloses({ points: 40 }))
    .two(chat());
  expect(disclosedLimit(view(state, 'two'))).toEqual({ kind: 'points', seq: 1, points: 40 });
});

test('a limit on one issue leaves the options from there to the end they like', () => {
  const seller = talks().one(discloses({ issue: 'price', option: 80 }));
  expect(disclosedLimit(view(seller.state, 'two'))).toEqual({
    kind: 'option',
    seq: 1,
    issue: 'price',
    option: 80,
    within: [80, 90, 100],
  });
  const buyer = seller.two(discloses({ issue: 'price', option: 20 }));
  expect(disclosedLimit(view(buyer.state, 'one'))).toMatchObject({ within: [0, 10, 20] });
});

test('the last one counts', () => {
  const { state } = talks()
    .one(discloses({ points: 40 }))
    .two(chat())
    .one(discloses({ issue: 'price', option: 90 }));
  expect(disclosedLimit(view(state, 'two'))).toMatchObject({ kind: 'option', option: 90 });
});
