import { invariant } from '../../kernel/invariant.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import { resultOf } from '../../store/result.ts';
import type { OpenAssigned, OpenGame } from '../app/games.ts';
import { fileNameOf } from '../keep/file-name.ts';

/** Under which name the answer to one of the assignment's own questions is kept. */
export const ownQuestion = (at: number): string => `assigned-${at + 1}`;

interface HandedIn {
  readonly terms: Pick<Assignment, 'id'>;
  /** A moment with its offset. */
  readonly finished: string;
}

/** The file that a learner hands in: the line of play that came first, with the learner's name. */
export function handedInAs(
  { game, side, scenario, words }: OpenGame,
  { hash, title, learner, attempt, started }: OpenAssigned,
  { terms, finished }: HandedIn,
): { readonly name: string; readonly text: string } {
  const table = game.tableOf(0);
  invariant(table !== undefined, 'every game has its first line of play');
  const result = {
    ...resultOf(table, side, { scenario, words }),
    handIn: { assignment: terms.id, hash, learner, attempt, started, finished },
  };
  const name = fileNameOf('parley', title, learner, words.names[side], `attempt-${attempt}`);
  return { name, text: JSON.stringify(result, undefined, 1) };
}
