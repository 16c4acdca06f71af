import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { view } from '../../src/engine/view.ts';
import type { Talk } from '../support/talk.ts';
import { caveIns, confided, itsOffer, name, reflect, untie, SLOW } from './uncontrolled-talks.ts';

const GIFTS = 200;
const take = (gift: string): Act => ({ kind: 'accept', offer: gift });
const trust = (talk: Talk): number =>
  talk.state().reactions.findLast(({ side }) => side === talk.them)?.mind.trust ?? 0;

test(
  'a gift made at the top and taken at once is torn up: settled points are open again, and both can see who opened them',
  SLOW,
  async ({ annotate }) => {
    const talks = caveIns(GIFTS);
    let torn = 0;
    for (const { talk, gift } of talks) {
      const { standing, lines } = talk.say(take(gift));
      expect(standing).toContain('regretting');
      const reopened = talk.state().reopened.some(({ side }) => side === talk.them);
      if (!reopened) continue;
      torn += 1;
      expect(lines).toContain('takes-back');
      for (const side of ['one', 'two'] as const)
        expect(view(talk.state(), side).reopened).toEqual(talk.state().reopened);
    }
    await annotate(`taken at once: torn up in ${torn} of ${talks.length}`);
    expect(torn).toBeGreaterThan(talks.length * 0.95);
  },
);

test(
  'haggled over instead of taken, it goes back too: retracted, and nothing was settled',
  SLOW,
  async ({ annotate }) => {
    const talks = caveIns(GIFTS);
    const back = talks.filter(({ talk, gift }) => {
      talk.say({ kind: 'ask-concession', issue: 'exit' });
      return talk.state().offers.find(({ id }) => id === gift)?.fate === 'retracted';
    });
    await annotate(`retracted in ${back.length} of ${talks.length}`);
    expect(back.length).toBe(talks.length);
  },
);

const LEAVING: readonly (readonly [string, (talk: Talk) => readonly Act[]])[] = [
  ['naming the feeling', () => [name]],
  ['saying its words back', (talk) => [reflect(talk)]],
  ['asking who stands behind it', () => [{ kind: 'ask-constraint', about: 'decision-path' }]],
];

test.for(LEAVING)(
  'left lying, by %s, it is neither torn up nor held against anybody',
  async ([, says], { annotate }) => {
    const talks = caveIns(GIFTS);
    const rises = talks.map(({ talk, gift }) => {
      const before = trust(talk);
      const { standing } = talk.say(says(talk), { tone: 'warm' });
      expect(standing).not.toContain('regretting');
      expect(talk.state().offers.find(({ id }) => id === gift)?.fate).not.toBe('retracted');
      expect(talk.state().reopened).toEqual([]);
      return trust(talk) - before;
    });
    await annotate(
      `trust rises by ${(rises.reduce((sum, rise) => sum + rise, 0) / rises.length).toFixed(2)}, mean of ${rises.length}`,
    );
    expect(Math.min(...rises)).toBeGreaterThan(0.05);
  },
);

test('taking it costs trust', SLOW, async ({ annotate }) => {
  const talks = caveIns(GIFTS);
  const falls = talks.filter(({ talk, gift }) => {
    const before = trust(talk);
    talk.say(take(gift), { tone: 'warm' });
    return trust(talk) < before;
  });
  await annotate(`lower in ${falls.length} of ${talks.length}`);
  expect(falls.length).toBe(talks.length);
});

test('an offer of its calm hours, taken at once, stands', SLOW, () => {
  for (const { talk } of caveIns(40)) {
    talk.say(name, { tone: 'warm' });
    talk.say(reflect(talk), { tone: 'warm' });
    const calm = itsOffer(talk);
    if (calm?.fate !== 'standing') continue;
    talk.say(take(calm.id), { tone: 'warm' });
    expect(talk.state().reopened).toEqual([]);
  }
});

test(
  'accepting it at once sets back all that listening had done; letting it lie does not',
  SLOW,
  async ({ annotate }) => {
    const opens = (takes: boolean): number =>
      caveIns(GIFTS).filter(({ talk, gift }) => {
        talk.say(takes ? take(gift) : name, { tone: 'warm' });
        // One more word of understanding is then not enough, or is.
        const calm = { tone: 'warm' } as const;
        talk.say(reflect(talk), calm);
        return confided(talk.say({ kind: 'restart' }, calm));
      }).length;
    const [taken, left] = [opens(true), opens(false)];
    await annotate(`tells what everything hangs on: ${taken} after taking, ${left} after leaving it, of ${GIFTS}`);
    expect(taken).toBe(0);
    expect(left).toBeGreaterThan(0);
  },
);

test('a yes in the heat is rash, a yes of the calm or the untied is meant', SLOW, async ({ annotate }) => {
  const consents = caveIns(GIFTS).map(({ talk }) => {
    const hot = talk.state().reactions.at(-1)?.mind.consent;
    untie(talk);
    return [hot, talk.say({ kind: 'ask-interest' }, { tone: 'warm' }).mind.consent];
  });
  const meant = consents.filter(([, after]) => after === 'sound').length;
  await annotate(`rash at the top in all ${consents.length}, meant after three warm moves in ${meant}`);
  expect(consents.every(([hot]) => hot === 'rash')).toBe(true);
  expect(meant).toBeGreaterThan(consents.length * 0.95);
});
