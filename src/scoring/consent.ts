import type { Face } from '../domain/seat.ts';
import type { ActKind } from '../engine/act.ts';
import { consentBehind } from '../engine/consent.ts';
import type { MoveStep, Play } from './play.ts';

/** What could be seen of it: nothing said, a yes that names no term, a word in the heat. */
export type UneasySign = 'silence' | 'no-term' | 'heat';

/** A word of the other side that was not meant, as far as one could see. */
export interface Uneasy {
  readonly step: MoveStep;
  readonly behind: 'hollow' | 'rash';
  readonly sign: UneasySign;
  /** So plain that it could hardly be missed: shouted or given up; or not the first sign. */
  readonly plain: boolean;
}

/** How far one looks back for a sign. Moves of the other side; tuned. */
const LOOKS_BACK = 3;

const ILL_AT_EASE: readonly Face[] = ['irritated', 'angry', 'anxious', 'withdrawn'];

/** Acts that say nothing of one's own. */
const SAYS_NOTHING: ReadonlySet<ActKind> = new Set(['stay-silent', 'decline-to-answer', 'pause']);
const NAMES_NO_TERM: ReadonlySet<ActKind> = new Set(['accept', 'summarise', 'attach-term', 'sign', 'propose-closing']);

/**
 * Whether a move of the other side was uneasy. What is held against anybody is what could be seen; what stood behind it is the proof. A
 * voice that has turned is meant, and of a person nobody knows.
 *
 * @source voices §2 (false and real yes); protocol §7
 */
export function uneasyAt(play: Play, step: MoveStep): Uneasy | undefined {
  const { before, event, seq } = step;
  const { voice, acts } = event;
  const behind = consentBehind(before, { side: event.side, seq });
  if (behind === undefined || behind === 'sound' || voice === undefined || voice.turned) return undefined;
  const face = before.reactions.findLast(({ side }) => side === event.side)?.face ?? 'neutral';
  if (behind === 'rash') {
    const isHot = voice.rung > 1 || ILL_AT_EASE.includes(face);
    return isHot ? { step, behind, sign: 'heat', plain: voice.rung === 3 } : undefined;
  }
  if (!acts.every(({ kind }) => SAYS_NOTHING.has(kind) || NAMES_NO_TERM.has(kind))) return undefined;
  const sign = acts.every(({ kind }) => SAYS_NOTHING.has(kind)) ? 'silence' : 'no-term';
  return { step, behind, sign, plain: ILL_AT_EASE.includes(face) || hadSaidNothing(play, step) };
}

/** A move just before in which it said nothing of its own. */
const hadSaidNothing = (play: Play, { seq }: MoveStep): boolean =>
  theirMovesBefore(play, seq)
    .slice(1 - LOOKS_BACK)
    .some(({ event }) => event.acts.every(({ kind }) => SAYS_NOTHING.has(kind)));

/** The last uneasy move among the latest of the other side, if nothing was meant since. */
export function uneasyLately(play: Play, seq: number): Uneasy | undefined {
  for (const step of theirMovesBefore(play, seq).slice(-LOOKS_BACK).toReversed()) {
    const uneasy = uneasyAt(play, step);
    if (uneasy !== undefined) return uneasy;
    if (consentBehind(step.before, { side: step.event.side, seq: step.seq }) === 'sound') return undefined;
  }
  return undefined;
}

const theirMovesBefore = ({ moves, side }: Play, seq: number): readonly MoveStep[] =>
  moves.filter((step) => step.event.side !== side && step.seq < seq);
