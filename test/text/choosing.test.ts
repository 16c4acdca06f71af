import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { bankOf, talk, wordsWith } from './scripted-talk.ts';
import { renewalWords } from '../support/renewal-words.ts';

const offered = (uplift: number): Act => ({ kind: 'offer', package: { uplift, term: 24 } });
const saying = (lines: Parameters<typeof bankOf>[0]) => talk(wordsWith(bankOf(lines)));

describe('a line is chosen', () => {
  test('only where every slot can be filled', () => {
    const lines = { hold: ['I stay at {mine}.', 'No talk.'] };
    expect(saying(lines).hears({ kind: 'invite' }).says(['hold']).reply.said).toBe('No talk.');
  });

  test('by the arousal of the speaker', () => {
    const lines = {
      hold: [
        { say: 'At ease.', rung: [1] },
        { say: 'Hot.', rung: [2, 3] },
      ],
    };
    const going = saying(lines).hears({ kind: 'invite' });
    expect(going.says(['hold'], { rung: 1 }).reply.said).toBe('At ease.');
    expect(going.says(['hold'], { rung: 3 }).reply.said).toBe('Hot.');
  });

  test('from the helped voice only once the type was helped, and then first', () => {
    const lines = { hold: ['Plain one.', 'Plain two.', { say: 'We could look at it.', turned: true, rung: [1] }] };
    const going = saying(lines).hears({ kind: 'invite' });
    expect(going.says(['hold'], { turned: true }).reply.said).toBe('We could look at it.');
    expect(going.says(['hold']).reply.said).toMatch(/^Plain/u);
  });

  test('for its situation before one that suits any', () => {
    const lines = { silence: ['Any.', { say: 'Again, then.', when: ['again'] }] };
    const once = saying(lines).hears({ kind: 'invite' }).says(['silence']);
    expect(once.reply.said).toBe('Any.');
    expect(once.hears({ kind: 'invite' }).says(['silence']).reply.said).toBe('Again, then.');
  });

  test('in the register of the room', () => {
    const lines = {
      hold: [
        { say: 'No.', register: 'direct' },
        { say: 'It may need a season.', register: 'indirect' },
      ],
    };
    expect(saying(lines).hears({ kind: 'invite' }).says(['hold'], { register: 'indirect' }).reply.said).toBe(
      'It may need a season.',
    );
  });
});

describe('a mouth', () => {
  test('holds two values at most', () => {
    const part = { line: 'hold', slots: { issue: 'uplift' } } as const;
    const lines = { hold: ['I have {mine}, you have {yours}.'], 'counter-offer': ['Take {pkg}.', 'Take it.'] };
    const going = saying(lines)
      .hears(offered(9))
      .says(['opening'], { acts: [offered(0)] })
      .hears({ kind: 'invite' });
    const next = { kind: 'offer', package: { term: 12, payment: 60 } } as const;
    expect(going.says([part, 'counter-offer'], { acts: [next] }).reply.said).toBe(
      'I have 0\u00A0%, you have 9\u00A0%. Take it.',
    );
  });

  test('never sets a value against itself', () => {
    const lines = { opening: ['We say {val}.'], 'counter-offer': ['I had {mine}. Now {val}.'] };
    const once = saying(lines)
      .hears({ kind: 'invite' })
      .says(['opening'], { acts: [offered(2)] })
      .hears({ kind: 'invite' });
    expect(once.says(['counter-offer'], { acts: [offered(2)] }).reply.lines).toEqual(['bare.counter-offer']);
    expect(once.says(['counter-offer'], { acts: [offered(3)] }).reply.said).toBe('I had 2\u00A0%. Now 3\u00A0%.');
  });

  test('recalls no figure of its own that was never named', () => {
    const lines = { opening: ['Sit.'], 'counter-offer': ['I had {mine}. Now {val}.'] };
    const once = saying(lines)
      .hears({ kind: 'invite' })
      .says(['opening'], { acts: [offered(2)] })
      .hears({ kind: 'invite' });
    expect(once.says(['counter-offer'], { acts: [offered(3)] }).reply.lines).toEqual(['bare.counter-offer']);
  });

  test('cuts in with a dash and shouts once', () => {
    const lines = { hold: ['No! No!'], silence: ['Stop!'] };
    const { said } = saying(lines).hears({ kind: 'invite' }).says(['hold', 'silence'], { interrupts: true }).reply;
    expect(said).toBe('— No! No. Stop.');
  });
});

test('what the scenario brings along is said before the bank', () => {
  const words = renewalWords({ warrior: bankOf({ opening: ['From the bank.'] }) });
  const { said, lines } = talk(words).hears({ kind: 'invite' }).says(['opening']).reply;
  expect(lines[0]).toMatch(/^customer\.warrior\.opening\.\d$/u);
  expect(
    words.scenario.sides['customer']?.lines.warrior?.['opening']?.map((line) => line.replaceAll("'", '’')),
  ).toContain(said);
});

test('a type without a bank speaks in plain sentences', () => {
  const { said, cue, lines } = talk(renewalWords())
    .hears({ kind: 'invite' })
    .says(['hold'], { acts: [{ kind: 'restart' }] }).reply;
  expect([said, cue, lines]).toEqual(['I suggest we start from zero: needs first, figures after.', undefined, []]);
});
