import { moveBefore, type MoveStep, type Play } from './play.ts';

/** When a move of the other side counts as pressing, and as nothing but that (tuned, see matrix). */
const PRESSED = {
  /** Perceived pressure, 0–1. */
  pressure: 0.45,
  /** Perceived legitimacy below which it brought no reason. */
  reason: 0.3,
} as const;

/** How the other side pressed just before a move of one's own. */
export interface Press {
  readonly by: MoveStep;
  readonly how: 'threat' | 'tone' | 'pressure';
  /** Pressure alone: no evidence, and nothing given. */
  readonly alone: boolean;
}

/**
 * The pressure one was under at a move, by what the last move of the other side felt like.
 *
 * @source M, P (conceding to pressure); negotiation model §5
 */
export function pressOn(play: Play, step: MoveStep): Press | undefined {
  const by = moveBefore(play, step);
  if (by === undefined) return undefined;
  const { acts, manner, percept } = by.event;
  const how = acts.some(({ kind }) => kind === 'threaten')
    ? 'threat'
    : manner.tone === 'hard-line'
      ? 'tone'
      : percept.pressure >= PRESSED.pressure
        ? 'pressure'
        : undefined;
  if (how === undefined) return undefined;
  return { by, how, alone: percept.legitimacy < PRESSED.reason && percept.generosity <= 0 };
}
