import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { Act, ActKind } from '../../engine/act.ts';
import { ruleOf } from '../../engine/act.ts';
import type { Percept } from '../../engine/percept.ts';
import type { HeardMove, SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { invariant } from '../../kernel/invariant.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { ledgerOf } from './ledger.ts';
import { reachOf } from './own-worth.ts';

/** When something counts as what it is. Shares and own points; starting values from the negotiation model §5 and voices §2, tuned. */
const COUNTS = {
  /** Legitimacy behind a standard that is held. */
  ground: 0.6,
  /** Moves through which shown ground goes on standing behind a boundary. */
  groundLasts: 3,
  faceThreat: 0.3,
  /** Own points from which a bare step is a gift. */
  gift: 1,
  /** An offer is absurd below this share of the reservation point, or of this many points where that is lower. */
  absurd: { share: 0.3, least: 30 },
  /** Own points by which an offer may fall behind the former one before it is a step back. */
  stepBack: 3,
  plan: 0.6,
  pressed: 0.4,
  /** Own points by which the ledger stands against oneself. */
  oneSided: 5,
  /** Moves of the other side that are looked back on for whether it made room, and for whether it pressed. */
  roomLooksBack: 4,
  pressLooksBack: 2,
} as const;

/** What kind of thing was heard, besides what its percept says: what the charts' guards ask about. Plain JSON. */
export interface Impression {
  readonly seq: number;
  readonly percept: Percept;
  readonly kinds: readonly ActKind[];
  /** Somebody else listened. */
  readonly inTheOpen: boolean;
  /** Own points that a step brought; and what of it came without an ask. */
  readonly step: Points;
  readonly gift: Points;
  readonly fairStep: boolean;
  readonly stepBack: boolean;
  /** An ask that gives nothing. */
  readonly asksOnly: boolean;
  /** A boundary or a standard kept under pressure. */
  readonly held: boolean;
  readonly showsGround: boolean;
  /** Names a standard or a figure that somebody measured. */
  readonly cites: boolean;
  readonly threat: boolean;
  readonly insult: boolean;
  readonly costsFace: boolean;
  readonly absurd: boolean;
  readonly foundOut: boolean;
  /** Something it undertook was not done by its day, and has just come to light; or was done by this move. */
  readonly brokeWord: boolean;
  readonly keptWord: boolean;
  /** Says where it would leave. */
  readonly disclosesLimit: boolean;
  readonly reflects: boolean;
  readonly acknowledges: boolean;
  /** Says one's words back, or names a feeling with what caused it; not the same thing twice running. */
  readonly understands: boolean;
  /** Asks to go on, says back, names a feeling; and how many of its latest moves did. */
  readonly makesRoom: boolean;
  readonly roomMade: number;
  readonly silent: boolean;
  /** Turns the pages over, or says which two things do not fit together. */
  readonly untangles: boolean;
  /** Speaks in figures: offers, asks, standards. */
  readonly argues: boolean;
  /** Wants to hear a yes: proposes to close, reads the text out, signs. */
  readonly wantsAYes: boolean;
  /** Took an offer that one had made at the top of a wave. */
  readonly tookRashly: boolean;
  readonly theyOffered: boolean;
  /** Names something both could want: a face-saving choice, a term for both, a rule, what matters to them. */
  readonly commonGoal: boolean;
  /** Steps one could follow: an agenda, a single text, governance. */
  readonly plan: boolean;
  readonly asksWell: boolean;
  readonly asksAboutText: boolean;
  readonly pressed: boolean;
  /** One of its latest moves pressed, this one included. */
  readonly pressedLately: boolean;
  /** The same move as its last one, word for word. */
  readonly repeats: boolean;
  /** Own points got less own points given, in all and over the last two rounds. */
  readonly balance: Points;
  readonly recentBalance: Points;
  /** How often one has said one's own offer since it last changed, and how many one has made. */
  readonly saidSame: number;
  readonly ownOffers: number;
  readonly ownMoves: number;
  readonly finePrintLies: boolean;
  readonly agreed: boolean;
}

const COMMON_GOALS: ReadonlySet<ActKind> = new Set([
  'offer-face-saving',
  'add-clause',
  'propose-agenda',
  'share-interest',
  'promise',
  'add-governance',
  'disclose-risk',
]);
const MAKES_ROOM: ReadonlySet<ActKind> = new Set(['invite', 'reflect', 'acknowledge-feeling']);
const ARGUES: ReadonlySet<ActKind> = new Set([
  'offer',
  'trade',
  'concede',
  'present-meso',
  'state-range',
  'ask-concession',
  'cite-evidence',
  'reality-test',
  'refer-alternative',
]);
const WANTS_A_YES: ReadonlySet<ActKind> = new Set(['propose-closing', 'summarise', 'sign', 'accept']);
const PRESSING: ReadonlySet<ActKind> = new Set([
  'threaten',
  'assert-constraint',
  'refer-alternative',
  'hold-boundary',
  'reject',
  'ask-concession',
]);
const NUMBERS: ReadonlySet<ActKind> = new Set([
  'offer',
  'trade',
  'concede',
  'add-clause',
  'present-meso',
  'hold-boundary',
  'threaten',
  'ask-concession',
]);

/**
 * What the other side's last move was, in the terms in which a person would remember it; undefined where nothing was said yet.
 *
 * @param caught - moves of the other side that were just seen through
 */
export function impressionOf(view: SeatView, caught: readonly number[]): Impression | undefined {
  const move = view.moves.at(-1);
  if (move === undefined || move.side === view.side) return undefined;
  const { percept, acts } = move;
  invariant(percept !== undefined, "the other side's moves come with a percept");
  const theirs = view.moves.filter(({ side }) => side === move.side);
  const mine = view.moves.filter(({ side }) => side === view.side);
  const has = (kind: ActKind): boolean => acts.some((act) => act.kind === kind);
  const concession = view.concessions.findLast(({ side }) => side === move.side);
  // What a trade takes back on other issues counts against what it gives.
  const step = concession?.seq === move.seq ? Math.max(0, Math.min(concession.worth, percept.generosity)) : 0;
  const asks = has('ask-concession') || has('ask-one-more');
  const fairStep = step > 0 && (concession?.asked === true || asks);
  const offered = view.offers.find(({ seq, side }) => seq === move.seq && side === move.side);
  const threat = has('threaten');
  const costsFace = percept.faceThreat > COUNTS.faceThreat;
  const showsGround = percept.legitimacy >= COUNTS.ground;
  const ledger = ledgerOf(view);
  const recent = ledgerOf(view, view.round - 2);
  const promised = view.promises.filter(({ side }) => side === move.side);
  const questions = acts.filter((act) => ruleOf(act).asks === true);
  const repeats = sameData(acts, theirs.at(-2)?.acts);
  return {
    seq: move.seq,
    percept,
    kinds: acts.map(({ kind }) => kind),
    inTheOpen: move.manner.audience === 'open',
    step,
    gift: fairStep || step < COUNTS.gift ? 0 : step,
    fairStep,
    stepBack: percept.generosity < -COUNTS.stepBack || has('retract'),
    asksOnly: asks && step === 0 && !has('trade'),
    held: !threat && !costsFace && step === 0 && holds(view, move, { theirs, mine }),
    showsGround,
    cites: acts.some((act) => ruleOf(act).claim?.(act)?.kind === 'evidence'),
    threat,
    insult: move.manner.aim === 'person' && move.manner.tone === 'hard-line',
    costsFace,
    absurd: offered?.packages.every((bundle) => isAbsurd(view, bundle)) === true,
    foundOut: caught.includes(move.seq),
    brokeWord: promised.some(({ fate, by }) => fate === 'broken' && by >= (mine.at(-1)?.day ?? view.day)),
    keptWord: promised.some(({ keptAt }) => keptAt === move.seq),
    disclosesLimit: has('disclose-reservation'),
    reflects: has('reflect'),
    acknowledges: has('acknowledge-feeling') || has('build-rapport'),
    understands: !repeats && acts.some(isUnderstanding),
    makesRoom: acts.some(({ kind }) => MAKES_ROOM.has(kind)),
    roomMade: theirs.slice(-COUNTS.roomLooksBack).filter((made) => made.acts.some(({ kind }) => MAKES_ROOM.has(kind)))
      .length,
    silent: acts.every(({ kind }) => kind === 'stay-silent'),
    untangles: has('restart') || has('name-discrepancy'),
    argues: acts.some(({ kind }) => ARGUES.has(kind)),
    wantsAYes: acts.some(({ kind }) => WANTS_A_YES.has(kind)),
    tookRashly: acts.some((act) => act.kind === 'accept' && isRash(view, act.offer)),
    theyOffered: view.offers.some(({ side }) => side === move.side),
    commonGoal: acts.some(({ kind }) => COMMON_GOALS.has(kind)),
    plan: percept.clarity >= COUNTS.plan && acts.some(isPlan),
    asksWell: questions.length === 1 && percept.pressure < COUNTS.pressed && acts.some(isOwnAnswer),
    asksAboutText: has('ask-about-text'),
    pressed: presses(move),
    pressedLately: theirs.slice(-COUNTS.pressLooksBack).some(presses),
    repeats,
    balance: toPoints(ledger.got - ledger.gave),
    recentBalance: toPoints(recent.got - recent.gave),
    saidSame: saidSame(view, mine),
    ownOffers: view.offers.filter(({ side }) => side === view.side).length,
    ownMoves: mine.length,
    finePrintLies:
      view.text !== undefined &&
      view.annexes.some(({ id, holder }) => holder === view.side && view.text?.annexes.includes(id)),
    agreed: view.issues.every(({ id }) => view.settled[id] !== undefined),
  };
}

/** Whether the ledger stands against oneself and this move does nothing about it; an ask for more of nothing is no better. */
export const isOneSided = ({ balance, step, percept, asksOnly }: Impression): boolean =>
  step === 0 && ((balance < -COUNTS.oneSided && percept.reciprocity <= 0) || (asksOnly && balance <= 0));

/** Whether a move of the other side pressed. */
export const presses = ({ percept }: HeardMove): boolean => (percept?.pressure ?? 0) >= COUNTS.pressed;

interface Moves {
  readonly theirs: readonly HeardMove[];
  readonly mine: readonly HeardMove[];
}

function holds(view: SeatView, move: HeardMove, { theirs, mine }: Moves): boolean {
  const before = mine.at(-1);
  const wasPressed =
    before !== undefined &&
    (before.manner.tone === 'firm' ||
      before.manner.tone === 'hard-line' ||
      before.acts.some(({ kind }) => PRESSING.has(kind)));
  const hadPosition = view.offers.some(({ side, seq }) => side === otherSide(view.side) && seq < move.seq);
  if (!wasPressed || !hadPosition) return false;
  const ground = Math.max(...theirs.slice(-COUNTS.groundLasts).map(({ percept }) => percept?.legitimacy ?? 0));
  const holdsOn = move.acts.some((act) => act.kind === 'hold-boundary' || isReasonedNo(act));
  return ground >= COUNTS.ground && (holdsOn || (move.percept?.legitimacy ?? 0) >= COUNTS.ground);
}

const isReasonedNo = (act: Act): boolean => act.kind === 'reject' && act.reason !== undefined;
const isPlan = ({ kind }: Act): boolean =>
  kind === 'propose-agenda' ||
  kind === 'summarise' ||
  kind === 'add-governance' ||
  kind === 'present-meso' ||
  kind === 'offer' ||
  kind === 'trade' ||
  kind === 'promise' ||
  kind === 'propose-closing';
const isOwnAnswer = ({ kind }: Act): boolean => kind === 'share-interest' || kind === 'answer' || kind === 'reflect';

const isUnderstanding = (act: Act): boolean =>
  act.kind === 'reflect' || (act.kind === 'acknowledge-feeling' && act.cause !== undefined);

/** Whether an offer of one's own was made at the top of a wave. */
export const isRash = (view: SeatView, id: string): boolean => {
  const made = view.offers.find((offer) => offer.id === id && offer.side === view.side);
  return made !== undefined && view.moves.find(({ seq }) => seq === made.seq)?.voice?.rung === 3;
};

function isAbsurd(view: SeatView, offered: Package): boolean {
  const reach = reachOf(view, { ...view.settled, ...offered });
  return reach !== undefined && reach.high < COUNTS.absurd.share * Math.max(view.reservationPoint, COUNTS.absurd.least);
}

/** Moves since the last own offer in which the number was said again, that one included. */
function saidSame(view: SeatView, mine: readonly HeardMove[]): number {
  const offer = view.offers.findLast(({ side }) => side === view.side);
  if (offer === undefined) return 0;
  return mine.filter(({ seq, acts }) => seq >= offer.seq && acts.some(({ kind }) => NUMBERS.has(kind))).length;
}
