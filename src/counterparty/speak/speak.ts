import type { Act } from '../../engine/act.ts';
import type { Voice } from '../../engine/voice.ts';
import type { Situation } from '../decide/situation.ts';
import { slotsIn } from './slots.ts';
import { isBrief, partsOf, type Part, type Speech } from './speech.ts';

/** Arousal from which a voice is stirred, and at its top (voices §2, rungs). */
const RUNGS = { stirred: 0.4, top: 0.7 } as const;

/** Percepts strong enough to be pointed at as what moved the speaker. */
const MOVES = { pressure: 0.4, faceThreat: 0.3, warmth: 0.3, legitimacy: 0.6 } as const;

/** The arousal rung: 1 calm, 2 stirred, 3 top. */
export const rungOf = (arousal: number): Voice['rung'] => (arousal >= RUNGS.top ? 3 : arousal >= RUNGS.stirred ? 2 : 1);

/** The parts of what is said, for face and words alike. */
export const linesOf = (situation: Situation, acts: readonly Act[], speech: Speech): readonly Part[] =>
  partsOf(situation, acts, { speech, rung: rungOf(situation.mind.arousal) });

/**
 * How a decided move is to be worded: line kinds with their slots, in the type's order.
 *
 * @source voices §1
 */
export function speak(
  situation: Situation,
  acts: readonly Act[],
  { parts, speech }: { parts: readonly Part[]; speech: Speech },
): Voice {
  const { view, heard, mind, has } = situation;
  const slotsFor = slotsIn(situation, acts);
  return {
    parts: parts.map((part) => ({ line: part.line, slots: slotsFor(part) })),
    rung: rungOf(mind.arousal),
    register: view.culture.context === 'high' ? 'indirect' : 'direct',
    turned: has('turned'),
    ...(isBrief(situation, speech) && { brief: true }),
    ...(heard !== undefined && wasMoving(situation) && { cause: heard.seq }),
    interrupts: has('interrupts') && (heard?.kinds.length ?? 0) > 1,
  };
}

function wasMoving({ heard }: Situation): boolean {
  if (heard === undefined) return false;
  const { pressure, faceThreat, warmth, legitimacy } = heard.percept;
  return (
    heard.foundOut ||
    heard.gift > 0 ||
    heard.fairStep ||
    heard.held ||
    pressure >= MOVES.pressure ||
    faceThreat >= MOVES.faceThreat ||
    Math.abs(warmth) >= MOVES.warmth ||
    legitimacy >= MOVES.legitimacy
  );
}
