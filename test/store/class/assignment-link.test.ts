import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAssignmentToken,
  LINK,
  parseAssignment,
  parseAssignmentToken,
} from '../../../src/store/class/assignment-link.ts';
import { hashOf } from '../../../src/kernel/canonical.ts';
import { seedFor } from '../../../src/store/class/assignment.ts';
import { assigned } from '../../support/handed-in.ts';
import { renewal, renewalText } from '../../support/renewal.ts';

const codeOf = (token: string): string => {
  const read = parseAssignmentToken(token);
  return read.ok ? 'ok' : read.error.code;
};
const token = formatAssignmentToken(
  assigned({ message: 'Bring your debrief on Friday.', due: '2025-03-07T18:00:00+01:00' }),
);
const [version = '', checksum = '', packed = ''] = token.split('.');

describe('an assignment travels in a link', () => {
  test('and arrives as it was', () => {
    const assignment = assigned({ attempts: 3, passMark: 60, review: ['What would you do first next time?'] });
    expect(parseAssignmentToken(formatAssignmentToken(assignment))).toEqual({ ok: true, value: assignment });
  });

  test('short enough for a camera; with a scenario of its own it is a matter for a file', () => {
    expect(token.length).toBeLessThan(LINK.scannable);
    const own = { scenario: renewal(), texts: { en: renewalText() } };
    const large = assigned({ own });
    expect(formatAssignmentToken(large).length).toBeGreaterThan(LINK.longest);
    expect(parseAssignment(JSON.stringify(large))).toMatchObject({ ok: true });
  });
});

describe('a link that is not whole is refused, with what to do', () => {
  test.each([
    ['a part missing', `${version}.${checksum}.${packed.slice(0, -5)}`, 'damaged'],
    ['a letter changed', `${version}.${checksum}.${packed.startsWith('a') ? 'b' : 'a'}${packed.slice(1)}`, 'damaged'],
    ['a newer version', `9.${checksum}.${packed}`, 'newer'],
    ['something else', 'https://example.org', 'not-a-link'],
    ['nothing', '', 'not-a-link'],
  ])('%s', (_, given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  test('a small link does not become a great deal of text', () => {
    const bomb = formatAssignmentToken(assigned({ message: 'a'.repeat(2_000_000) }));
    expect(bomb.length).toBeLessThan(LINK.longest);
    expect(codeOf(bomb)).toBe('too-large');
  });

  test('whatever else somebody sends', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(codeOf(text)).not.toBe('ok');
        expect(parseAssignment(text).ok).toBe(false);
      }),
    );
  });
});

describe('what a stranger wrote into an assignment', () => {
  const written = (changes: object): ReturnType<typeof parseAssignment> =>
    parseAssignment(JSON.stringify({ ...assigned(), ...changes }));

  test('unknown keys, tricks with prototypes and wrong values are refused by name', () => {
    expect(written({ more: 1 })).toMatchObject({ ok: false, error: { code: 'not-an-assignment' } });
    expect(parseAssignment('{"format":"parley-assignment","version":1,"__proto__":{"passMark":1}}').ok).toBe(false);
    const read = written({ passMark: 101 });
    expect(read.ok ? '' : read.error.message).toContain('passMark');
  });

  test('signs that nobody sees are taken out of its words', () => {
    const read = written({ title: 'Week \u202E3\u0007', message: 'one\ntwo' });
    expect(read.ok && [read.value.title, read.value.message]).toEqual(['Week 3', 'one\ntwo']);
  });

  test('a scenario that is not the one it names is refused', () => {
    const own = { scenario: { ...renewal(), minutes: 21 }, texts: { en: renewalText() } };
    expect(written({ own }).ok).toBe(false);
  });

  test('a scenario that nobody could draw or word is refused with its place', () => {
    const whole = renewal();
    const text = renewalText();
    const brought = (scenario: typeof whole, words: object = text): string => {
      const named = { id: scenario.id, hash: hashOf(scenario) };
      const read = written({ scenario: named, own: { scenario, texts: { en: words } } });
      return read.ok ? 'ok' : read.error.message;
    };
    const [first, ...rest] = whole.issues;
    expect(brought(whole)).toBe('ok');
    const fine = { ...whole, issues: [{ ...first, step: 1e-9 }, ...rest] } as typeof whole; // a step is all that differs
    expect(brought(fine)).toMatch(/own\.scenario\.issues\.0\.step: Steps of 1e-9 give/u);
    expect(brought(whole, { ...text, sides: { vendor: text.sides['vendor'] } })).toMatch(/at own\.texts\.en\.sides/u);
  });
});

test('a learner’s seed is theirs whatever the capitals and blanks, and another’s is another', () => {
  const assignment = assigned();
  expect(seedFor(assignment, '  ANA  Costa')).toBe(seedFor(assignment, 'Ana Costa'));
  expect(seedFor(assignment, 'Ana Costa')).not.toBe(seedFor(assignment, 'Bo Lind'));
  expect(seedFor({ ...assignment, seed: { kind: 'fixed', seed: 7 } }, 'Ana Costa')).toBe(7);
});
