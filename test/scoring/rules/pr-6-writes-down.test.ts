import { expect, test } from 'vitest';
import type { Act } from '../../../src/engine/act.ts';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { writesDown } from '../../../src/scoring/rules/pr-6-writes-down.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, offer, say, sign, takeAndSign } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' };
const GOVERNANCE: Act = {
  kind: 'add-governance',
  review: 'yearly',
  data: 'shared',
  escalation: 'mediator',
  exit: 'notice',
};
const govern = say([GOVERNANCE]);
const read = say([{ kind: 'ask-about-text' }]);

/** Side two has written the text and signed it. */
const written = talks()
  .one(offer(WHOLE))
  .two(takeAndSign('offer-1-one', 'text-1-two', WHOLE));
const signedBy = (played: Talks) =>
  played.state.text?.signedBy.includes('two') === true ? played : played.two(sign('text-1-two'));

test.each<[string, Talks, string]>([
  ['as it came', written.one(sign('text-1-two')), 'neither 0/10'],
  ['after reading', written.one(read).two(chat()).one(sign('text-1-two')), 'ungoverned 4/10'],
  ['with governance, unread', signedBy(written.one(govern.and(sign('text-1-two')))), 'unread 6/10'],
  [
    'with both',
    signedBy(
      written
        .one(read)
        .two(chat())
        .one(govern.and(sign('text-1-two'))),
    ),
    'governed 10/10',
  ],
])('their text signed %s', (_, played, mark) => {
  expect(played.state.outcome?.kind).toBe('signed');
  expect(seen(writesDown, played)).toEqual([mark]);
});

test('one’s own text has been read', () => {
  expect(seen(writesDown, written.one(sign('text-1-two')), 'two')).toEqual(['ungoverned 4/10']);
});

test('what was not signed says nothing', () => {
  expect(seen(writesDown, written.one(govern))).toEqual([]);
});

test('the better line reads it and writes governance into it first', () => {
  const played = written.one(sign('text-1-two'));
  const [missed] = occasionsOf(writesDown, played);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(writesDown, playOf(played.log, 'one'), missed)?.acts.map(({ kind }) => kind)).toEqual([
    'ask-about-text',
    'add-governance',
    'sign',
  ]);
});
