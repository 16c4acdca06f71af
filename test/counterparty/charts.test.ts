import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CounterpartyType } from '../../src/domain/seat.ts';
import { COUNTERPARTIES } from '../../src/counterparty/counterparty.ts';
import { afterHearing, beginning, type Moment } from '../../src/counterparty/mind/chart.ts';
import { freshMind, type Mind } from '../../src/counterparty/mind/mind.ts';
import type { Impression } from '../../src/counterparty/mind/impression.ts';
import { drawInteger } from '../../src/kernel/chance.ts';
import { machinePages } from '../../tools/draw-machines.ts';
import { aMind, anImpression } from '../support/impressions.ts';
import { talkWith } from '../support/talk.ts';
import { view } from '../../src/engine/view.ts';

/** The alphabet of the walk: one thing heard at a time, with the feelings it comes with. */
const LETTERS: readonly (readonly [Partial<Impression>, Partial<Mind>])[] = [
  [{}, {}],
  [{ ownOffers: 1, saidSame: 1, ownMoves: 1 }, {}],
  [{ ownOffers: 1, saidSame: 3, ownMoves: 3 }, {}],
  [{ ownOffers: 2, saidSame: 2, ownMoves: 4 }, { arousal: 0.45 }],
  [{ held: true, showsGround: true }, { held: 1 }],
  [{ held: true, showsGround: true, ownOffers: 1, saidSame: 1 }, { held: 2 }],
  [{ commonGoal: true }, { calmFor: 4, arousal: 0.3, held: 2 }],
  [{ gift: 5, step: 5 }, {}],
  [
    { fairStep: true, step: 5, balance: 5 },
    { paired: 2, reflected: 1, plans: 1, trust: 0.6 },
  ],
  [{ balance: -6 }, {}],
  [
    { threat: true, pressed: true },
    { arousal: 0.8, threats: 1 },
  ],
  [
    { threat: true, pressed: true },
    { arousal: 0.9, threats: 2 },
  ],
  [
    { insult: true, costsFace: true },
    { arousal: 0.7, face: 0.6 },
  ],
  [{ insult: true, costsFace: true, inTheOpen: true }, { face: 0.1 }],
  [{ foundOut: true }, { lies: 1, trust: 0.2 }],
  [{ foundOut: true }, { lies: 2, trust: 0.1 }],
  [{ asksWell: true, reflects: true }, { trust: 0.6 }],
  [{ asksAboutText: true }, {}],
  [{ finePrintLies: true, agreed: true }, {}],
  [{ agreed: true }, {}],
  [{ asksOnly: true }, { oneSidedFor: 4, arousal: 0.4 }],
  [{}, { patience: 0.05, arousal: 0.7 }],
  [
    { pressed: true, pressedLately: true },
    { pressedFor: 2, arousal: 0.5 },
  ],
  [
    { makesRoom: true, roomMade: 2, understands: true },
    { trust: 0.6, understood: 2, quietFor: 2 },
  ],
  [{ theyOffered: true, kinds: ['ask-interest'], ownMoves: 3 }, {}],
  [{ makesRoom: true, ownMoves: 3 }, { trust: 0.45 }],
  [{ makesRoom: true, roomMade: 1 }, { trust: 0.6 }],
  [{ theyOffered: true }, {}],
  [{}, { arousal: 0.8, topFor: 2 }],
  [{}, { arousal: 0.9, topFor: 4 }],
  [{ tookRashly: true, wantsAYes: true }, { understood: 1 }],
  [{ untangles: true }, { understood: 2, quietFor: 2, sinceArgued: 4 }],
];

const talk = talkWith('warrior');
const start = view(talk.state(), 'one');
const types = Object.keys(COUNTERPARTIES) as CounterpartyType[]; // the table's own keys

/** Every state entered and every state left, over seeded walks of up to twelve letters. */
function walk(type: CounterpartyType): {
  entered: Set<string>;
  left: Set<string>;
  all: Set<string>;
  final: Set<string>;
} {
  const row = COUNTERPARTIES[type];
  if (row === undefined) throw new Error(`no ${type}`);
  const [entered, left, all, final] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [region, { states }] of Object.entries(row.chart.root.states))
    for (const [key, node] of Object.entries(states)) {
      all.add(`${region}.${key}`);
      if (node.type === 'final') final.add(`${region}.${key}`);
    }
  for (let seed = 1; seed <= 400; seed += 1) {
    let moment: Moment = beginning(row.chart, freshMind(start, row.temper));
    for (let at = 0; at < 12; at += 1) {
      const [heard, felt] = LETTERS[drawInteger({ seed, purpose: 'walk', n: at }, 0, LETTERS.length - 1)] ?? [{}, {}];
      const next = afterHearing(row.chart, moment, {
        type: 'heard',
        impression: anImpression(heard),
        felt: aMind(moment.mind, felt),
        draw: drawInteger({ seed, purpose: 'tips', n: at }, 0, 99) / 100,
      });
      for (const [region, key] of Object.entries(next.standing)) {
        entered.add(`${region}.${key}`);
        if (moment.standing[region] !== key) left.add(`${region}.${moment.standing[region] ?? ''}`);
      }
      for (const [region, key] of Object.entries(moment.standing)) entered.add(`${region}.${key}`);
      moment = next;
    }
  }
  return { entered, left, all, final };
}

test.each(types)('every state of the %s can be reached, and every one but a last one left', (type) => {
  const { entered, left, all, final } = walk(type);
  expect([...all].filter((state) => !entered.has(state))).toEqual([]);
  expect([...all].filter((state) => !left.has(state) && !final.has(state))).toEqual([]);
});

test.each(types)('a %s that has left never comes back', (type) => {
  const row = COUNTERPARTIES[type];
  if (row === undefined) throw new Error(`no ${type}`);
  const gone = {
    standing: { ...beginning(row.chart, freshMind(start, row.temper)).standing, chair: 'gone' },
    mind: freshMind(start, row.temper),
  };
  for (const [heard, felt] of LETTERS)
    expect(
      afterHearing(row.chart, gone, {
        type: 'heard',
        impression: anImpression(heard),
        felt: aMind(gone.mind, felt),
        draw: 0.5,
      }).standing['chair'],
    ).toBe('gone');
});

test.each(machinePages())(
  'the drawing docs/machines/$file is up to date (node tools/draw-machines.ts)',
  ({ file, page }) => {
    expect(readFileSync(new URL(`../../docs/machines/${file}`, import.meta.url), 'utf8')).toBe(page);
  },
);
