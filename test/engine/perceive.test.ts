import { describe, expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import type { Percept } from '../../src/engine/percept.ts';
import { begin, opened } from '../../src/engine/start.ts';
import { renewal } from '../support/renewal.ts';
import { concede, invite, offer, Sitting, sitting, trade, whole } from '../support/two-people.ts';

const feltOf = (table: Sitting): Percept => {
  const percept = table.state.moves.at(-1)?.percept;
  if (percept === undefined) throw new Error('a move was made');
  return percept;
};
const felt = (act: Act, manner: Partial<Manner> = {}): Percept => feltOf(sitting().saysWith(manner, act));

test('a harder tone presses more and warms less', () => {
  const [warm, neutral, firm, hard] = (['warm', 'neutral', 'firm', 'hard-line'] as const).map((tone) =>
    felt(invite(), { tone }),
  );
  expect([warm, neutral, firm, hard].map((percept) => percept?.pressure)).toEqual([0, 0.05, 0.2, 0.45]);
  expect(warm?.warmth).toBeGreaterThan(hard?.warmth ?? 1);
});

test('an insult threatens face, more so in front of others', () => {
  const alone = felt(invite(), { tone: 'hard-line', aim: 'person' });
  const inFront = felt(invite(), { tone: 'hard-line', aim: 'person', audience: 'open' });
  expect(alone.faceThreat).toBeGreaterThan(felt(invite(), { tone: 'hard-line' }).faceThreat);
  expect(inFront.faceThreat).toBeGreaterThan(alone.faceThreat);
});

test('warm words aimed at the person are no insult', () => {
  expect(felt(invite(), { tone: 'warm', aim: 'person' }).faceThreat).toBe(0);
});

describe('reasons', () => {
  const cite = (as: 'straight' | 'vague'): Act => ({
    kind: 'cite-evidence',
    claim: { fact: 'price-index', kind: 'evidence', as },
  });

  test('carry more when they can be looked up', () => {
    expect(felt(cite('straight')).legitimacy).toBeGreaterThan(felt(cite('vague')).legitimacy);
    expect(felt(offer(whole())).legitimacy).toBe(0);
  });

  test('an inflated one sounds as good, until somebody is caught', () => {
    const claim = { fact: 'support-cases', kind: 'evidence', as: 'inflated' } as const;
    const table = sitting().says({ kind: 'cite-evidence', claim });
    expect(feltOf(table).credibility).toBe(0.7);
    const mind = { trust: 0, arousal: 0, openness: 0, patience: 0, face: 0, aspiration: 0, state: [] };
    const caught = table.with([
      {
        kind: 'reactionShown',
        side: 'two',
        round: 1,
        to: 1,
        face: 'angry',
        posture: 'still',
        sound: 'none',
        caught: [1],
        mind,
      },
    ]);
    expect(feltOf(caught.says(invite()).says(invite())).credibility).toBe(0.35);
  });
});

describe('giving', () => {
  const opening = () =>
    sitting()
      .says(offer(whole({ uplift: 7 })))
      .says(invite());

  test('is felt in the points of the one who gets', () => {
    const gift = opening().says(concede({ uplift: 5 }));
    expect(feltOf(gift).generosity).toBe(gift.state.concessions[0]?.gained);
  });

  test('without an ask is a bare gift, with one it is reciprocal', () => {
    expect(feltOf(opening().says(concede({ uplift: 5 }))).reciprocity).toBe(-0.3);
    expect(feltOf(opening().says(trade({ uplift: 5 }, { exit: 'none' }))).reciprocity).toBe(1);
  });

  test('nothing and asking is felt as such, each time more', () => {
    const ask: Act = { kind: 'ask-concession', issue: 'term' };
    const once = opening().says(ask);
    const twice = once.says(invite()).says(ask);
    expect(feltOf(once).reciprocity).toBe(-0.6);
    expect(feltOf(twice).pressure).toBeGreaterThan(feltOf(once).pressure);
  });

  test('a first offer gives nothing yet', () => {
    expect(felt(offer(whole())).generosity).toBe(0);
  });
});

test('an invitation counts less beside an offer in the same breath', () => {
  expect(feltOf(sitting().says(invite(), offer(whole()))).invitation).toBeLessThan(felt(invite()).invitation);
});

test('where norms ask for indirect words, direct ones threaten face more', () => {
  const formal = { ...renewal(), opens: 'vendor', culture: { context: 'high', powerDistance: 'high' } } as const;
  const seats = { one: { kind: 'person' }, two: { kind: 'person' } } as const;
  const first = begin({ scenario: formal, seed: 7, difficulty: 'realistic', seats });
  if (!first.ok) throw new Error('the formal renewal can be drawn');
  const there = new Sitting([first.value], opened(first.value));
  const manner = { tone: 'firm', aim: 'person' } as const;
  expect(feltOf(there.saysWith(manner, invite())).faceThreat).toBeGreaterThan(felt(invite(), manner).faceThreat);
});
