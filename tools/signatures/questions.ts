import { otherSide, type Side } from '../../src/domain/side.ts';
import type { State } from '../../src/engine/state.ts';

/** What became of the questions a side was asked and had a turn to answer. */
export interface Asked {
  /** In the reply to the question. */
  readonly answered: number;
  /** In a reply after that, put off at first or not. */
  readonly late: number;
  readonly declined: number;
  readonly ignored: number;
}

export function questionsTo({ questions, moves }: Pick<State, 'questions' | 'moves'>, side: Side): Asked {
  const fates = questions
    .filter((question) => question.side === otherSide(side))
    .flatMap(({ seq }): readonly (keyof Asked)[] => {
      const replies = moves.filter((move) => move.side === side && move.seq > seq);
      const has = (kind: 'answer' | 'decline-to-answer', those: typeof replies): boolean =>
        those.some(({ acts }) => acts.some((act) => act.kind === kind && act.question === seq));
      if (replies.length === 0) return [];
      if (has('answer', replies)) return [has('answer', replies.slice(0, 1)) ? 'answered' : 'late'];
      return [has('decline-to-answer', replies) ? 'declined' : 'ignored'];
    });
  const count = (fate: keyof Asked): number => fates.filter((other) => other === fate).length;
  return { answered: count('answered'), late: count('late'), declined: count('declined'), ignored: count('ignored') };
}
