import { bySide, otherSide, type BySide, type Side } from '../../domain/side.ts';
import type { State } from '../state.ts';
import { beatsOf, type Beat } from './beat.ts';
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
export function tacticsOf(state: State): BySide<readonly Stretch[]> {
  const said = beatsOf(state).map(markedOf);
  return bySide((side) => stretchesOf(said, side));
}

/** The tactic of a side at a moment: at its last move up to this event. Undefined where that move fits no line. */
export function tacticAt(state: State, side: Side, seq: number): Tactic | undefined {
  const last = state.moves.findLast((move) => move.side === side && move.seq <= seq)?.seq;
  if (last === undefined) return undefined;
  return tacticsOf(state)[side].find(({ from, to }) => from <= last && last <= to)?.tactic;
}

/** A move with the signs it shows. */
interface Marked {
  readonly seq: number;
  readonly side: Side;
  readonly signs: ReadonlySet<Sign>;
}

/** A move of one side and what came back; nothing does after the last word. */
interface Exchange {
  readonly own: Marked;
  readonly theirs: Marked | undefined;
}

const SIGN_NAMES = Object.keys(SIGNS) as readonly Sign[]; // the keys of a constant table are its names

const markedOf = (beat: Beat): Marked => ({
  seq: beat.move.seq,
  side: beat.move.side,
  signs: new Set(SIGN_NAMES.filter((sign) => SIGNS[sign](beat))),
});

const exchangesOf = (said: readonly Marked[], side: Side): readonly Exchange[] =>
  said.flatMap((own, at) => {
    const next = said[at + 1];
    return own.side === side ? [{ own, theirs: next?.side === side ? undefined : next }] : [];
  });

function stretchesOf(said: readonly Marked[], side: Side): readonly Stretch[] {
  const exchanges = exchangesOf(said, side);
  // The rule that the window ending here fits, for every exchange.
  const rules = exchanges.map((_, end) =>
    end + 1 < WINDOW ? undefined : ruleFor(exchanges.slice(end + 1 - WINDOW, end + 1)),
  );
  const stretches: Stretch[] = [];
  let free = 0;
  while (free + WINDOW <= exchanges.length) {
    const rule = rules[free + WINDOW - 1];
    let end = free + WINDOW;
    if (rule === undefined) free += 1;
    else {
      while (end < exchanges.length && rules[end]?.tactic === rule.tactic) end += 1;
      stretches.push(stretchOf(side, rule, exchanges.slice(free, end)));
      free = end;
    }
  }
  return stretches;
}

const showing = (exchanges: readonly Exchange[], { whose, sign }: Condition): readonly number[] =>
  exchanges.flatMap(({ [whose]: said }) => (said?.signs.has(sign) === true ? [said.seq] : []));

const ruleFor = (window: readonly Exchange[]): TacticRule | undefined =>
  TACTIC_RULES.find(({ when }) => when.every((condition) => meets(window, condition)));

function meets(window: readonly Exchange[], { whose, sign, often }: Condition): boolean {
  const { least, most } = OFTEN[often];
  let count = 0;
  for (const { [whose]: said } of window) if (said?.signs.has(sign) === true) count += 1;
  return count >= least && count <= most;
}

function stretchOf(side: Side, { tactic, when }: TacticRule, exchanges: readonly Exchange[]): Stretch {
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
