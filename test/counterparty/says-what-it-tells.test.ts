import { expect, test } from 'vitest';
import type { ActKind } from '../../src/engine/act.ts';
import type { LineKind } from '../../src/engine/voice.ts';
import { scripted } from '../support/scripted.ts';
import { talkWith } from '../support/talk.ts';

/** The lines that say what each telling act tells. */
const SAID_BY: Partial<Record<ActKind, readonly LineKind[]>> = {
  answer: ['answer', 'alternative', 'deadline', 'evidence', 'annex-told'],
  'share-interest': ['answer', 'pivotal'],
  'cite-evidence': ['evidence'],
  'refer-alternative': ['alternative', 'deadline'],
  'assert-constraint': ['deadline', 'answer'],
};

test.each(['warrior', 'diplomat'] as const)('nobody learns from a %s what it did not say', (type) => {
  const told = Array.from({ length: 20 }, (_, seed) => scripted(type, 'expert', { seed })).flatMap(({ state }) =>
    state.moves.flatMap(({ side, acts, voice }) =>
      side === 'one' ? acts.map((act) => ({ act: act.kind, lines: voice?.parts.map(({ line }) => line) ?? [] })) : [],
    ),
  );
  const telling = told.filter(({ act }) => SAID_BY[act] !== undefined);
  expect(telling.length).toBeGreaterThan(50);
  for (const { act, lines } of telling)
    expect(
      lines.some((line) => SAID_BY[act]?.includes(line)),
      `${act} in ${lines.join(', ')}`,
    ).toBe(true);
});

test.each(['warrior', 'diplomat'] as const)('a %s who opens with an offer still answers what it was asked', (type) => {
  const asked = Array.from({ length: 40 }, (_, seed) => talkWith(type, { seed, them: 'two' }))
    .filter((talk) => talk.state().moves.length === 0)
    .map((talk) => talk.say({ kind: 'ask-alternative' }));
  const answering = asked.filter(({ kinds }) => kinds.includes('answer'));
  expect(answering.length).toBeGreaterThan(3);
  for (const { lines } of answering) expect(lines).toContain('alternative');
});
