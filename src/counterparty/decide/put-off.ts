import type { Interest } from '../../domain/interest.ts';
import type { Act } from '../../engine/act.ts';
import type { HeardMove, SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { presses } from '../mind/impression.ts';
import { weightOf } from '../mind/own-worth.ts';
import { contentFor, toldInterests, type Willing } from './answering.ts';

/** Own moves that go by between putting a question off and answering it: one, so that the answer comes two turns late (voices §2). */
const LATER_BY = 1;

/** Whether a move asks one open question, gently, and does nothing else: what voices §2 calls "asked well". */
export const asksGently = ({ acts, manner }: HeardMove): boolean =>
  acts.length === 1 &&
  (acts[0]?.kind === 'ask-interest' || acts[0]?.kind === 'ask-constraint') &&
  (manner.tone === 'warm' || manner.tone === 'neutral');

/**
 * The answer to a question that was put off some time ago, if one was left in peace about it: neither pressed since, nor in asking, nor
 * asked the same again.
 *
 * @param willing - what it would say to a question that was asked gently, or in some other way
 * @returns undefined where none is due, or there is nothing to say
 */
export function answerLate(view: SeatView, willing: (gently: boolean) => Willing): Act | undefined {
  const mine = view.moves.filter(({ side }) => side === view.side);
  for (const { side, seq, act } of view.questions) {
    const asked = view.moves.find((move) => move.seq === seq);
    if (side === view.side || asked === undefined) continue;
    const at = mine.findIndex(({ acts }) => acts.some((said) => isOn(said, 'decline-to-answer', seq)));
    const isDue = at >= 0 && mine.length - 1 - at >= LATER_BY;
    const isDone = mine.some(({ acts }) => acts.some((said) => isOn(said, 'answer', seq)));
    if (!isDue || isDone || !wasLeftInPeace(view, asked)) continue;
    const content = contentFor(view, act, willing(asksGently(asked)));
    if (content !== undefined) return { kind: 'answer', question: seq, content };
  }
  return undefined;
}

const isOn = (said: Act, kind: 'answer' | 'decline-to-answer', question: number): boolean =>
  said.kind === kind && said.question === question;

function wasLeftInPeace(view: SeatView, asked: HeardMove): boolean {
  const since = view.moves.filter(({ side, seq }) => side !== view.side && seq > asked.seq);
  return ![asked, ...since].some(presses) && !since.some(({ acts }) => sameData(acts, asked.acts));
}

const isKnown = (view: SeatView, interest: string | undefined): boolean =>
  interest !== undefined && toldInterests(view).includes(interest);

/** What it worries about and does not say: of what it tells only when asked well, the thing that weighs most. */
export function worryOf(view: SeatView): Interest | undefined {
  const weight = ({ issue: about }: Interest): number => {
    const found = view.issues.find(({ id }) => id === about);
    return found === undefined ? 0 : weightOf(found);
  };
  return view.interests
    .filter(({ disclosed, issue }) => disclosed === 'asked' && issue !== undefined)
    .toSorted((left, right) => weight(right) - weight(left))[0];
}

/** The same, as long as it has not been told. */
export function untoldWorry(view: SeatView): Interest | undefined {
  const worry = worryOf(view);
  return isKnown(view, worry?.id) ? undefined : worry;
}
