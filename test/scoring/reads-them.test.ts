import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { playOf } from '../../src/scoring/play.ts';
import { readingMarks } from '../../src/scoring/reads-them.ts';
import { guessing, metBy, type Exchange } from '../support/met-by.ts';
import { chat, concede, offer, say } from '../support/saying.ts';

const idle: Exchange = { say: chat() };
const tells = (interest: string): Exchange => ({ say: chat(), answer: say([{ kind: 'share-interest', interest }]) });
const marksOf = ({ log }: ReturnType<typeof metBy>) =>
  readingMarks(playOf(log, 'one')).map((mark) =>
    mark.kind === 'fault' ? mark.case : `${mark.case} ${mark.earned / 100}/${mark.can / 100} @${mark.move}`,
  );

describe('the type', () => {
  test.each(COUNTERPARTY_TYPES)('%s named rightly earns', (type) => {
    const played = guessing(metBy(type, [idle, idle]), { what: 'type', value: type, after: 4 });
    expect(marksOf(played)).toEqual(['type-named 10/10 @1']);
  });

  test('taken for another earns nothing, and the last guess counts', () => {
    const once = guessing(metBy('warrior', [idle, idle]), { what: 'type', value: 'diplomat', after: 4 });
    expect(marksOf(once)).toEqual(['type-mistaken 0/10 @1']);
    expect(marksOf(guessing(once, { what: 'type', value: 'warrior', after: 7 }))).toEqual(['type-named 10/10 @5']);
  });

  test('nobody has to guess', () => {
    expect(marksOf(metBy('warrior', [idle, idle]))).toEqual([]);
  });
});

describe('the tactic', () => {
  /** Two offers and small cuts, without a question or a reason: a line of bargaining. */
  const bargains: readonly Exchange[] = [
    { say: offer({ price: 100 }), answer: offer({ price: 10 }) },
    { say: chat(), answer: concede({ price: 20 }) },
    { say: chat(), answer: concede({ price: 30 }) },
    { say: chat(), answer: concede({ price: 40 }) },
  ];

  test.each([
    ['bargaining', 'tactic-named 5/5'],
    ['opening', 'tactic-mistaken 0/5'],
  ])('taken for %s', (value, mark) => {
    const { log } = metBy('warrior', bargains);
    const played = guessing({ log }, { what: 'tactic', value, after: log.length });
    expect(marksOf(played)[0]).toMatch(mark);
  });

  test('a guess where they showed no line is neither', () => {
    const played = guessing(metBy('warrior', [idle, idle]), { what: 'tactic', value: 'bargaining', after: 4 });
    expect(marksOf(played)).toEqual([]);
  });

  test('only the first two count', () => {
    const { log } = metBy('warrior', bargains);
    const guess = { what: 'tactic', value: 'bargaining', after: log.length } as const;
    const played = guessing(guessing(guessing({ log }, guess), guess), guess);
    expect(marksOf(played).filter((mark) => mark.startsWith('tactic'))).toHaveLength(2);
  });
});

describe('what is hidden', () => {
  test.each<[string, readonly Exchange[], string]>([
    ['the one thing that everything hangs on', [idle, tells('promise'), idle], 'found 10/10 @4'],
    ['something told when asked', [idle, tells('budget'), idle], 'half-found 4/10 @4'],
    ['what is told to everybody', [idle, tells('season'), idle], 'unfound 0/10 @7'],
  ])('%s', (_, exchanges, mark) => {
    expect(marksOf(metBy('diplomat', exchanges))).toEqual([mark]);
  });
});
