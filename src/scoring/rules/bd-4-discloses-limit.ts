import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Act, ActOf } from '../../engine/act.ts';
import { standingOffer } from '../../engine/checks.ts';
import type { State } from '../../engine/state.ts';
import { worthOf } from '../../engine/worth.ts';
import { factsOf } from '../claims.ts';
import { limitOf } from '../limits.ts';
import { moveBefore, ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue, plainly } from '../say.ts';

/** What keeping one's limit to oneself can earn in hundredths, and when a figure counts as the limit itself (tuned, see matrix). */
const DISCLOSED = {
  can: 500,
  near: 2,
  severity: { exact: 15, elsewhere: 8, withStandard: 3 } satisfies Record<string, Severity>,
} as const;

/** Telling one's reservation point: reasons and ranges are fine, the limit is not. */
export const disclosesLimit: Rule = {
  id: 'BD-4',
  axis: 'batna-discipline',
  source: [
    { key: 'I', section: 'When should I reveal my priorities' },
    { key: 'N', section: 'Common Pitfalls and How to Avoid Them' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['kept', 'points', 'issue'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const said = step.event.acts.find((act) => act.kind === 'disclose-reservation');
    if (said === undefined) return [];
    const instead = insteadOf(play, step, said);
    const others = step.event.acts.filter((act) => act.kind !== 'disclose-reservation');
    const put = (act: Act): BetterMove => ({ acts: [...others, act], manner: step.event.manner });
    return [...instead.map(put), ...instead.map((act) => plainly(act)), firmly(...instead.slice(-1))];
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const { acts } = step.event;
  const disclosed = acts.find((act) => act.kind === 'disclose-reservation');
  if (disclosed !== undefined) return [faultOf(play, step, disclosed)];
  const asked = moveBefore(play, step)?.event.acts.some(asksForLimit) === true;
  return asked && acts.some(keepsLimit)
    ? [{ kind: 'occasion', case: 'kept', move: step.seq, can: DISCLOSED.can, earned: DISCLOSED.can, params: {} }]
    : [];
}

const asksForLimit = (act: Act): boolean =>
  act.kind === 'ask-alternative' || (act.kind === 'ask-constraint' && act.about === 'limits');

/** An answer that gives something other than the limit: a reason, a range, a boundary, or an open no. */
const keepsLimit = ({ kind }: Act): boolean =>
  kind === 'answer' ||
  kind === 'decline-to-answer' ||
  kind === 'state-range' ||
  kind === 'hold-boundary' ||
  kind === 'reality-test';

function faultOf({ side }: Play, { seq, before, event }: MoveStep, { limit }: ActOf<'disclose-reservation'>): Mark {
  const stake = roomGivenUp(before, side);
  if ('points' in limit) {
    const isExact = Math.abs(limit.points - limitOf(before, side)) <= DISCLOSED.near;
    const severity = isExact ? DISCLOSED.severity.exact : DISCLOSED.severity.elsewhere;
    return { kind: 'fault', case: 'points', move: seq, severity, stake, params: { points: limit.points } };
  }
  const hasStandard = event.acts.some((act) => act.kind === 'cite-evidence' && act.claim.as === 'straight');
  const severity = hasStandard ? DISCLOSED.severity.withStandard : DISCLOSED.severity.elsewhere;
  return {
    kind: 'fault',
    case: 'issue',
    move: seq,
    severity,
    stake: hasStandard ? 0 : stake,
    params: { issue: limit.issue, option: limit.option },
  };
}

/** Own points between what one had asked for and the limit: the room that the other side now knows it need not leave. */
function roomGivenUp(state: State, side: Play['side']): Points {
  const [standing] = standingOffer(state, side)?.packages ?? [];
  const worth = worthOf(state.instance.issues, side, { ...state.settled, ...standing });
  return worth.kind === 'crosses' ? 0 : Math.max(0, toPoints(worth.high - limitOf(state, side)));
}

/** A reason that can be looked up, a range around it, one's alternative as a standard, or simply the boundary. */
function insteadOf(play: Play, step: MoveStep, { limit }: ActOf<'disclose-reservation'>): readonly Act[] {
  const issue = 'issue' in limit ? limit.issue : heaviestIssue(step.before, play.side);
  const evidence = factsOf(play, step, 'evidence').toSorted(
    (left, right) => Number(right.issue === issue) - Number(left.issue === issue),
  );
  return [
    ...evidence
      .slice(0, 1)
      .map(({ id }): Act => ({ kind: 'cite-evidence', claim: { fact: id, kind: 'evidence', as: 'straight' } })),
    ...besideBatna(step.before, play.side),
    { kind: 'hold-boundary', on: { issue } },
  ];
}
