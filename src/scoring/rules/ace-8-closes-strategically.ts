import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { isAgreedInPrinciple, offerOf } from '../../engine/checks.ts';
import type { Offer, State } from '../../engine/state.ts';
import { worthOf } from '../../engine/worth.ts';
import { limitOf, offerMadeAt } from '../limits.ts';
import { ambitionOf, canStillSign, onTable, pointsAt } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import { raisedTo } from '../raise-package.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { firmly, heaviestIssue, plainly } from '../say.ts';

/** What bringing it to a close well earns and costs (ACE scheme; tuned, see matrix). */
const CLOSED = {
  can: 1_000,
  half: 500,
  /** Own points by which their offer must have grown before it is taken, and by which what lies there must be worth taking. */
  grown: 2,
  worth: 5,
  /** Share of the room from which on even a first offer may be taken as it is, and the one it is measured by. */
  rich: 0.75,
  fair: 0.5,
  severity: 8,
} as const satisfies { readonly severity: Severity } & Record<string, number>;

/** Coming to the yes by one's own doing: by a step that was tied, or by taking what had grown; not the first thing offered, nor never. */
export const closesStrategically: Rule = {
  id: 'ACE-8',
  axis: 'process',
  source: [
    { key: 'B', section: 'Mechanism of Action, step 4' },
    { key: 'P', section: 'Close' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['carried', 'carried-by-giving', 'grown', 'unmoved', 'first-taken', 'drifted', 'unsigned'],
  look: (play) => {
    const settling = play.moves.findLast(
      ({ before, after }) => !isAgreedInPrinciple(before) && isAgreedInPrinciple(after),
    );
    const drifted = play.end.outcome?.kind === 'expired' ? drift(play) : [];
    if (drifted.length > 0 || settling === undefined) return drifted;
    return settling.event.side === play.side ? taken(play, settling) : carried(play, settling);
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    return found === 'drifted' || found === 'unsigned' ? closings(play, step) : lastSteps(play, step);
  },
};

/** One said yes oneself: to their first word, to one that had grown, or to one that had not. */
function taken(play: Play, step: MoveStep): readonly Mark[] {
  const { before, seq: move } = step;
  const { side } = play;
  const points = worthIn(before, side, step.after.settled);
  if (ambitionOf(before, side, points) >= CLOSED.rich) return [];
  const theirs = before.offers.filter((offer) => offer.side !== side);
  const earliest = theirs.map((offer) => bestOfOffer(before, side, offer))[0] ?? points;
  const params = { points, gained: Math.max(0, toPoints(points - earliest)) };
  const at = { move, params, kind: 'occasion', can: CLOSED.can } as const;
  const hasOffered = before.offers.some((offer) => offer.side === side);
  if (!hasOffered && theirs.length <= 1) {
    const stake = Math.max(0, toPoints(pointsAt(before, side, CLOSED.fair) - points));
    return [
      { ...at, case: 'first-taken', earned: 0 },
      { move, params, kind: 'fault', case: 'first-taken', severity: CLOSED.severity, stake },
    ];
  }
  return points - earliest >= CLOSED.grown
    ? [{ ...at, case: 'grown', earned: CLOSED.can }]
    : [{ ...at, case: 'unmoved', earned: 0 }];
}

/** They said yes to what one had put forward: tied to something, or given away. */
function carried(play: Play, settling: MoveStep): readonly Mark[] {
  const accepted = settling.event.acts.flatMap((act) =>
    act.kind === 'accept' ? [offerOf(settling.before, act.offer)] : [],
  );
  const step = play.own.find(({ seq }) => accepted.some((offer) => offer?.seq === seq));
  if (step === undefined) return [];
  const given = concessionsOf(play).find((made) => made.step.seq === step.seq);
  const isGift = given !== undefined && given.tie === undefined;
  const params = { points: worthIn(settling.after, play.side, settling.after.settled) };
  const at = { kind: 'occasion', move: step.seq, can: CLOSED.can, params } as const;
  return [
    isGift ? { ...at, case: 'carried-by-giving', earned: CLOSED.half } : { ...at, case: 'carried', earned: CLOSED.can },
  ];
}

/** Time ran out over something that was better than leaving: agreed and not signed, or offered and not taken. */
function drift({ own, side }: Play): readonly Mark[] {
  const wasted = (step: MoveStep): Points => {
    const { before } = step;
    const found = onTable(before, side);
    const points = isAgreedInPrinciple(before)
      ? worthIn(before, side, before.settled)
      : found?.whole === true
        ? found.low
        : 0;
    return toPoints(points - limitOf(before, side));
  };
  const step = own.findLast(({ before }) => canStillSign(before, side));
  if (step === undefined || wasted(step) < CLOSED.worth || step.before.text?.signedBy.includes(side) === true)
    return [];
  if (step.event.acts.some(({ kind }) => kind === 'accept' || kind === 'sign')) return [];
  const surplus = wasted(step);
  const found = isAgreedInPrinciple(step.before) ? 'unsigned' : 'drifted';
  const at = { case: found, move: step.seq, params: { surplus } };
  return [
    { ...at, kind: 'occasion', can: CLOSED.can, earned: 0 },
    { ...at, kind: 'fault', severity: CLOSED.severity, stake: surplus },
  ];
}

function worthIn({ instance }: State, side: Play['side'], candidate: Offer['packages'][number]): Points {
  const worth = worthOf(instance.issues, side, candidate);
  return worth.kind === 'crosses' ? 0 : worth.low;
}

const bestOfOffer = (state: State, side: Play['side'], { packages }: Offer): Points =>
  packages.reduce<Points>((best, bundle) => Math.max(best, worthIn(state, side, { ...state.settled, ...bundle })), 0);

/** Taking and signing what lies there. */
function closings({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  const found = onTable(before, side);
  const accept: readonly Act[] =
    found === undefined
      ? []
      : [{ kind: 'accept', offer: found.offer, ...(found.bundle !== undefined && { bundle: found.bundle }) }];
  const whole = found?.package ?? before.settled;
  const text = before.text?.id ?? `text-${before.round}-${side}`;
  const summarise: Act = { kind: 'summarise', text: whole };
  const sign: Act = { kind: 'sign', text };
  return isAgreedInPrinciple(before)
    ? [
        plainly(sign),
        plainly({ kind: 'summarise', text: before.settled }, { kind: 'sign', text: `text-${before.round}-${side}` }),
      ]
    : [plainly(...accept, summarise, sign), plainly(...accept)];
}

/** One more step before the yes: what they offered with a little more in it, or where one stands. */
function lastSteps({ side }: Play, step: MoveStep): readonly BetterMove[] {
  const { before, after } = step;
  const base = offerMadeAt(step)?.packages[0] ?? after.settled;
  const level = Math.max(toPoints(worthIn(before, side, base) + CLOSED.worth), limitOf(before, side));
  const raised = raisedTo(before, side, { candidate: base, level });
  return [
    ...(raised === undefined ? [] : [plainly({ kind: 'offer', package: raised })]),
    firmly({ kind: 'hold-boundary', on: { issue: heaviestIssue(before, side) } }),
  ];
}
