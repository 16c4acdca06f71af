import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/engine/events.ts';
import { decide } from '../../src/engine/decide.ts';
import { leave } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const over = talks().one(leave());
const answer = (question: string, said: string, side: 'one' | 'two' = 'one'): Extract<Input, { kind: 'review' }> => ({
  kind: 'review',
  side,
  question,
  answer: said,
});
const commitment: Input = {
  ...answer('commitment-1', 'Send the draft of the annex'),
  commitment: { owner: 'Me', by: '2026-06-05' },
};

describe('a review', () => {
  test('keeps the last answer to each question, side by side', () => {
    const said = over.put(answer('left', 'The exit')).put(answer('left', 'The exit and the credits'));
    expect(said.put(answer('left', 'Nothing', 'two')).state.reviews).toEqual([
      { side: 'one', question: 'left', answer: 'The exit and the credits' },
      { side: 'two', question: 'left', answer: 'Nothing' },
    ]);
  });

  test('takes an answer back where it is emptied', () => {
    expect(over.put(answer('left', 'The exit')).put(answer('left', '')).state.reviews).toEqual([]);
  });

  test('keeps a commitment with who does it and by when', () => {
    expect(over.put(commitment).state.reviews).toEqual([
      {
        side: 'one',
        question: 'commitment-1',
        answer: 'Send the draft of the annex',
        commitment: { owner: 'Me', by: '2026-06-05' },
      },
    ]);
  });

  test.each([
    ['a day that does not exist', { owner: 'Me', by: '2026-02-30' }],
    ['nobody', { owner: '', by: '2026-06-05' }],
  ])('does not take a commitment with %s', (_, bad) => {
    const refused = decide(over.state, { ...commitment, commitment: bad });
    expect(refused.ok ? undefined : refused.error.code).toBe('malformed');
  });

  test('has to wait until the talks are over', () => {
    const refused = decide(talks().state, answer('left', 'The exit'));
    expect(refused.ok ? undefined : refused.error.code).toBe('nothing-to-review');
  });
});
