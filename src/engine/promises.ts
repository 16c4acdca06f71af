import { rankOf, type Issue } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { Days } from '../kernel/brand.ts';
import type { ActKind, ActOf } from './act.ts';
import type { MoveMade, State } from './state.ts';

type PromiseAct = ActOf<'promise'>;

/** Something a side said it would do, and what became of it. */
export interface Promised {
  readonly side: Side;
  readonly seq: number;
  readonly what: PromiseAct['what'];
  /** Calendar day up to which it counts as kept. */
  readonly by: Days;
  readonly fate: 'open' | 'kept' | 'broken';
  /** The move that kept it. */
  readonly keptAt: number | undefined;
}

/** A promise and a later move that may keep it. */
interface Later {
  readonly promised: Pick<Promised, 'side' | 'seq'>;
  readonly move: MoveMade;
}
type Keeps = (state: State, later: Later) => boolean;

const own =
  (keeps: Keeps): Keeps =>
  (state, later) =>
    later.move.side === later.promised.side && keeps(state, later);

/**
 * What keeps which promise. Only what both sides can hear counts: a claim that is larger than what stands behind it keeps a promise
 * until it is found out, so that nobody can read the truth off a promise.
 *
 * | promise | kept by a later move of the promiser with |
 * | --- | --- |
 * | send-text | the single text, or a term attached to it; by anybody, since one text is enough |
 * | check-facts | a claim that can be checked, or a package laid beside a fact |
 * | ask-sponsor | sponsor to sponsor, a pause to consult or for approval, or what the decision path or a policy says |
 * | share-data | evidence, a risk told, or shared figures in the governance |
 * | improve-service | a choice or a clause put forward, or accepted, that lies nearer to what the other side is known to like than anything before |
 */
const KEEPS: { readonly [What in PromiseAct['what']]: Keeps } = {
  'send-text': (_, { move }) => says(move, 'summarise') || says(move, 'attach-term'),
  'check-facts': own((state, { move }) => claims(state, move) || testsFact(move)),
  'ask-sponsor': own(
    (state, { move }) =>
      says(move, 'escalate-sponsor') || asksAtHome(move) || claims(state, move, ['decision-path', 'policy']),
  ),
  'share-data': own(
    (state, { move }) => claims(state, move, ['evidence']) || says(move, 'disclose-risk') || sharesFigures(move),
  ),
  'improve-service': own(improvesTerms),
};

/**
 * Everything promised at the table, in order, with what became of it so far.
 *
 * A promise is broken once its day has gone by, or where the service was to be improved and the text is signed as it was. Days pass by
 * pauses and by work on an alternative, not by rounds.
 *
 * @source negotiation model §6, promises heard
 */
export const promisesOf = (state: State): readonly Promised[] =>
  state.moves.flatMap((move) => move.acts.flatMap((act) => (act.kind === 'promise' ? [judged(state, move, act)] : [])));

function judged(state: State, { side, seq }: MoveMade, { what, by }: PromiseAct): Promised {
  const promised = { side, seq };
  const keeping = state.moves.find(
    (move) => move.seq > seq && move.day <= by && KEEPS[what](state, { promised, move }),
  );
  const isLate = state.day > by || (what === 'improve-service' && state.outcome?.kind === 'signed');
  const fate = keeping !== undefined ? 'kept' : isLate ? 'broken' : 'open';
  return { ...promised, what, by, fate, keptAt: keeping?.seq };
}

const says = ({ acts }: MoveMade, kind: ActKind): boolean => acts.some((act) => act.kind === kind);

/** A claim of this move that says something and was not found out. */
const claims = (state: State, { seq }: MoveMade, kinds?: readonly string[]): boolean =>
  state.claims.some(
    (made) =>
      made.seq === seq &&
      made.claim.as !== 'vague' &&
      !made.caught &&
      (kinds === undefined || kinds.includes(made.claim.kind)),
  );

const testsFact = ({ acts }: MoveMade): boolean =>
  acts.some((act) => act.kind === 'reality-test' && 'fact' in act.against);

const asksAtHome = ({ acts }: MoveMade): boolean =>
  acts.some((act) => act.kind === 'pause' && (act.reason === 'consult' || act.reason === 'approval'));

const sharesFigures = ({ acts }: MoveMade): boolean =>
  acts.some((act) => act.kind === 'add-governance' && act.data === 'shared');

function improvesTerms(state: State, { promised, move }: Later): boolean {
  const them = otherSide(promised.side);
  const before = state.moves
    .filter(({ side, seq }) => side === promised.side && seq <= promised.seq)
    .flatMap((earlier) => putForward(state, earlier));
  return putForward(state, move).some((offered) =>
    state.instance.issues.some(
      (issue) =>
        issue.kind !== 'quantity' &&
        liking(issue, them, offered) > Math.max(0, ...before.map((earlier) => liking(issue, them, earlier))),
    ),
  );
}

/** What a move says yes to: its own offer, each bundle, or the one of theirs that it accepts. */
function putForward({ offers }: State, { seq, side, acts }: MoveMade): readonly Package[] {
  const own = offers.filter((offer) => offer.seq === seq && offer.side === side).flatMap(({ packages }) => packages);
  const taken = acts.map((act) => {
    if (act.kind !== 'accept') return undefined;
    return offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0];
  });
  return [...own, ...taken.filter((offered) => offered !== undefined)];
}

/** How far a package goes towards the end of an issue that a side is known to like; 0 where it says nothing. */
function liking(issue: Issue, side: Side, offered: Package): number {
  const option = offered[issue.id];
  if (option === undefined) return 0;
  const rank = rankOf(issue, option);
  return issue.prefers[side] === 'last' ? rank : issue.options.length - 1 - rank;
}
