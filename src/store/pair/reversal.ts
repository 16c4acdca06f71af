import type { ClaimWay } from '../../domain/claim.ts';
import type { SurveyAnswers } from '../../domain/survey.ts';
import { bySide, otherSide, type BySide, type Side } from '../../domain/side.ts';
import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import type { Log } from '../../engine/events.ts';
import type { Outcome } from '../../engine/state.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Hundredths, Points, Share } from '../../kernel/brand.ts';
import { debriefOf, type Debrief } from '../../scoring/debrief.ts';
import { ledgerOf, type Given } from '../../scoring/ledger.ts';
import { playOf, type Play } from '../../scoring/play.ts';
import { reviewOf, type ReviewLine } from '../../scoring/review.ts';
import { personAt, sideOf, type PairSession, type PersonId } from './session.ts';

/** What somebody argued with in one chair. */
export interface Argued {
  /** Claims by how true they were. */
  readonly claims: Readonly<Record<ClaimWay, number>>;
  /** What was named as a reason, each once. */
  readonly facts: readonly string[];
  /** Own interests that were told, each once. */
  readonly interests: readonly string[];
  readonly questions: number;
  readonly threats: number;
}

/** One person in one chair: what they argued, gave and achieved, and how the other one found it. */
export interface ChairPlay {
  readonly person: PersonId;
  /** Counted from 0. */
  readonly round: number;
  readonly side: Side;
  readonly outcome: Outcome['kind'];
  readonly moves: number;
  /** Of what was signed, or of leaving; and how much of that is above leaving. */
  readonly points: Points;
  readonly surplus: number;
  /** The surplus as a share of the best that this chair could have had beside a yes of the other, where there was any. */
  readonly reach: Share | undefined;
  /** What the months after left of it. */
  readonly realised: Points;
  /** Worth to oneself of the first offer one made. */
  readonly opening: Points | undefined;
  readonly gave: Given;
  readonly got: Given;
  /** Own concessions, and how many of them asked for something in return. */
  readonly steps: { readonly all: number; readonly paired: number };
  readonly argued: Argued;
  readonly overall: Hundredths | undefined;
  /** What the person opposite answered afterwards. */
  readonly foundByOther: Pick<SurveyAnswers, 'fair' | 'heard' | 'trust'>;
  readonly foundOneself: Pick<SurveyAnswers, 'fair' | 'heard' | 'trust'>;
}

/** Both rounds beside each other: the same person in both chairs, and both persons in the same chair. */
export interface Reversal {
  readonly byPerson: Readonly<Record<PersonId, readonly [ChairPlay, ChairPlay]>>;
  /** First round first: the chair is the same, the person is another. */
  readonly byChair: BySide<readonly [ChairPlay, ChairPlay]>;
  /** Whether both rounds were played on the same figures: otherwise points of one chair are not quite the same points. */
  readonly isSameDraw: boolean;
  /** What the work afterwards says of having sat on both sides, by person. */
  readonly review: Readonly<Record<PersonId, ReviewLine | undefined>>;
}

const QUESTIONS: ReadonlySet<ActKind> = new Set([
  'ask-interest',
  'ask-constraint',
  'ask-alternative',
  'ask-about-text',
]);

/**
 * Compares two rounds of talks between the same two people with the chairs exchanged.
 *
 * @param logs - both over, and of the same scenario
 * @source model §10 (role reversal); issue on the three uses, reversal debrief
 */
export function reversalOf(session: Pick<PairSession, 'chairs'>, logs: readonly [Log, Log]): Reversal {
  const plays = logs.map((log, round) => bySide((side) => chairPlayOf(log, side, { session, round })));
  const at = (round: number, side: Side): ChairPlay => {
    const play = plays[round]?.[side];
    invariant(play !== undefined, 'both rounds were played');
    return play;
  };
  const ofPerson = (person: PersonId): readonly [ChairPlay, ChairPlay] => [
    at(0, sideOf(session, 0, person)),
    at(1, sideOf(session, 1, person)),
  ];
  const reviewed = (person: PersonId): ReviewLine | undefined =>
    reviewOf(playOf(logs[0], sideOf(session, 0, person)), [logs[1]]).lines.find(({ rule }) => rule === 'RV-3');
  return {
    byPerson: { a: ofPerson('a'), b: ofPerson('b') },
    byChair: bySide((side): readonly [ChairPlay, ChairPlay] => [at(0, side), at(1, side)]),
    isSameDraw: seedOf(logs[0]) === seedOf(logs[1]),
    review: { a: reviewed('a'), b: reviewed('b') },
  };
}

const seedOf = ([first]: Log): number | undefined => (first?.kind === 'instanceDrawn' ? first.seed : undefined);

interface Where {
  readonly session: Pick<PairSession, 'chairs'>;
  readonly round: number;
}

/** One person in one chair of one round. */
export function chairPlayOf(log: Log, side: Side, { session, round }: Where): ChairPlay {
  const play = playOf(log, side);
  const debrief = debriefOf(log, side);
  const { outcome, implemented, surveys } = play.end;
  invariant(outcome !== undefined, 'chairs are compared when the talks are over');
  const limit = debrief.reservationPoint[side];
  const points = debrief.signed?.points[side] ?? limit;
  const ledger = ledgerOf(play);
  const own = debrief.concessions.filter((step) => step.side === side);
  const { overall } = debrief.scorecard;
  return {
    person: personAt(session, round, side),
    round,
    side,
    outcome: outcome.kind,
    moves: play.own.length,
    points,
    surplus: points - limit,
    reach: reachOf(debrief, side, points),
    realised: implemented?.realised[side] ?? points,
    opening: debrief.path.find((step) => step.side === side)?.high[side],
    gave: ledger.gave,
    got: ledger.got,
    steps: { all: own.length, paired: own.filter(({ paired }) => paired).length },
    argued: arguedOf(play),
    overall: overall.kind === 'graded' ? overall.hundredths : undefined,
    foundByOther: found(surveys[otherSide(side)]),
    foundOneself: found(surveys[side]),
  };
}

const found = (answers: SurveyAnswers | undefined): ChairPlay['foundByOther'] => ({
  ...(answers?.fair !== undefined && { fair: answers.fair }),
  ...(answers?.heard !== undefined && { heard: answers.heard }),
  ...(answers?.trust !== undefined && { trust: answers.trust }),
});

function reachOf({ frontier, reservationPoint }: Debrief, side: Side, points: Points): Share | undefined {
  const other = otherSide(side);
  const best = Math.max(
    ...frontier.filter((place) => place.points[other] >= reservationPoint[other]).map((place) => place.points[side]),
  );
  const room = best - reservationPoint[side];
  return Number.isFinite(best) && room > 0 ? Math.min(1, (points - reservationPoint[side]) / room) : undefined;
}

function arguedOf({ own }: Play): Argued {
  const acts = own.flatMap(({ event }) => event.acts);
  const claims = acts.flatMap((act) => ruleOf(act).claim?.(act) ?? []);
  const many = (way: ClaimWay): number => claims.filter((claim) => claim.as === way).length;
  return {
    claims: {
      straight: many('straight'),
      vague: many('vague'),
      inflated: many('inflated'),
      fabricated: many('fabricated'),
    },
    facts: once(claims.flatMap(({ fact }) => fact ?? [])),
    interests: once(acts.flatMap((act) => interestIn(act) ?? [])),
    questions: acts.filter(({ kind }) => QUESTIONS.has(kind)).length,
    threats: acts.filter(({ kind }) => kind === 'threaten').length,
  };
}

const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function interestIn(act: Act): string | undefined {
  if (act.kind === 'share-interest') return act.interest;
  return act.kind === 'answer' ? act.content.interest : undefined;
}
