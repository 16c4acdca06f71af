import type { Act } from '../../engine/act.ts';
import type { LineKind } from '../../engine/voice.ts';
import type { Situation } from '../decide/situation.ts';

/** Tears up what was settled already: no act of its own says that, so a word must. */
export const reopens = ({ has }: Situation, acts: readonly Act[]): boolean =>
  has('tears-it-up') && acts.some(({ kind }) => kind === 'offer');

/** Its own words came back to it, and nothing else with them. */
export const hearsItself = ({ heard }: Situation): boolean =>
  heard !== undefined && heard.reflects && !heard.acknowledges && !heard.argues;

/** Ran out in its last move, and stands there again. */
export const cameBack = ({ view }: Situation): boolean =>
  view.moves.findLast(({ side }) => side === view.side)?.acts.some(({ kind }) => kind === 'pause') === true;

/** Replies from one time to the next: at first, and once it was heard twice. */
const COMES_BACK = { soon: 2, later: 4, twice: 2 } as const;

/**
 * Whether it is time again for the one thing that keeps coming up: with the first reply, with the third, and now and then after that, in
 * nearly the same words each time.
 *
 * @source voices §2, uncontrolled: the splinter
 */
export function isDueToComeBackToIt({ view, has }: Situation): boolean {
  if (!has('comes-back-to-it') || has('gives-up') || has('tears-it-up') || has('leaves')) return false;
  const mentions = view.moves
    .filter(({ side }) => side === view.side)
    .map(({ voice }) => voice?.parts.some(({ line }) => line === 'small-talk') === true);
  const last = mentions.lastIndexOf(true);
  if (last < 0) return true;
  const { soon, later, twice } = COMES_BACK;
  return mentions.length - last >= (mentions.filter(Boolean).length < twice ? soon : later);
}

const TORN_UP_OVER: readonly LineKind[] = ['insult', 'threatened', 'bluff-found-out', 'absurd-offer'];

/** Who tears something up has no ear for anything milder than a blow. */
export const hearsOnlyItself = ({ has }: Situation, reaction: LineKind): boolean =>
  has('tears-it-up') && !TORN_UP_OVER.includes(reaction);
