import { expect, test } from 'vitest';
import type { CounterpartyType } from '../../src/domain/seat.ts';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { view } from '../../src/engine/view.ts';
import { counted, FEW, saidBy } from '../support/counted.ts';
import { talkWith, threat, type Talk } from '../support/talk.ts';
import { INVITES, isOver, isTold, OCCASIONS, opened, TELLS_OWN, THEIRS, timesTold } from './own-risk-talks.ts';

const warm = { tone: 'warm' } as const;
const occasionOf = (type: CounterpartyType): Act => OCCASIONS.find(([of]) => of === type)?.[2] ?? INVITES;

const HOSTILE: readonly (readonly [string, (talk: Talk) => readonly Act[], Partial<Manner>])[] = [
  ['threatened', (talk) => [threat({ uplift: talk.mine()['uplift'] ?? 0 })], {}],
  ['insulted', () => [], { tone: 'hard-line', aim: 'person' }],
  ['heard by others', () => [], { ...warm, audience: 'open' }],
];

test.each(COUNTERPARTY_TYPES.flatMap((type) => HOSTILE.map(([what, beside, how]) => ({ type, what, beside, how }))))(
  'a $type keeps it back when it is $what, open or not',
  ({ type, what, beside, how }) => {
    const told = counted(
      `${type}, ${what}`,
      (seed) => {
        const talk = opened(type, seed);
        return isTold(talk.say([occasionOf(type), ...beside(talk)], how));
      },
      FEW,
    );
    expect(told).toBe(0);
  },
);

test.each(['avoidant', 'warrior', 'diplomat'] as const)('a %s who is not open yet keeps it back', (type) => {
  const told = counted(
    `${type} told at once`,
    (seed) => {
      const talk = talkWith(type, { seed });
      return isTold(talk.say(TELLS_OWN, warm)) || isTold(talk.say(INVITES, warm));
    },
    FEW,
  );
  expect(told).toBe(0);
});

test('an open warrior keeps it back from whoever told none', () => {
  const told = counted(
    'warrior, unprompted',
    (seed) => {
      const talk = opened('warrior', seed);
      return [INVITES, { kind: 'share-interest', interest: 'cost-line' } as const].some((act) =>
        isTold(talk.say(act, warm)),
      );
    },
    FEW,
  );
  expect(told).toBe(0);
});

test.each(COUNTERPARTY_TYPES)('a %s of little honesty never tells it, one of much waits for no occasion', (type) => {
  const tells = (honesty: -1 | 2, act: Act) => (seed: number) => {
    const talk = opened(type, seed, { honesty });
    const chat: Act = { kind: 'build-rapport' };
    for (const said of honesty < 0 ? [act, act] : [chat, chat]) if (!isOver(talk)) talk.say(said, warm);
    return timesTold(talk) > 0;
  };
  expect(counted(`${type}, less honest`, tells(-1, occasionOf(type)), FEW)).toBe(0);
  expect(counted(`${type}, much more honest`, tells(2, INVITES), FEW)).toBeGreaterThan(0.8);
});

test.each(COUNTERPARTY_TYPES)('until a %s tells it, nothing the other side can see or hears gives it away', (type) => {
  const given = counted(
    `${type} given away`,
    (seed) => {
      const talk = opened(type, seed);
      if (timesTold(talk) > 0) return false;
      const seen = JSON.stringify(view(talk.state(), talk.me));
      return seen.includes(THEIRS.fact) || saidBy(talk).join(' ').toLowerCase().includes(THEIRS.phrase);
    },
    FEW,
  );
  expect(given).toBe(0);
});

test('stirred and asked something, an uncontrolled person blurts it at times; not while it explodes or is threatened', () => {
  const asks = (how: (talk: Talk) => Partial<Manner>, beside: (talk: Talk) => readonly Act[] = () => []) =>
    counted('blurts', (seed) => {
      const talk = talkWith('uncontrolled', { seed });
      for (const issue of ['uplift', 'term', 'exit', 'support', 'credits'])
        if (!isOver(talk)) talk.say([{ kind: 'ask-interest', issue }, ...beside(talk)], how(talk));
      return timesTold(talk) > 0;
    });
  const stirred = asks(() => ({ tone: 'firm' }));
  expect(stirred).toBeGreaterThan(0.03);
  expect(stirred).toBeLessThan(0.6);
  expect(
    asks(
      () => ({ tone: 'hard-line', aim: 'person' }),
      (talk) => [threat({ uplift: talk.mine()['uplift'] ?? 0 })],
    ),
  ).toBe(0);
});
