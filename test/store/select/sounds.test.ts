import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src/domain/seat.ts';
import type { Act } from '../../../src/engine/act.ts';
import type { SeatView } from '../../../src/engine/seat-view.ts';
import { cuesOf, pencilTouch, roomToneOf } from '../../../src/store/select/sounds.ts';
import { accept, concede, invite, offer, sitting, trade, whole, type Sitting } from '../../support/two-people.ts';

/** What side one hears between two states of a talk. */
const heard = (before: Sitting, after: Sitting) =>
  cuesOf(before.sees('one'), after.sees('one')).map(({ name }) => name);
const open = sitting();
const offered = open.says(offer(whole({ uplift: 7 })));
const both = offered.says(offer(whole({ uplift: 0, term: 12 })));
const settled = open.says(offer(whole())).says(accept('offer-1-one'));
const drafted = settled.says({ kind: 'summarise', text: settled.state.settled });
const leaving = { kind: 'walk-away', reason: 'no-zopa', door: 'open' } as const satisfies Act;

describe('what is done is heard', () => {
  test.each<readonly [what: string, before: Sitting, after: Sitting, cues: readonly string[]]>([
    ['my offer: a card', open, offered, ['card']],
    ['their offer: a card that comes from the far side', offered, both, ['offer']],
    [
      'bundles: a fan',
      open,
      open.says({ kind: 'present-meso', packages: [whole(), whole({ uplift: 5, term: 12 })] }),
      ['fan'],
    ],
    ['words alone: nothing', open, open.says(invite()), []],
    ['silence: nothing', open, open.says({ kind: 'stay-silent' }), []],
    ['a few words before the papers: a cup', open, open.says({ kind: 'build-rapport' }), ['cup']],
    ['the yes: a pen', open.says(offer(whole())), settled, ['pen']],
    ['the text: a page', settled, drafted, ['page']],
    ['leaving: a chair and the door', open, open.says(leaving), ['chair-back', 'door']],
    ['a gift: nothing at all', both, both.says(concede({ uplift: 5 })), []],
    [
      'a step that asks for one: card and balance',
      both,
      both.says(trade({ uplift: 5 }, { term: 36 })),
      ['card', 'tick'],
    ],
  ])('%s', (_, before, after, cues) => expect(heard(before, after)).toEqual(cues));

  test('their step towards me tips the balance, asked for or not', () => {
    const waited = both.says(invite());
    expect(heard(waited, waited.says(concede({ uplift: 3 })))).toEqual(['offer', 'tick']);
  });

  test('two signatures: the pen of each, and the cap with the last', () => {
    const { text } = drafted.state;
    const first = drafted.says({ kind: 'sign', text: text?.id ?? '' });
    expect(heard(drafted, first)).toEqual(['pen']);
    const last = first.says({ kind: 'sign', text: text?.id ?? '' });
    expect(last.state.outcome?.kind).toBe('signed');
    expect(heard(first, last)).toEqual(['agreement']);
  });

  test('nothing is heard twice, and going back is silent', () => {
    expect(heard(both, both)).toEqual([]);
    expect(heard(both, offered)).toEqual([]);
  });
});

describe('a mood is heard with the face, before the words', () => {
  const felt = (faces: readonly Face[], view: SeatView = offered.sees('one')): SeatView => ({
    ...view,
    reactions: faces.map((face, at) => ({
      seq: 100 + at,
      side: 'two',
      round: 1,
      to: 1,
      face,
      posture: 'x',
      sound: 'x',
      caught: [],
    })),
  });
  test.each<readonly [Face, string]>([
    ['pleased', 'cup'],
    ['irritated', 'chair'],
    ['angry', 'rupture'],
    ['anxious', 'breath-in'],
    ['withdrawn', 'chair-back'],
  ])('calm to %s: %s', (face, cue) => expect(cuesOf(felt([]), felt([face]))).toEqual([{ name: cue }]));

  test('a mood that stays is silent, and calm comes back as a breath', () => {
    expect(cuesOf(felt(['angry']), felt(['angry', 'angry']))).toEqual([]);
    expect(cuesOf(felt(['angry']), felt(['angry', 'neutral']))).toEqual([{ name: 'breath' }]);
  });

  test('who leaves in anger pushes the chair back once', () => {
    const gone = felt(['angry'], open.says(leaving).sees('one'));
    expect(cuesOf(open.sees('one'), gone).map(({ name }) => name)).toEqual(['rupture', 'door']);
  });
});

test('the room is as usual, comes close in a silence, and is thin once somebody left', () => {
  expect(roomToneOf(open.sees('one'))).toBe('usual');
  expect(roomToneOf(open.says({ kind: 'stay-silent' }).sees('one'))).toBe('close');
  expect(roomToneOf(open.says(leaving).sees('one'))).toBe('thin');
});

test.each<readonly [before: number | undefined, after: number | undefined, rest: number, force: number | undefined]>([
  [undefined, 40, 1000, undefined],
  [41, 49, 1000, undefined],
  [49, 50, 1000, 1],
  [50, 49, 250, 0.5],
  [12, 88, 0, 0.25],
])('the pencil from %s to %s after %i ms: %s', (before, after, rest, force) => {
  expect(pencilTouch(before, after, rest)?.force).toBe(force);
});
