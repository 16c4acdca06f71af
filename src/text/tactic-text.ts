import type { Side } from '../domain/side.ts';
import type { State } from '../engine/state.ts';
import type { Tactic } from '../engine/tactics/tactic.ts';
import type { Ground, Stretch } from '../engine/tactics/tactics-of.ts';
import { formatMessage } from './message.ts';
import { sayList } from './options.ts';
import { sideText, type Words } from './words.ts';

/** That a side is on a tactic line from this move on. */
export const tacticBegins = ({ messages }: Words, tactic: Tactic): string =>
  formatMessage(messages.locale, messages.tacticGrounds.begins, {
    tactic: messages.tactics[tactic].label.toLowerCase(),
  });

/** What a stretch was read from, in one sentence: who showed what in which rounds, and who never did. */
export function tacticWhy(words: Words, { moves }: Pick<State, 'moves'>, { why }: Stretch): string {
  const { locale, tacticGrounds: patterns } = words.messages;
  const roundOf = new Map(moves.map(({ seq, round }) => [seq, round]));
  const say = ({ kind, sign, at }: Ground): readonly string[] => {
    const what = patterns.signs[sign];
    // A sign that was only to be rare, and was there, decided nothing.
    if (kind === 'lacks') return at.length > 0 ? [] : [formatMessage(locale, patterns.lacks, { what })];
    const rounds = sayRounds(
      words,
      at.map((seq) => roundOf.get(seq) ?? 0),
    );
    return [formatMessage(locale, patterns.shows, { what, n: at.length, rounds })];
  };
  const sides = [...new Set<Side>(why.map(({ side }) => side))];
  const told = sides.flatMap((side) => {
    const grounds = why.filter((ground) => ground.side === side).flatMap(say);
    const who = sideText(words, side).person.short;
    return grounds.length === 0 ? [] : [formatMessage(locale, patterns.side, { who, what: sayList(words, grounds) })];
  });
  return `${told.join('; ')}.`;
}

/** From so many rounds in a row on, only the first and the last are named. */
const RUN = 3;

/** Rounds in order, runs drawn together: `1–4, 6`. */
function sayRounds(words: Words, rounds: readonly number[]): string {
  const runs: number[][] = [];
  for (const round of rounds) {
    const run = runs.at(-1);
    if (run?.at(-1) === round - 1) run.push(round);
    else runs.push([round]);
  }
  return sayList(
    words,
    runs.flatMap((run) => (run.length < RUN ? run.map(String) : [`${run[0]}–${run.at(-1)}`])),
  );
}
