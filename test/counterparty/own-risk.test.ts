import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { view } from '../../src/engine/view.ts';
import { learned } from '../../src/store/select/learned.ts';
import { counted, FEW, saidBy } from '../support/counted.ts';
import { scripted } from '../support/scripted.ts';
import { INVITES, isOver, isTold, OCCASIONS, opened, TELLS_OWN, THEIRS, timesTold } from './own-risk-talks.ts';

const warm = { tone: 'warm' } as const;

test.each(OCCASIONS)('an open %s tells its own risk when it %s', (type, what, occasion) => {
  const told = counted(
    `${type} ${what}`,
    (seed) => {
      const talk = opened(type, seed);
      // an avoidant may have a worry to name before
      return isTold(talk.say(occasion, warm)) || (type === 'avoidant' && isTold(talk.say(occasion, warm)));
    },
    FEW,
  );
  expect(told).toBeGreaterThan(0.9);
});

test.each(COUNTERPARTY_TYPES)('what a %s tells is said aloud, by name, and known from then on', (type) => {
  const said = counted(
    `${type} names it`,
    (seed) => {
      const talk = opened(type, seed);
      const known = (): boolean => learned(view(talk.state(), talk.me)).facts.some(({ id }) => id === THEIRS.fact);
      const before = known();
      const lines = [TELLS_OWN, INVITES, INVITES].flatMap((act) =>
        timesTold(talk) > 0 ? [] : talk.say([act], warm).lines,
      );
      if (timesTold(talk) === 0) return !known();
      const spoken = saidBy(talk).at(-1) ?? '';
      return !before && known() && lines.includes('own-risk') && spoken.toLowerCase().includes(THEIRS.phrase);
    },
    FEW,
  );
  expect(said).toBe(1);
});

test.each(COUNTERPARTY_TYPES)('a %s tells it once, however often there is an occasion', (type) => {
  const once = counted(
    `${type} told once`,
    (seed) => {
      const talk = opened(type, seed);
      for (const act of [TELLS_OWN, INVITES, { kind: 'ask-about-text' }, INVITES, TELLS_OWN] as const)
        if (!isOver(talk)) talk.say(act, warm);
      return timesTold(talk) === 1;
    },
    FEW,
  );
  expect(once).toBeGreaterThan(0.9);
});

test.each(COUNTERPARTY_TYPES)('asked something in the same move, a %s answers first', (type) => {
  const orders = Array.from({ length: FEW }, (_, seed) => {
    const talk = opened(type, seed + 1);
    if (type === 'avoidant') talk.say({ kind: 'ask-interest', issue: 'exit' }, warm);
    const reply = talk.say([TELLS_OWN, INVITES, { kind: 'ask-alternative' }], warm);
    return isTold(reply) && reply.kinds.includes('answer') ? reply.kinds : undefined;
  }).filter((kinds) => kinds !== undefined);
  expect(orders.length).toBeGreaterThan(FEW / 2);
  for (const kinds of orders) expect(kinds.indexOf('answer')).toBeLessThan(kinds.indexOf('disclose-risk'));
});

test('nobody is bound by the move in which they hear of it', () => {
  const late = Array.from({ length: FEW }, (_, seed) => {
    const talk = opened('uncontrolled', seed + 1);
    const theirs = talk.state().offers.findLast(({ side, fate }) => side === talk.them && fate === 'standing');
    if (theirs === undefined) return undefined;
    const summary = { kind: 'summarise', text: theirs.packages[0] ?? {} } as const;
    const sign = { kind: 'sign', text: `text-${talk.state().round}-${talk.me}` } as const;
    return talk.say([{ kind: 'accept', offer: theirs.id }, summary, sign], warm);
  }).filter((reply) => reply !== undefined && isTold(reply));
  console.log(`told where they had signed already: ${late.length} of ${FEW}`);
  expect(late.length).toBeGreaterThan(3);
  expect(late.filter((reply) => reply?.kinds.includes('sign'))).toEqual([]);
});

test('who tells what is missing when asked for it does not say first that nothing is', () => {
  const told = Array.from({ length: FEW }, (_, seed) => scripted('expert', 'diplomat', { seed: seed + 1 })).flatMap(
    ({ state }) =>
      state.moves.filter(
        ({ side, acts }) =>
          side === 'two' &&
          acts.some(({ kind }) => kind === 'disclose-risk') &&
          acts.some((act) => act.kind === 'answer' && Object.keys(act.content).length === 0),
      ),
  );
  console.log(`asked what else is in the text, and told: ${told.length}`);
  expect(told.length).toBeGreaterThan(3);
  for (const { voice } of told) expect(voice?.parts.map(({ line }) => line)).not.toContain('answer');
});
