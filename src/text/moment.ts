import type { Fact } from '../domain/fact.ts';
import type { Interest } from '../domain/interest.ts';
import type { Issue, Rung } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { HeardMove } from '../engine/seat-view.ts';
import type { Offer, Question, SingleText, State } from '../engine/state.ts';

/** What everybody at the table may know of an issue. */
export type SeenIssue = Pick<Issue, 'id' | 'kind' | 'options' | 'range' | 'prefers'> & {
  readonly rungs?: readonly Pick<Rung, 'id' | 'has'>[] | undefined;
};

/** As much of the table as words need, from the seat of the one who speaks. A `SeatView` is one. */
export interface Moment {
  readonly side: Side;
  readonly day: number;
  readonly issues: readonly SeenIssue[];
  readonly facts: readonly Fact[];
  readonly interests: readonly Interest[];
  readonly moves: readonly Pick<HeardMove, 'seq' | 'side' | 'acts' | 'voice'>[];
  readonly questions: readonly Question[];
  readonly offers: readonly Offer[];
  readonly stands: { readonly mine: Package; readonly theirs: Package };
  readonly settled: Package;
  readonly text: SingleText | undefined;
}

/** The same table from across it. */
export const fromAcross = (moment: Moment): Moment => ({
  ...moment,
  side: otherSide(moment.side),
  interests: [],
  stands: { mine: moment.stands.theirs, theirs: moment.stands.mine },
});

/** The moment of a side about to speak, without copying the table: cheaper than a view, for a whole transcript. */
export const momentIn = (state: State, side: Side): Moment => ({
  side,
  day: state.day,
  issues: state.instance.issues,
  facts: state.instance.facts,
  interests: state.instance.interests[side],
  moves: state.moves,
  questions: state.questions,
  offers: state.offers,
  stands: { mine: state.stands[side], theirs: state.stands[otherSide(side)] },
  settled: state.settled,
  text: state.text,
});
