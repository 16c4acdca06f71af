import { expect, test } from 'vitest';
import { otherSide, SIDES, type Side } from '../../src/domain/side.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import { accept, invite, offer, sitting, whole } from '../support/two-people.ts';

/** Every confidential name of a side: alternatives, interests, facts and risks that it alone holds. */
function secretsOf(state: State, side: Side): readonly string[] {
  const { alternatives, interests, facts, risks } = state.instance;
  return [
    ...alternatives[side].map(({ id }) => id),
    ...interests[side].map(({ id }) => id),
    ...facts.filter(({ holder }) => holder === side).map(({ id }) => id),
    ...risks.filter(({ seenBy }) => seenBy === side).map(({ id }) => id),
    ...state.instance.annexes.filter(({ holder }) => holder === side).map(({ id }) => id),
  ];
}

test.each(SIDES)('no confidential name of the other side occurs in the view of side %s', (side) => {
  const { state } = sitting()
    .says(offer(whole()))
    .says(offer(whole({ uplift: 2 })));
  const text = JSON.stringify(view(state, side));
  for (const secret of secretsOf(state, otherSide(side))) expect(text).not.toContain(`"${secret}"`);
  for (const secret of secretsOf(state, side)) expect(text).toContain(`"${secret}"`);
});

test.each(SIDES)('neither do its points, reservation point or percepts reach side %s', (side) => {
  const { state } = sitting()
    .says(offer(whole()))
    .says(offer(whole({ uplift: 2 })));
  const other = otherSide(side);
  const seen = view(state, side);
  expect(seen.issues.map(({ points }) => points)).toEqual(state.instance.issues.map(({ points }) => points[side]));
  const theirs = view(state, other).reservationPoint;
  expect(JSON.stringify(seen)).not.toContain(String(theirs));
  expect(seen.moves.filter((move) => move.side === side).every((move) => !('percept' in move))).toBe(true);
});

test('an inflated claim is heard as straight, with the figure it was given', () => {
  const claim = { fact: 'support-cases', kind: 'evidence', as: 'inflated' } as const;
  const { state } = sitting().says({ kind: 'cite-evidence', claim });
  const heard = view(state, 'two');
  expect(heard.moves[0]?.acts[0]).toMatchObject({ claim: { fact: 'support-cases', as: 'straight' } });
  expect(heard.facts.find(({ id }) => id === 'support-cases')).toMatchObject({ value: 6.5, own: false });
  expect(JSON.stringify(heard)).not.toContain('"inflated"');
});

test('a misdirection is heard as an interest like any other', () => {
  const { state } = sitting().says({ kind: 'misdirect', interest: 'bookable' });
  expect(view(state, 'two').moves[0]?.acts).toEqual([{ kind: 'share-interest', interest: 'bookable' }]);
  expect(view(state, 'one').moves[0]?.acts).toEqual([{ kind: 'misdirect', interest: 'bookable' }]);
});

test('fine print is named once attached and read once asked for', () => {
  const attached = sitting()
    .says(offer(whole()))
    .says(accept('offer-1-one'))
    .says({ kind: 'summarise', text: whole() }, { kind: 'attach-term', clause: 'automatic-renewal' });
  expect(attached.sees('two').text?.annexes).toEqual(['automatic-renewal']);
  expect(attached.sees('two').annexes).toEqual([]);
  expect(attached.says({ kind: 'ask-about-text' }).sees('two').annexes).toMatchObject([
    { id: 'automatic-renewal', points: { one: 0, two: -10 } },
  ]);
});

test('notes and guesses are for their writer alone', () => {
  const table = sitting()
    .says(invite())
    .puts({ kind: 'note', side: 'one', text: 'They look at the clock.' })
    .puts({ kind: 'guess', side: 'one', what: 'type', value: 'warrior' });
  expect(table.sees('one')).toMatchObject({
    notes: [{ text: 'They look at the clock.' }],
    guesses: [{ value: 'warrior' }],
  });
  expect(table.sees('two')).toMatchObject({ notes: [], guesses: [] });
});
