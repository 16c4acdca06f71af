import { expect, test } from 'vitest';
import { counterpartyOf } from '../../../src/domain/seat.ts';
import type { Log } from '../../../src/engine/events.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { reversesRoles } from '../../../src/scoring/rules/rv-3-reverses-roles.ts';
import { renewal } from '../../support/renewal.ts';
import { leave, chat } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** A log of a person on one side, and a counterparty on the other. */
const alone = (log: Log, side: 'one' | 'two'): Log =>
  log.map((event) =>
    event.kind === 'instanceDrawn'
      ? {
          ...event,
          seats: {
            one: side === 'one' ? { kind: 'person' } : counterpartyOf('warrior'),
            two: side === 'two' ? { kind: 'person' } : counterpartyOf('warrior'),
          },
        }
      : event,
  );
const over = talks().one(leave()).log;
const play = playOf(alone(over, 'one'), 'one');

test.each<[string, readonly Log[], string]>([
  ['the same scenario from the other side', [alone(over, 'two')], 'reversed'],
  ['the same side again', [alone(over, 'one')], 'one-sided'],
  ['the other side, not to its end', [alone(talks().one(chat()).log, 'two')], 'one-sided'],
  ['another scenario', [alone(talks({ ...renewal(), opens: 'vendor' }).one(leave()).log, 'two')], 'one-sided'],
])('who has played %s', (_, others, found) => {
  expect(reversesRoles.look(play, others)).toMatchObject({ case: found, earned: found === 'reversed' ? 1000 : 0 });
});

test('a log alone does not know', () => {
  expect(reversesRoles.look(play, [])).toBeUndefined();
});
