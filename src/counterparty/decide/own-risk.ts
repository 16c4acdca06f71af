import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import type { KnownFact, SeatView } from '../../engine/seat-view.ts';
import { otherSide } from '../../domain/side.ts';
import { isLastChance } from '../mind/acceptance.ts';
import type { Impression } from '../mind/impression.ts';
import type { Situation } from './situation.ts';

/** From which candour on a risk is told at all, and from which it waits for no occasion; and the heat above which nobody owns up. */
const OWNS_UP = { candour: 0.5, unasked: 1, calmBelow: 0.5 } as const;

/** A move says so much at most. */
const MOST_ACTS = 3;

/** What a risk is not told beside: what goes, stops, strikes, takes back or keeps quiet; and another thing that was hard to say. */
const NOT_BESIDE: ReadonlySet<ActKind> = new Set([
  'walk-away',
  'pause',
  'threaten',
  'reject',
  'retract',
  'decline-to-answer',
  'stay-silent',
  'share-interest',
]);

/** What makes a type tell it, once it is open enough to. */
export type Occasion = (situation: Situation) => boolean;

/** They told one of their own, at any time. */
export const wasToldOne: Occasion = ({ view }) =>
  view.moves.some(({ side, acts }) => side !== view.side && acts.some(({ kind }) => kind === 'disclose-risk'));

/** They have just asked what else is in the text, and what is not. */
export const isAskedForTheRest: Occasion = ({ heard }) => heard?.asksAboutText === true;

/** They have just left it room to speak. */
export const isGivenRoom: Occasion = ({ heard }) => heard?.makesRoom === true;

/** Everything is settled, or they would like it to be. */
export const isNearTheEnd: Occasion = ({ view, heard }) =>
  heard?.agreed === true || heard?.wantsAYes === true || view.text !== undefined;

/** The risk that this side alone can see, as long as it has not told it. */
function untoldRisk({ facts, moves, side }: SeatView): KnownFact | undefined {
  const told = moves
    .filter((move) => move.side === side)
    .flatMap(({ acts }) => acts.flatMap((act) => (act.kind === 'disclose-risk' ? [act.fact] : [])));
  return facts.find(({ id, kind, holder }) => kind === 'risk' && holder === side && !told.includes(id));
}

/** A word, a figure or a listener that makes telling anything unsafe. */
const isUnsafe = ({ threat, insult, costsFace, foundOut, brokeWord, pressed, inTheOpen }: Impression): boolean =>
  threat || insult || costsFace || foundOut || brokeWord || pressed || inTheOpen;

/**
 * The risk that a side could tell now: it has one, has not told it, is candid enough, and nothing just heard makes it unsafe. Whether it
 * does is its type's affair.
 *
 * @source I, N: transparency about material risks; EG-9
 */
export function riskToTell({ view, heard, temper }: Situation): Act | undefined {
  const risk =
    heard === undefined || isUnsafe(heard) || temper.candour < OWNS_UP.candour ? undefined : untoldRisk(view);
  return risk && { kind: 'disclose-risk', fact: risk.id };
}

/**
 * What a side has decided to do, with its own risk told beside it where it is open and calm, and there is an occasion: behind what it
 * answers, before everything else, and never in the breath in which it tells what it wants. Where the move is full, a question or the
 * signature waits; the signature waits too where they have signed: nobody is bound by the move in which they hear of it.
 */
export function owningUp(situation: Situation, acts: readonly Act[], occasion: Occasion): readonly Act[] {
  const { view, has, mind, temper } = situation;
  const isDue = has('owns-up') && mind.arousal < OWNS_UP.calmBelow;
  const risk = isDue ? riskToTell(situation) : undefined;
  if (risk === undefined || !(temper.candour >= OWNS_UP.unasked || occasion(situation))) return acts;
  if (acts.some(({ kind }) => NOT_BESIDE.has(kind))) return acts;
  const answers = acts.filter(({ kind }) => kind === 'answer');
  const others = acts.filter(({ kind }) => kind !== 'answer');
  const wouldBind = view.text?.signedBy.includes(otherSide(view.side)) === true;
  const unsigned = wouldBind ? others.filter(({ kind }) => kind !== 'sign') : others;
  const rest = answers.length + unsigned.length < MOST_ACTS ? unsigned : withoutLast(unsigned, canWait);
  const isLost = rest.length < others.length && isLastChance(view);
  const told = [...answers, risk, ...rest];
  return told.length > MOST_ACTS || isLost ? acts : told;
}

/** What can as well be asked or done a move later. */
const canWait = (act: Act): boolean => act.kind === 'sign' || ruleOf(act).asks === true;

function withoutLast(acts: readonly Act[], fits: (act: Act) => boolean): readonly Act[] {
  const last = acts.findLastIndex(fits);
  return acts.filter((_, at) => at !== last);
}
