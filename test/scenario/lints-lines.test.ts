import { expect, test } from 'vitest';
import type { ScenarioText } from '../../src/scenario/text-schema.ts';
import { checkedSmall, small, smallText } from './small.ts';

const scenario = small({});
const text = smallText(scenario);
const { seller } = text.sides;

const said = (change: Partial<ScenarioText['sides'][string]>, code: string): readonly string[] => {
  if (seller === undefined) throw new Error('the small scenario has a seller');
  const changed = { ...text, sides: { ...text.sides, seller: { ...seller, ...change } } };
  return checkedSmall(scenario, { text: changed })
    .filter((problem) => problem.code === code)
    .map(({ message }) => message);
};

test('a type without a line of its own for a moment that asks for one is remarked', () => {
  const { warrior = {}, ...others } = seller?.lines ?? {};
  const { pivotal: _pivotal, accept: _accept, ...left } = warrior;
  expect(said({ lines: { ...others, warrior: left } }, 'missing-lines')).toEqual([
    '"seller" as warrior has no line of this scenario for "pivotal" and "accept", and would talk as in any other. Add one or more each.',
  ]);
  expect(said({ lines: others }, 'missing-lines')[0]).toContain(
    '"opening", "first-offer", "pivotal", "accept" and "leaving"',
  );
  expect(said({}, 'missing-lines')).toEqual([]);
});

test.each<readonly [string, Partial<ScenarioText>]>([
  ['the brief', { brief: 'Two {val} sit down.' }],
  ['a goal', { goals: ['Take {val}.'] }],
  ['the reference line', { reference: 'It was {val}.' }],
  ['a question', { review: ['Was it {val}?'] }],
])('a brace in %s, where nothing fills it, is told', (_, change) => {
  const found = checkedSmall(scenario, { text: { ...text, ...change } });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['unknown-placeholder', 'error']]);
});

test('a limit that leaks into the other brief, and news that give one away, are remarked', () => {
  const secret = 'Somebody in accounts wrote that seventy thousand is the absolute ceiling.';
  const limit = { limit: { phrase: 'our budget', about: secret } };
  expect(said({ constraints: limit }, 'confidential-leak')).toEqual([]);
  const { buyer } = text.sides;
  if (seller === undefined || buyer === undefined) throw new Error('the small scenario has both sides');
  const leaking = {
    ...text,
    sides: { seller: { ...seller, constraints: limit }, buyer: { ...buyer, confidential: `Listen. ${secret}` } },
  };
  const codes = checkedSmall(scenario, { text: leaking }).map(({ code }) => code);
  expect(codes).toContain('confidential-leak');
  const event = { id: 'news', when: { kind: 'round', at: 2 }, probability: 1, effect: { kind: 'none' } } as const;
  const heard = (heardBy: string): readonly string[] =>
    checkedSmall(
      { ...scenario, events: [{ ...event, heardBy }] },
      {
        text: {
          ...text,
          sides: { ...text.sides, seller: { ...seller, constraints: limit } },
          events: { news: secret },
        },
      },
    ).map(({ code }) => code);
  expect(heard('both')).toContain('confidential-leak');
  expect(heard('seller')).not.toContain('confidential-leak');
});
