import { describe, expect, test } from 'vitest';
import { refuse, REFUSAL_CODES } from '../../src/engine/refusal.ts';
import { refusalText } from '../../src/text/refusal-text.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { offer, sitting } from '../support/two-people.ts';

const words = renewalWords();

describe('every refusal is a sentence that says what helps', () => {
  test.each(REFUSAL_CODES)('%s', (code) => {
    const said = refusalText(
      words,
      refuse(code, { issue: 'uplift', option: 12, name: 'price-index', detail: 'acts: short' }),
    );
    expect(said).toMatch(/^[\p{Lu}\d“].*[.]$/u);
    expect(said).not.toMatch(/[{}]|undefined| {2}|uplift,? uplift/u);
  });
});

test('an option that an issue does not have is named with those it has', () => {
  const refusal = sitting().refuses(offer({ payment: 37 }));
  expect(refusalText(words, refusal)).toMatch(
    /^37.days cannot be chosen on payment days\. You can choose 30 to 60.days, in steps of 15\.$/u,
  );
  const clause = sitting().refuses(offer({ exit: 'month-3' }));
  expect(refusalText(words, clause)).toContain('an exit at month 12');
});

test('of several acts the refused one is named', () => {
  const acts = [{ kind: 'invite' } as const, offer({ term: 13 })];
  expect(refusalText(words, sitting().refuses(...acts), acts)).toMatch(/^Package: /u);
});

test('an issue nobody knows is answered with those there are', () => {
  expect(refusalText(words, sitting().refuses(offer({ colour: 'red' })))).toContain('the uplift, the term');
});
