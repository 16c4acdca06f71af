import { otherSide, type Side } from '../../src/domain/side.ts';
import type { State } from '../../src/engine/state.ts';

/** What became of the questions a side was asked and had a turn to answer. */
export interface Asked {
  /** In the reply to the question. */
  readonly answered: number;
  /** In a reply after that. */
  readonly late: number;
  readonly declined: number;
  readonly ignored: number;
}

export function questionsTo({ questions, moves }: Pick<State, 'questions' | 'moves'>, side: Side): Asked {
  const fates = questions
    .filter((question) => question.side === otherSide(side))
    .flatMap(({ seq }): readonly (keyof Asked)[] => {
      const replies = moves.filter((move) => move.side === side && move.seq > seq);
      const [next] = replies;
      if (next === undefined) return [];
      const reply = replies.find(({ acts }) =>
        acts.some((act) => (act.kind === 'answer' || act.kind === 'decline-to-answer') && act.question === seq),
      );
      if (reply === undefined) return ['ignored'];
      if (reply.acts.some((act) => act.kind === 'decline-to-answer' && act.question === seq)) return ['declined'];
      return [reply === next ? 'answered' : 'late'];
    });
  const count = (fate: keyof Asked): number => fates.filter((other) => other === fate).length;
  return { answered: count('answered'), late: count('late'), declined: count('declined'), ignored: count('ignored') };
}
