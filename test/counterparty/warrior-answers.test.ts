import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import type { Manner } from '../../src/domain/manner.ts';
import { offer, shareOf, talkWith } from '../support/talk.ts';

const withReason: readonly Act[] = [
  { kind: 'share-interest', interest: 'no-second-march' },
  { kind: 'ask-interest', issue: 'credits' },
];

/** How often it names what it is measured by when asked in this way. */
const tells = ({
  acts = withReason,
  manner = {},
  position = true,
}: {
  acts?: readonly Act[];
  manner?: Partial<Manner>;
  position?: boolean;
}): number =>
  shareOf((seed) => {
    const talk = talkWith('warrior', { seed });
    if (position) talk.say(offer(talk.mine()));
    return JSON.stringify(talk.say(acts, { tone: 'firm', ...manner }).acts).includes('clean-record');
  });

test('a short question with a reason, from somebody whose position is known, gets the figure a warrior is measured by', () => {
  expect(tells({})).toBe(1);
});

test.each([
  ['without a position', { position: false }],
  ['with flattery', { manner: { tone: 'warm' }, acts: [{ kind: 'build-rapport' }, ...withReason] }],
  ['bare', { acts: [{ kind: 'ask-interest', issue: 'credits' }] }],
] as const)('%s it gets a number or a demand', (_, how) => {
  expect(tells(how)).toBe(0);
});

test('asked for its alternative it brags, and more often the harder it plays', () => {
  const brags = (difficulty: 'practice' | 'hard'): number =>
    shareOf((seed) => {
      const talk = talkWith('warrior', { seed, difficulty });
      talk.say({ kind: 'ask-alternative' });
      return talk.state().claims.some(({ side, claim }) => side === talk.them && claim.as === 'inflated');
    });
  expect(brags('hard')).toBeGreaterThan(brags('practice') + 0.2);
});

test('when somebody lays bundles before it, it wants the best line of each', () => {
  const picks = shareOf((seed) => {
    const talk = talkWith('warrior', { seed });
    talk.say({ kind: 'build-rapport' });
    const packages = [talk.mine({ uplift: 30 }), talk.mine({ credits: 2, exit: 2 })];
    const { acts, lines } = talk.say({ kind: 'present-meso', packages });
    expect(lines).toContain('meso');
    return acts.some((act) => act.kind === 'ask-concession' || act.kind === 'offer');
  });
  expect(picks).toBe(1);
});
