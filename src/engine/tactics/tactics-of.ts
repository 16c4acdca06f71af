import { bySide, otherSide, type BySide, type Side } from '../../domain/side.ts';
import type { State } from '../state.ts';
import { exchangesOf, type Exchange } from './exchange.ts';
import { OFTEN, TACTIC_RULES, WINDOW, type Condition, type TacticRule } from './rules.ts';
import { SIGNS, type Sign } from './signs.ts';
import type { Tactic } from './tactic.ts';

/** One thing that decided: a sign on the moves of a side that were asked to show it, or to lack it. */
export interface Ground {
  readonly kind: 'shows' | 'lacks';
  readonly side: Side;
  readonly sign: Sign;
  /** Moves in the stretch that show the sign. */
  readonly at: readonly number[];
}

/** A run of moves of one side along one tactic line; moves that fit none lie in no stretch. */
export interface Stretch {
  readonly side: Side;
  readonly tactic: Tactic;
  /** Its first and last own move, by event. */
  readonly from: number;
  readonly to: number;
  readonly why: readonly Ground[];
}

/**
 * The tactic lines of both sides, as what happened shows them.
 *
 * @returns stretches in order, never overlapping, each of `WINDOW` own moves or more; later moves may still make the last one longer
 * @source negotiation model §4; M, six lines
 */
export const tacticsOf = (state: State): BySide<readonly Stretch[]> => bySide((side) => stretchesOf(state, side));

/** The tactic of a side at a moment: at its last move up to this event. Undefined where that move fits no line. */
export function tacticAt(state: State, side: Side, seq: number): Tactic | undefined {
  const said = state.moves.findLast((move) => move.side === side && move.seq <= seq)?.seq;
  if (said === undefined) return undefined;
  return stretchesOf(state, side).find(({ from, to }) => from <= said && said <= to)?.tactic;
}

function stretchesOf(state: State, side: Side): readonly Stretch[] {
  const exchanges = exchangesOf(state, side).map(markedOf);
  const stretches: Stretch[] = [];
  let at = 0;
  while (at + WINDOW <= exchanges.length) {
    const rule = ruleFor(exchanges.slice(at, at + WINDOW));
    let end = at + WINDOW;
    while (
      rule !== undefined &&
      end < exchanges.length &&
      ruleFor(exchanges.slice(end + 1 - WINDOW, end + 1))?.tactic === rule.tactic
    )
      end += 1;
    if (rule !== undefined) stretches.push(stretchOf(side, rule, exchanges.slice(at, end)));
    at = rule === undefined ? at + 1 : end;
  }
  return stretches;
}

type Marks = ReadonlySet<Sign>;

/** An exchange with the signs on both of its moves, read once. */
interface Marked {
  readonly own: { readonly seq: number; readonly signs: Marks };
  readonly theirs: { readonly seq: number; readonly signs: Marks } | undefined;
}

const SIGN_NAMES = Object.keys(SIGNS) as readonly Sign[]; // the keys of a constant table are its names

function markedOf({ own, answer }: Exchange): Marked {
  const marks = (beat: Exchange['own']) => ({
    seq: beat.move.seq,
    signs: new Set(SIGN_NAMES.filter((sign) => SIGNS[sign](beat))),
  });
  return { own: marks(own), theirs: answer && marks(answer) };
}

const showing = (exchanges: readonly Marked[], { whose, sign }: Condition): readonly number[] =>
  exchanges.flatMap(({ [whose]: said }) => (said?.signs.has(sign) === true ? [said.seq] : []));

function ruleFor(window: readonly Marked[]): TacticRule | undefined {
  return TACTIC_RULES.find(({ when }) =>
    when.every((condition) => {
      const { least, most } = OFTEN[condition.often];
      const { length } = showing(window, condition);
      return length >= least && length <= most;
    }),
  );
}

function stretchOf(side: Side, { tactic, when }: TacticRule, exchanges: readonly Marked[]): Stretch {
  const moves = exchanges.map(({ own }) => own.seq);
  return {
    side,
    tactic,
    from: moves[0] ?? 0,
    to: moves.at(-1) ?? 0,
    why: when.map((condition) => ({
      kind: OFTEN[condition.often].least === 0 ? 'lacks' : 'shows',
      side: condition.whose === 'own' ? side : otherSide(side),
      sign: condition.sign,
      at: showing(exchanges, condition),
    })),
  };
}
