import type { CounterpartyType } from '../domain/seat.ts';
import type { ActKind } from '../engine/act.ts';
import type { HeardMove, SeatView } from '../engine/seat-view.ts';
import type { PrivateAct } from './player.ts';
import { readingOf } from './reading.ts';

/** When somebody can be told: after so many of their moves, and by this share of them in a firm tone or harder (voices §3; tuned). */
const TOLD = { moves: 4, firm: 0.5 } as const;

/** Writes down once whom it takes the other side for (CP-1 to CP-4): a private note that costs nothing. */
export function nameThem(view: SeatView): readonly PrivateAct[] {
  const theirs = view.moves.filter(({ side }) => side !== view.side);
  const hasGuessed = view.guesses.some(({ what }) => what === 'type');
  return hasGuessed || theirs.length < TOLD.moves ? [] : [{ kind: 'guess', what: 'type', value: typeOf(view, theirs) }];
}

/** By what they do and not by their words: a grievance out of nowhere, a hard voice, questions left lying, or none of that. */
function typeOf(view: SeatView, theirs: readonly HeardMove[]): CounterpartyType {
  if (readingOf(view).soreSpot !== undefined && theirs.some(complains)) return 'uncontrolled';
  const firm = theirs.filter(({ manner: { tone } }) => tone === 'firm' || tone === 'hard-line').length;
  if (firm >= TOLD.firm * theirs.length) return 'warrior';
  return theirs.some(({ acts }) => acts.some(({ kind }) => DODGES.has(kind))) ? 'avoidant' : 'diplomat';
}

/** A grievance, and no kind word with it: small talk is something else. */
const complains = ({ voice, acts }: HeardMove): boolean =>
  voice?.parts.some(({ line }) => line === 'small-talk') === true && !acts.some(({ kind }) => kind === 'build-rapport');

/** What a question is met with by somebody who hides; a diplomat answers in half and asks a better one. */
const DODGES: ReadonlySet<ActKind> = new Set(['decline-to-answer', 'stay-silent', 'pause']);
