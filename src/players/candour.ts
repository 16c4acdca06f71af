import { ruleOf, type Act, type ActKind } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import type { Seat } from './seat.ts';
import { freshClaim } from './talking.ts';

/** Moves that are about the other side, or about an end: nothing is put beside them. */
const SAID_ALONE: ReadonlySet<ActKind> = new Set(['invite', 'acknowledge-feeling', 'restart', 'pause', 'walk-away']);
const CLOSES: ReadonlySet<ActKind> = new Set(['accept', 'summarise', 'ask-about-text', 'sign']);
const MOST_ACTS = 3;
/** How often one asks who decides over there, and the rounds that must be left where they may answer in place of offering. */
const ASKS = { most: 2, left: 5, leftOnceTurned: 4 } as const;

/**
 * What one says, with something put beside it that the two should know of each other before they sign: a risk that only oneself can
 * see, and who decides on either side. One such word a move, and only where there is room.
 *
 * @source I, N: transparency about known risks, map the real decision path; EG-9, EG-11
 */
export function withCandour(seat: Seat, acts: readonly Act[]): readonly Act[] {
  const { style, ownMoves } = seat;
  if (!style.candid || ownMoves === 0 || acts.length >= MOST_ACTS) return acts;
  if (acts.some(({ kind }) => SAID_ALONE.has(kind))) return acts;
  const word = owed(seat, acts);
  return word === undefined ? acts : [word, ...acts];
}

/** The next of those words; a risk as soon as something lies on the table. */
function owed(seat: Seat, acts: readonly Act[]): Act | undefined {
  const { view } = seat;
  const proposes = acts.some((act) => ruleOf(act).proposes === true);
  const risk = proposes || view.offers.length > 0 ? untoldRisk(view) : undefined;
  if (risk !== undefined) return { kind: 'disclose-risk', fact: risk };
  if (asksForPath(seat, acts)) return { kind: 'ask-constraint', about: 'decision-path' };
  const path = proposes || acts.some(({ kind }) => CLOSES.has(kind)) ? freshClaim(view, 'decision-path') : undefined;
  return path && { kind: 'assert-constraint', claim: path };
}

/** Who decides over there is asked beside an offer, or while the text is read, and once more of somebody who has opened up. */
function asksForPath({ view, last }: Seat, acts: readonly Act[]): boolean {
  const asked = ownActs(view).filter((act) => act.kind === 'ask-constraint' && act.about === 'decision-path').length;
  if (knowsTheirPath(view) || asked >= ASKS.most) return false;
  if (acts.some(({ kind }) => kind === 'ask-about-text')) return true;
  const turned = last?.voice?.turned === true;
  const hasTime = view.rounds - view.round >= (turned ? ASKS.leftOnceTurned : ASKS.left);
  const fits = acts.some((act) => ruleOf(act).proposes === true) && !acts.some((act) => ruleOf(act).asks === true);
  return fits && hasTime && (asked === 0 || turned);
}

const ownActs = ({ moves, side }: SeatView): readonly Act[] =>
  moves.filter((move) => move.side === side).flatMap(({ acts }) => acts);

function untoldRisk(view: SeatView): string | undefined {
  const told = ownActs(view).flatMap((act) => (act.kind === 'disclose-risk' ? [act.fact] : []));
  return view.facts.find(({ id, kind, own }) => kind === 'risk' && own && !told.includes(id))?.id;
}

const knowsTheirPath = ({ facts }: SeatView): boolean =>
  facts.some(({ kind, own }) => kind === 'decision-path' && !own);
