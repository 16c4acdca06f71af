import { describe, expect, test } from 'vitest';
import type { Log } from '../../../src/engine/events.ts';
import { reversalOf } from '../../../src/store/pair/reversal.ts';
import { accept, concede, invite, offer, sitting, whole, type Sitting } from '../../support/two-people.ts';
import { leave, SETUP } from './seated-pair.ts';

/** Opens high, meets, signs; both say afterwards how fair they found it. */
function signed(fairOfTwo: number): Log {
  const start = sitting()
    .says(
      { kind: 'ask-interest', issue: 'term' },
      { kind: 'share-interest', interest: sitting().state.instance.interests.one[0]?.id ?? '' },
    )
    .says(offer(whole({ uplift: 2 })))
    .says(offer(whole({ uplift: 6 })))
    .says(concede({ uplift: 4 }));
  const taken = start.says(accept(start.offerOf('two')));
  const written = taken.says({ kind: 'summarise', text: taken.state.settled });
  const sealed = written
    .says({ kind: 'sign', text: written.state.text?.id ?? '' })
    .says({ kind: 'sign', text: written.state.text?.id ?? '' });
  return assessed(sealed, fairOfTwo).log;
}

const assessed = (over: Sitting, fairOfTwo: number): Sitting =>
  over
    .puts({ kind: 'assessSelf', side: 'one', overall: 60, survey: { fair: 6 } })
    .puts({ kind: 'assessSelf', side: 'two', overall: 40, survey: { fair: fairOfTwo } });

const left = (): Log => sitting().says({ kind: 'ask-alternative' }).says(invite()).says(leave).log;

describe('two rounds with the chairs exchanged', () => {
  const both = reversalOf(SETUP, [signed(3), left()]);

  test('lay each person beside themselves in the other chair', () => {
    expect(both.byPerson.a.map(({ side, round }) => [side, round])).toEqual([
      ['one', 0],
      ['two', 1],
    ]);
    expect(both.byPerson.b.map(({ side }) => side)).toEqual(['two', 'one']);
  });

  test('lay both persons beside each other in the same chair', () => {
    expect(both.byChair.one.map(({ person }) => person)).toEqual(['a', 'b']);
    expect(both.byChair.two.map(({ person }) => person)).toEqual(['b', 'a']);
  });

  test('count what was argued, given and achieved', () => {
    const [ana] = both.byPerson.a;
    expect(ana.argued).toMatchObject({ questions: 1, threats: 0 });
    expect(ana.argued.interests).toHaveLength(1);
    expect(ana.outcome).toBe('signed');
    expect(ana.points - ana.surplus).toBeGreaterThan(0);
    expect(ana.reach).toBeGreaterThan(0);
    expect(ana.opening).toBeGreaterThan(ana.points);
    expect(ana.gave.cost).toBeGreaterThan(0);
    const [ben] = both.byPerson.b;
    expect(ben.steps.all).toBeGreaterThan(0);
  });

  test('say how fair the other one found it, not oneself', () => {
    expect(both.byPerson.a[0]).toMatchObject({ foundByOther: { fair: 3 }, foundOneself: { fair: 6 } });
    expect(both.byPerson.a[1].foundByOther).toEqual({});
  });

  test('leaving is worth the way out, neither more nor less', () => {
    expect(both.byPerson.b[1]).toMatchObject({ outcome: 'left', surplus: 0, reach: 0, opening: undefined });
  });

  test('count as a role reversal for both', () => {
    expect(both.review.a).toMatchObject({ rule: 'RV-3', case: 'reversed' });
    expect(both.review.b).toMatchObject({ rule: 'RV-3', case: 'reversed' });
    expect(both.isSameDraw).toBe(true);
    expect(reversalOf(SETUP, [left(), sitting(8).says(leave).log]).isSameDraw).toBe(false);
  });
});
