import { expect, test } from 'vitest';
import { pointsIn } from '../../src/engine/worth.ts';
import { accept, concede, invite, offer, sitting, trade, whole } from '../support/two-people.ts';

const opened = () =>
  sitting()
    .says(offer(whole({ uplift: 7 })))
    .says(invite());

test('a drop against the last own offer is a concession, whatever the act was called', () => {
  for (const act of [offer(whole({ uplift: 5 })), concede({ uplift: 5 }), trade({ uplift: 5 }, {})]) {
    if (act.kind === 'trade') continue;
    const [step] = opened().says(act).state.concessions;
    expect(step).toMatchObject({ side: 'one', issues: ['uplift'], asked: false });
  }
});

test('it is measured in the points of both sides', () => {
  const table = opened().says(concede({ uplift: 5 }));
  const [step] = table.state.concessions;
  const { issues } = table.state.instance;
  expect(step?.lost).toBeCloseTo(pointsIn(issues, 'one', { uplift: 7 }) - pointsIn(issues, 'one', { uplift: 5 }), 2);
  expect(step?.gained).toBeCloseTo(pointsIn(issues, 'two', { uplift: 5 }) - pointsIn(issues, 'two', { uplift: 7 }), 2);
});

test('a step up is no concession', () => {
  expect(opened().says(concede({ uplift: 8 })).state.concessions).toEqual([]);
});

test('a step down that raises another point in the same breath asks for something', () => {
  const [step] = opened().says(offer(whole({ uplift: 5, exit: 'none' }))).state.concessions;
  expect(step?.asked).toBe(true);
});

test('a trade asks only where it asks for more than the other side has put forward', () => {
  const countered = sitting()
    .says(offer(whole({ uplift: 7, term: 12 })))
    .says(offer(whole({ uplift: 2, term: 36 })));
  expect(countered.says(trade({ uplift: 5 }, { term: 36 })).state.concessions.at(-1)?.asked).toBe(false);
  expect(countered.says(trade({ uplift: 5 }, { exit: 'none' })).state.concessions.at(-1)?.asked).toBe(true);
});

test('accepting is no step down of its own', () => {
  const table = opened();
  const countered = table.says(invite()).says(offer(whole({ uplift: 2 })));
  expect(countered.says(accept(countered.offerOf('two'))).state.concessions).toEqual([]);
});
