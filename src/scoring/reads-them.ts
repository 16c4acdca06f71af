import { otherSide } from '../domain/side.ts';
import { tacticAt } from '../engine/tactics/tactics-of.ts';
import { hasPlayedEnough, lastOpenMove } from './on-table.ts';
import type { MoveStep, Play } from './play.ts';
import type { Mark } from './rule.ts';

/** What reading somebody rightly earns (M: the four types, the six lines; figures tuned, see matrix). */
const READ = {
  type: 1_000,
  tactic: 500,
  found: 1_000,
  /** Something that is told only when asked well, and not the one thing that everything hangs on. */
  half: 400,
  /** Guesses of the tactic that count: the first ones. */
  tactics: 2,
} as const;

/** What all four rules of the counterparties have in common, besides the approach. */
export const READING_CASES = [
  'type-named',
  'type-mistaken',
  'tactic-named',
  'tactic-mistaken',
  'found',
  'half-found',
  'unfound',
] as const;

/** Occasions that these can come to: one for the type, so many for the tactic, one for what was hidden. */
export const MOST_READINGS = 2 + READ.tactics;

/**
 * Naming the type and the tactic rightly, and finding what was hidden. Nobody has to guess; who does is judged by it.
 *
 * @source M, the four types and the six lines; negotiation model §6 (disclosure)
 */
export const readingMarks = (play: Play): readonly Mark[] => [
  ...typeNamed(play),
  ...tacticsNamed(play),
  ...hiddenFound(play),
];

/** The own move that a guess belongs to: the last one before it, or the first of all. */
const moveFor = ({ own }: Play, seq: number): MoveStep | undefined => own.findLast((step) => step.seq < seq) ?? own[0];

/** The last guess counts: one may learn. */
function typeNamed(play: Play): readonly Mark[] {
  const { end, side } = play;
  const seat = end.seats[otherSide(side)];
  const guess = end.guesses.findLast((made) => made.side === side && made.what === 'type');
  const step = guess && moveFor(play, guess.seq);
  if (seat.kind !== 'counterparty' || guess === undefined || step === undefined) return [];
  const isRight = guess.value === seat.type;
  const params = { type: seat.type, guess: guess.value };
  const found = isRight ? 'type-named' : 'type-mistaken';
  return [{ kind: 'occasion', case: found, move: step.seq, can: READ.type, earned: isRight ? READ.type : 0, params }];
}

/** Each guess is held against the line that the other side's play showed at that moment; where it showed none, it is neither. */
function tacticsNamed(play: Play): readonly Mark[] {
  const { end, side } = play;
  return end.guesses
    .filter((made) => made.side === side && made.what === 'tactic')
    .flatMap((guess): readonly Mark[] => {
      const tactic = tacticAt(end, otherSide(side), guess.seq);
      const step = moveFor(play, guess.seq);
      if (tactic === undefined || step === undefined) return [];
      const isRight = guess.value === tactic;
      const found = isRight ? 'tactic-named' : 'tactic-mistaken';
      const earned = isRight ? READ.tactic : 0;
      const params = { tactic: wordOf(tactic), guess: wordOf(guess.value) };
      return [{ kind: 'occasion', case: found, move: step.seq, can: READ.tactic, earned, params }];
    })
    .slice(0, READ.tactics);
}

/** The first word of an id: what a sentence chooses by. */
const wordOf = (id: string): string => id.split('-')[0] ?? '';

/** Whether the one thing that everything hangs on was told in the end, or at least something that is not told to everybody. */
function hiddenFound(play: Play): readonly Mark[] {
  const { end, side } = play;
  const other = otherSide(side);
  const hidden = end.instance.interests[other].filter(({ disclosed }) => disclosed !== 'freely');
  if (!hidden.some(({ disclosed }) => disclosed === 'pivotal') || !hasPlayedEnough(play)) return [];
  const told = hidden.filter(({ id }) => end.told[other].interests.includes(id));
  const pivot = told.find(({ disclosed }) => disclosed === 'pivotal');
  const best = pivot ?? told[0];
  const found = best === undefined ? 'unfound' : pivot === undefined ? 'half-found' : 'found';
  const step = best === undefined ? lastOpenMove(play) : beforeTelling(play, best.id);
  if (step === undefined) return [];
  const earned = found === 'found' ? READ.found : found === 'half-found' ? READ.half : 0;
  const params = best?.issue === undefined ? {} : { issue: best.issue };
  return [{ kind: 'occasion', case: found, move: step.seq, can: READ.found, earned, params }];
}

/** The own move to which something was told in answer. */
function beforeTelling(play: Play, interest: string): MoveStep | undefined {
  const other = otherSide(play.side);
  const telling = play.moves.find(
    ({ before, after }) =>
      after.told[other].interests.includes(interest) && !before.told[other].interests.includes(interest),
  );
  return telling && moveFor(play, telling.seq);
}
