import { DIFFICULTIES, type Seat } from '../../domain/seat.ts';
import { bySide, otherSide, SIDES, type BySide, type Side } from '../../domain/side.ts';
import type { Setting } from '../../engine/start.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { sideNamed, sideNames } from '../../scenario/draw.ts';
import { suggestion } from '../../scenario/nearest.ts';
import { readName, readSeed, type Arguments } from '../arguments.ts';
import { loadScenario, scenarioNames, type Loaded, type Trouble } from '../library.ts';
import { counterpartySeat, playerSeat } from '../seats.ts';
import { tunedSeat } from '../tuning.ts';

/** Who sits where, at which table. */
export interface Sitting {
  readonly loaded: Loaded;
  readonly names: BySide<string>;
  /** The side that is played, and graded in the end. */
  readonly side: Side;
  readonly setting: Setting;
}

/** Reads who plays what from the options, or says what does not fit. */
export function sittingOf(args: Arguments): Result<Sitting, Trouble> {
  const wrong = (sentence: string): { readonly ok: false; readonly error: Trouble } =>
    fail({ exit: 2, lines: [sentence] });
  const named = args.text('scenario');
  if (named === undefined) return wrong(`"play" needs --scenario. There is ${scenarioNames().join(', ')}.`);
  const seed = readSeed(args.text('seed'), 1);
  const difficulty = readName('difficulty', args.text('difficulty') ?? 'realistic', DIFFICULTIES);
  if (!seed.ok) return wrong(seed.error);
  if (!difficulty.ok) return wrong(difficulty.error);
  const loaded = loadScenario(named);
  if (!loaded.ok) return loaded;
  const { scenario } = loaded.value;
  const names = sideNames(scenario);
  const sides = SIDES.map((each) => names[each]);
  const typed = args.text('side');
  if (typed === undefined) return wrong(`"play" needs --side: ${sides.join(' or ')}.`);
  const side = sideNamed(scenario, typed);
  if (side === undefined) return wrong(`"${named}" has no side "${typed}".${suggestion(typed, sides)}`);
  const met = seatAcross(args.text('counterparty'), loaded.value, otherSide(side));
  if (!met.ok) return wrong(met.error);
  const across = tunedSeat(met.value, args.list('tune'));
  if (!across.ok) return wrong(across.error);
  const player = args.text('player');
  const own: Result<Seat, string> = player === undefined ? ok({ kind: 'person' }) : playerSeat(player);
  if (!own.ok) return wrong(own.error);
  const seats = bySide((each) => (each === side ? own.value : across.value));
  return ok({
    loaded: loaded.value,
    names,
    side,
    setting: { scenario, seed: seed.value, difficulty: difficulty.value, seats },
  });
}

/** Who was asked for, otherwise the type that the scenario seats there. */
function seatAcross(typed: string | undefined, { scenario }: Loaded, side: Side): Result<Seat, string> {
  if (typed !== undefined) return counterpartySeat(typed);
  return ok({ kind: 'counterparty', type: scenario.sides[side === 'one' ? 0 : 1].type });
}
