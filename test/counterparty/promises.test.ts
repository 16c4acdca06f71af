import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import type { Act } from '../../src/engine/act.ts';
import { offer, talkWith, type Answered } from '../support/talk.ts';

const PROMISE: Act = { kind: 'promise', what: 'share-data', by: 1 };

/** A promise for tomorrow, an adjournment of two days, and what is said when they are over. */
function afterThePause(type: (typeof COUNTERPARTY_TYPES)[number], seed: number, kept: boolean): Answered {
  const talk = talkWith(type, { seed });
  talk.say(offer(talk.mine()));
  talk.say(PROMISE);
  const own = talk.state().instance.facts.find(({ kind, holder }) => kind === 'evidence' && holder !== talk.them);
  const data: Act = { kind: 'cite-evidence', claim: { fact: own?.id ?? '', kind: 'evidence', as: 'straight' } };
  if (kept) talk.say(data);
  return talk.say({ kind: 'pause', reason: 'check-facts', until: talk.state().day + 2 });
}

test.each(COUNTERPARTY_TYPES)('a %s notices a promise whose day has gone by, and trusts less', (type) => {
  const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
  const pairs = seeds.flatMap((seed) => {
    try {
      return [{ broken: afterThePause(type, seed, false), kept: afterThePause(type, seed, true) }];
    } catch {
      return []; // it had left, or signed, before the day came
    }
  });
  const notices = (answers: readonly Answered[]): number =>
    answers.filter(({ lines }) => lines.includes('promise-broken')).length;
  const [late, done] = [pairs.map(({ broken }) => broken), pairs.map(({ kept }) => kept)];
  console.log(
    `${type}: of ${pairs.length} talks the broken word is named in ${notices(late)}, the kept in ${notices(done)}`,
  );
  expect(pairs.length).toBeGreaterThan(10);
  expect(notices(late)).toBeGreaterThan(pairs.length * 0.6);
  expect(notices(done)).toBe(0);
  for (const { broken, kept } of pairs) expect(broken.mind.trust).toBeLessThanOrEqual(kept.mind.trust);
});

test('telling a warrior where one would leave makes it hold out for more; a diplomat hardly', () => {
  const raised = (type: 'warrior' | 'diplomat', act: Act): number => {
    const talk = talkWith(type, { seed: 4 });
    talk.say(offer(talk.mine()));
    return talk.say(act).mind.aspiration;
  };
  const limit: Act = { kind: 'disclose-reservation', limit: { points: 55 } };
  const chat: Act = { kind: 'invite' };
  const warrior = raised('warrior', limit) - raised('warrior', chat);
  console.log(`warrior holds out for ${warrior} points more`);
  expect(warrior).toBeGreaterThan(2);
  expect(raised('diplomat', limit) - raised('diplomat', chat)).toBeLessThan(warrior);
});
