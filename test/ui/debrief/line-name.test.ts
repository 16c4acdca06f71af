import { expect, test } from 'vitest';
import { PLAIN_MANNER, type Manner } from '../../../src/domain/manner.ts';
import { ACT_KINDS, type Act } from '../../../src/engine/act.ts';
import type { EventOf } from '../../../src/engine/events.ts';
import type { PlacedStep } from '../../../src/store/select/parting.ts';
import { didText } from '../../../src/ui/debrief/lines/line-name.ts';
import { UI_DEBRIEF_LINES } from '../../../src/text/messages/en/ui-debrief-lines.ts';
import { renewalWords } from '../../support/renewal-words.ts';
import { playedBy } from '../../support/two-lines.ts';

const { log } = playedBy('conceder', 1);
const words = renewalWords();

function step(acts: readonly Act[], manner: Partial<Manner> = {}): PlacedStep {
  const event = log.find(({ kind }) => kind === 'moveMade') as EventOf<'moveMade'>; // one was made
  return { seq: log.length, round: 2, step: { ...event, side: 'one', acts, manner: { ...PLAIN_MANNER, ...manner } } };
}
const did = (now: PlacedStep | undefined, then?: PlacedStep): string =>
  didText(words, { log, side: 'one', step: now, instead: then });
const INVITE: Act = { kind: 'invite' };
const ASK: Act = { kind: 'ask-interest', issue: 'exit' };

test('a line is called by the act that the other has not, the weightiest first', () => {
  expect(did(step([INVITE, ASK]), step([INVITE]))).toBe('you asked what lies behind the exit clause');
  expect(did(step([ASK, { kind: 'walk-away', reason: 'no-zopa', door: 'open' }]))).toBe('you left the table');
});

test('an offer is called by what it has and the other has not', () => {
  const [then, now] = [24, 36].map((term) => step([{ kind: 'offer', package: { uplift: 4, term } }]));
  expect(did(now, then)).toBe('you offered a 36-month term');
  expect(did(now)).toMatch(/4\s% uplift and a 36-month term$/u);
});

test('where only the manner differs, the line is called by that', () => {
  expect(did(step([ASK], { tone: 'warm' }), step([ASK]))).toBe('you asked what lies behind the exit clause, warmly');
  expect(did(step([ASK], { directness: 'indirect' }), step([ASK]))).toMatch(/, in a roundabout way$/u);
});

test('where nothing was said yet, that is what it is called', () => {
  expect(did(undefined, step([ASK]))).toBe('nothing said yet');
});

test('every act has its words', () => {
  for (const kind of ACT_KINDS) expect(UI_DEBRIEF_LINES).toHaveProperty([`did.${kind}`]);
});
