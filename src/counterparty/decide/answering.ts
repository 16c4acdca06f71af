import type { ClaimWay } from '../../domain/claim.ts';
import type { Interest } from '../../domain/interest.ts';
import type { Act, ActOf } from '../../engine/act.ts';
import { ruleOf } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { weightOf } from '../mind/own-worth.ts';
import { claimOn, evidenceFor, factOf } from './claims.ts';
import type { Situation } from './situation.ts';

/** How far a type is willing to answer just now. */
export interface Willing {
  /** Interests it would tell, by how freely they are told. */
  readonly tells: readonly Interest['disclosed'][];
  /** How it puts its alternative, its deadline, its decision path and policies. */
  readonly alternative: ClaimWay | 'nothing';
  readonly deadline: ClaimWay | 'nothing';
  readonly constraints: ClaimWay | 'nothing';
  /** Names its second priority before its first. */
  readonly shiftsPriorities: boolean;
}

/** How a type puts its alternative: better than it is as often as its temper has it, otherwise in its own way. */
export const puts = ({ chance, temper }: Situation, otherwise: ClaimWay): ClaimWay =>
  chance('inflates') < temper.inflates ? 'inflated' : otherwise;

/** A question of the other side's last move, and the move that asked it. */
interface Asked {
  readonly seq: number;
  readonly act: Act;
}

/** Questions that were just asked. */
export function justAsked(view: SeatView): readonly Asked[] {
  const last = view.moves.at(-1);
  if (last === undefined || last.side === view.side) return [];
  return last.acts.filter((act) => ruleOf(act).asks === true).map((act) => ({ seq: last.seq, act }));
}

/**
 * What a side says to the questions it was just asked: the first that it is willing to answer, or an open refusal to answer.
 *
 * @returns undefined where nothing was asked
 */
export function answerTo(view: SeatView, willing: Willing): Act | undefined {
  const asked = justAsked(view);
  const [first] = asked;
  if (first === undefined) return undefined;
  for (const question of asked) {
    const content = contentFor(view, question.act, willing);
    if (content !== undefined) return { kind: 'answer', question: question.seq, content };
  }
  return { kind: 'decline-to-answer', question: first.seq };
}

type Content = ActOf<'answer'>['content'];

/** What a side that is so willing says to a question; undefined where there is nothing it would say. */
export function contentFor(view: SeatView, act: Act, willing: Willing): Content | undefined {
  switch (act.kind) {
    case 'ask-interest': {
      const interest = interestToTell(view, willing, act.issue);
      if (interest !== undefined) return { interest: interest.id };
      return act.issue === undefined ? undefined : ground(view, act.issue);
    }
    case 'ask-alternative':
      return claimContent(view, 'alternative', willing.alternative);
    case 'ask-constraint':
      if (act.about === 'timing') return claimContent(view, 'deadline', willing.deadline);
      if (act.about === 'decision-path') return claimContent(view, 'decision-path', willing.constraints);
      return claimContent(view, 'policy', willing.constraints) ?? claimContent(view, 'capacity', willing.constraints);
    case 'ask-about-text':
      // What was annexed is open from now on (protocol §2): the answer says it in words.
      return {};
    default:
      return undefined;
  }
}

function claimContent(
  view: SeatView,
  kind: 'alternative' | 'deadline' | 'decision-path' | 'policy' | 'capacity',
  as: ClaimWay | 'nothing',
): Content | undefined {
  if (as === 'nothing') return undefined;
  const fact = factOf(view, kind);
  const claim = fact && claimOn(view, fact, as);
  return claim && { claim };
}

function ground(view: SeatView, issue: string): Content | undefined {
  const fact = evidenceFor(view, issue);
  const claim = fact && claimOn(view, fact, 'straight');
  return claim && { claim };
}

/** Interests that this side has told. */
export const toldInterests = (view: SeatView): readonly string[] =>
  view.moves
    .filter(({ side }) => side === view.side)
    .flatMap(({ acts }) =>
      acts.flatMap((act) =>
        act.kind === 'share-interest'
          ? [act.interest]
          : act.kind === 'answer' && act.content.interest !== undefined
            ? [act.content.interest]
            : [],
      ),
    );

/** The interest a side would tell next: on the issue asked about, else by weight; untold ones only. */
export function interestToTell(
  view: SeatView,
  { tells, shiftsPriorities }: Pick<Willing, 'tells' | 'shiftsPriorities'>,
  issue?: string,
): Interest | undefined {
  const told = toldInterests(view);
  const open = view.interests.filter(
    (interest) =>
      tells.includes(interest.disclosed) &&
      !told.includes(interest.id) &&
      (issue === undefined || interest.issue === issue),
  );
  const weight = ({ issue: about }: Interest): number => {
    const found = view.issues.find(({ id }) => id === about);
    return found === undefined ? 0 : weightOf(found);
  };
  const ranked = open.toSorted((left, right) => weight(right) - weight(left));
  return (shiftsPriorities ? ranked[1] : undefined) ?? ranked[0];
}

/** The one thing that everything hangs on, while it is untold. */
export const pivotalInterest = (view: SeatView): Interest | undefined => {
  const told = toldInterests(view);
  return view.interests.find(({ id, disclosed }) => disclosed === 'pivotal' && !told.includes(id));
};
