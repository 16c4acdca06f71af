import { expect, test } from 'vitest';
import { playOf } from '../../../src/scoring/play.ts';
import { commits } from '../../../src/scoring/rules/rv-2-commits.ts';
import { leave } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const over = talks().one(leave());
const look = ({ log }: Pick<typeof over, 'log'>, side: 'one' | 'two' = 'one') => commits.look(playOf(log, side), []);
const answer = { kind: 'review', side: 'one', question: 'commitment-1', answer: 'Send the draft' } as const;
const made = over.put({ ...answer, commitment: { owner: 'Me', by: '2026-06-05' } });

test('who does what by when is a commitment, of the side that made it', () => {
  expect(look(made)).toMatchObject({ case: 'committed', earned: 1000, can: 1000 });
  expect(look(made, 'two')).toMatchObject({ case: 'uncommitted', earned: 0 });
});

test('an answer alone is none', () => {
  expect(look(over.put(answer))).toMatchObject({ case: 'uncommitted', earned: 0 });
  expect(look(talks())).toBeUndefined();
});
