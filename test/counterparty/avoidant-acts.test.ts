import { describe, expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import type { LineKind } from '../../src/engine/voice.ts';
import { counted, FEW } from '../support/counted.ts';
import { evidence, holdOn, offer, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

/** Both have a figure on the table, in a calm talk. */
function midway(seed: number): Talk {
  const talk = talkWith('avoidant', { seed });
  talk.say([{ kind: 'ask-concession', issue: 'uplift' }, offer(talk.mine())]);
  talk.say({ kind: 'share-interest', interest: 'no-second-march' });
  return talk;
}

const standing = (talk: Talk, side: 'me' | 'them'): string =>
  talk.state().offers.find((made) => made.side === talk[side] && made.fate === 'standing')?.id ?? '';

/** What each act is heard as: the line that answers it, or what it does about it. */
const ANSWERS: readonly (readonly [what: string, act: (talk: Talk) => Act, line: LineKind])[] = [
  ['small talk', () => ({ kind: 'build-rapport' }), 'small-talk'],
  ['an agenda', () => ({ kind: 'propose-agenda', issues: ['credits', 'exit'] }), 'agenda'],
  ['a question about what matters', () => ({ kind: 'ask-interest', issue: 'payment' }), 'dodging'],
  ['a question about who decides', () => ({ kind: 'ask-constraint', about: 'decision-path' }), 'dodging'],
  ['a question about alternatives', () => ({ kind: 'ask-alternative' }), 'dodging'],
  ['an invitation', () => ({ kind: 'invite' }), 'invited'],
  ['a feeling put into words', () => ({ kind: 'acknowledge-feeling', cause: { issue: 'exit' } }), 'empathy'],
  ['a standard', () => evidence('price-index'), 'standard'],
  ['a comparison', () => ({ kind: 'reality-test', against: { fact: 'march-outage' } }), 'reality-test'],
  [
    'a choice of packages',
    (talk) => ({ kind: 'present-meso', packages: [talk.mine(), talk.mine({ uplift: 3, exit: 1 })] }),
    'meso',
  ],
  ['a gift', (talk) => offer(talk.mine({ uplift: 20 })), 'one-way-gift'],
  ['a threat', (talk) => threat({ uplift: talk.mine()['uplift'] ?? 0 }), 'threatened'],
  ['a pause', (talk) => ({ kind: 'pause', reason: 'check-facts', until: talk.state().day + 2 }), 'pause'],
  ['an offer taken back', (talk) => ({ kind: 'retract', offer: standing(talk, 'me') }), 'retraction'],
  ['a risk that was told', () => ({ kind: 'disclose-risk', fact: 'merger-plan' }), 'risk-told'],
  ['silence', () => ({ kind: 'stay-silent' }), 'silence'],
];

test.each(ANSWERS)('%s gets its own answer', (what, act, line) => {
  expect(
    counted(
      `${what} answered by ${line}`,
      (seed) => {
        const talk = midway(seed);
        return talk.say(act(talk)).lines.includes(line);
      },
      FEW,
    ),
  ).toBe(1);
});

const INSULT: Partial<Manner> = { tone: 'hard-line', aim: 'person' };

describe('what is out of place', () => {
  const worst = (talk: Talk): Act => offer(talk.mine({ uplift: 20 }));
  test.each<readonly [string, (talk: Talk) => Answered, LineKind]>([
    ['rude words', (talk) => talk.say({ kind: 'ask-interest' }, INSULT), 'insult'],
    ['the same words again', (talk) => (talk.say(holdOn('uplift')), talk.say(holdOn('uplift'))), 'said-again'],
  ])('%s are heard as what they are, and met with nothing', (what, say, line) => {
    expect(
      counted(
        `${what} answered by ${line}, without a figure`,
        (seed) => {
          const { lines, kinds } = say(midway(seed));
          return lines.includes(line) && !kinds.includes('offer') && !kinds.includes('trade');
        },
        FEW,
      ),
    ).toBe(1);
  });

  test('an absurd offer is not sent on: no figure comes back; a plain one is not called absurd', () => {
    const reply = (seed: number, make: (talk: Talk) => Act): { absurd: boolean; reply: Answered } => {
      const talk = talkWith('avoidant', { seed, them: 'two' });
      talk.say({ kind: 'build-rapport' });
      const answer = talk.say(make(talk));
      return { absurd: answer.lines.includes('absurd-offer'), reply: answer };
    };
    expect(
      counted(
        'an absurd offer called so, without a figure',
        (seed) => {
          const { absurd, reply: answer } = reply(seed, worst);
          return absurd && answer.kinds.every((kind) => kind === 'stay-silent');
        },
        FEW,
      ),
    ).toBe(1);
    expect(
      counted(
        'a plain offer called absurd',
        (seed) => reply(seed, (talk) => offer(talk.mine({ uplift: 50, credits: 2, exit: 1, payment: 1 }))).absurd,
        FEW,
      ),
    ).toBe(0);
  });
});

test('a question it got no answer to it lets go', () => {
  expect(
    counted(
      'asks the same again',
      (seed) => {
        const talk = midway(seed);
        const asked = talk.state().questions.find(({ side }) => side === talk.them);
        if (asked === undefined) return false;
        const { acts } = talk.say({ kind: 'decline-to-answer', question: asked.seq });
        return acts.some((act) => JSON.stringify(act) === JSON.stringify(asked.act));
      },
      FEW,
    ),
  ).toBe(0);
});
