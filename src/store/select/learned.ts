import type { SeatView } from '../../engine/seat-view.ts';
import type { Act } from '../../engine/act.ts';
import { ruleOf } from '../../engine/act.ts';
import type { ClaimKind } from '../../domain/claim.ts';

/** What the viewer has found out, what is still open, and what was found out about them. */
export interface Learned {
  readonly interests: readonly { readonly id: string; readonly issue: string | undefined }[];
  /** Facts the other side has told, with the figure they were told with. */
  readonly facts: readonly { readonly id: string; readonly value: number | undefined }[];
  /** What they spoke of without saying anything. */
  readonly vague: readonly { readonly kind: ClaimKind; readonly round: number }[];
  /** Questions without an answer, by who asked. */
  readonly unanswered: readonly { readonly seq: number; readonly mine: boolean; readonly act: Act }[];
  readonly news: readonly string[];
  /** Rounds in which a claim of the viewer's was seen through. */
  readonly seenThrough: readonly number[];
  /** The type one takes them for, and the tactic, with the round in which one said so. */
  readonly guess: string | undefined;
  readonly tactic: { readonly value: string; readonly round: number } | undefined;
}

export function learned(view: SeatView): Learned {
  const theirs = view.moves.filter(({ side }) => side !== view.side);
  return {
    interests: view.heardInterests.map(({ id, issue }) => ({ id, issue })),
    facts: view.facts.filter(({ own }) => !own).map(({ id, value }) => ({ id, value })),
    vague: theirs.flatMap(({ acts, round }) =>
      acts.flatMap((act) => {
        const claim = ruleOf(act).claim?.(act);
        return claim !== undefined && claim.fact === undefined ? [{ kind: claim.kind, round }] : [];
      }),
    ),
    unanswered: view.questions
      .filter(({ answered }) => !answered)
      .map(({ seq, side, act }) => ({ seq, mine: side === view.side, act })),
    news: view.heardEvents,
    seenThrough: view.reactions
      .filter(({ side, caught }) => side !== view.side && caught.length > 0)
      .map(({ round }) => round),
    guess: view.guesses.findLast(({ what }) => what === 'type')?.value,
    tactic: tacticGuess(view),
  };
}

function tacticGuess({ guesses, moves }: SeatView): Learned['tactic'] {
  const guess = guesses.findLast(({ what }) => what === 'tactic');
  if (guess === undefined) return undefined;
  return { value: guess.value, round: moves.findLast(({ seq }) => seq < guess.seq)?.round ?? 1 };
}

/** How many things there are to read in it. */
export const lessonCount = ({ interests, facts, news }: Learned): number =>
  interests.length + facts.length + news.length;
