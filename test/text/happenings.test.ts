import { describe, expect, test } from 'vitest';
import { aftermathText, consequences, eventText, outcomeText } from '../../src/text/event-text.ts';
import { truthBeside } from '../../src/text/say-act.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { accept, concede, invite, offer, sitting } from '../support/two-people.ts';

const words = renewalWords();

describe('what follows from a move', () => {
  test('a pause names the day', () => {
    const before = sitting();
    const after = before.says({ kind: 'pause', reason: 'consult', until: 4 });
    expect(consequences(words, before.state, after.state)).toEqual(['The talks resume on Friday 14\u00A0June.']);
  });

  test('a settled point that is left again is named', () => {
    const settled = sitting()
      .says(offer({ payment: 45 }))
      .says(accept('offer-1-one'));
    const left = settled.says(concede({ payment: 60 }));
    expect(consequences(words, settled.state, left.state)).toEqual(['Open again: payment days.']);
  });
});

describe('private steps', () => {
  const { state } = sitting();
  test('a limit has its points', () => {
    const event = {
      kind: 'worksheetSaved',
      side: 'one',
      saved: { sheet: 'limit', value: { reservationPoint: 58.25 } },
    } as const;
    expect(eventText(words, state, event)).toBe('Okoro writes down a limit of 58.3 points.');
  });

  test('a consultation says why', () => {
    const event = { kind: 'reservationRevised', side: 'two', reason: 'pressure', points: 1 } as const;
    expect(eventText(words, state, event)).toBe('Voss consults (under pressure) and sets the limit at 1 point.');
  });

  test('a guess names the type', () => {
    const event = { kind: 'guessed', side: 'one', what: 'type', value: 'warrior' } as const;
    expect(eventText(words, state, event)).toBe('Okoro reads the other side as warrior.');
  });
});

test.each([
  ['open', 'Okoro has left the table, because of what we have elsewhere. The door stays open.'],
  ['closed', 'Okoro has left the table for good, because of what we have elsewhere.'],
] as const)('leaving with the door %s', (door, said) => {
  expect(outcomeText(words, { kind: 'left', side: 'one', reason: 'alternative-is-better', door })).toBe(said);
});

describe('the months after', () => {
  const cost = { one: 1, two: 3.55 };
  test('tell what happened, what took it up, and what it cost', () => {
    const [line] = aftermathText(words, { happened: [{ risk: 'uptime-slip', month: 5, clause: 'credits', cost }] });
    expect(line).toMatch(
      /^Month 5\. In November .* The credit came off .* It cost Lumeo 1 point and Halden Freight 3\.6 points\.$/u,
    );
  });

  test('say so where nothing took it up', () => {
    expect(aftermathText(words, { happened: [{ risk: 'uptime-slip', month: 5, cost }] })[0]).toContain(
      'Nothing in the text took it up.',
    );
  });

  test('may be quiet', () => {
    expect(aftermathText(words, { happened: [] })).toHaveLength(1);
  });
});

describe('beside a claim that is not so', () => {
  test('stands what is', () => {
    const claim = { kind: 'evidence', fact: 'price-index', as: 'inflated' } as const;
    expect(truthBeside(words, { kind: 'cite-evidence', claim })).toContain('3.4\u00A0%');
    expect(truthBeside(words, { kind: 'misdirect', interest: 'years' })).toBeDefined();
  });

  test('and nothing beside a straight one', () => {
    const claim = { kind: 'evidence', fact: 'price-index', as: 'straight' } as const;
    expect([truthBeside(words, { kind: 'cite-evidence', claim }), truthBeside(words, invite())]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
