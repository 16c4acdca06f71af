import type { Tone } from '../../domain/manner.ts';
import type { Act, ActKind } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { bestOnTable, isLastChance, isTooLate } from '../mind/acceptance.ts';
import type { Impression } from '../mind/impression.ts';
import { bestPackage } from '../mind/proposing.ts';
import { answerTo, justAsked, pivotalInterest, puts, type Willing } from './answering.ts';
import { acceptOffer, closeDeal, leaveAtTheEnd, takeOffer, waitsForThem } from './closing.ts';
import { objectToFinePrint } from './fine-print.ts';
import { firstWay, type Intent, type Way } from './intent.ts';
import { isAskedForTheRest, isGivenRoom, owningUp, type Occasion } from './own-risk.ts';
import { answerLate, asksGently, untoldWorry } from './put-off.ts';
import type { Situation } from './situation.ts';
import { asOffer, asTrade } from './wording.ts';

/** How an avoidant stays out of reach. Shares, days and rounds; voices §2, tuned. */
const AVOIDANT_TACTICS = {
  /** Days it is away, and times at most that it goes away of its own accord. */
  pauseDays: 3,
  pauses: 2,
  /** Chance to say yes to be left alone when it is wanted, and what each pressing move adds. */
  saysYes: { wanted: 0.3, pressed: 0.25 },
  /** Own moves that it lets pass before it names a figure of its own accord, and between two of them. */
  movesBeforeFigures: 2,
  movesBetweenFigures: { early: 4, late: 2 },
  /** Share of the rounds after which it names figures anyway, and oftener. */
  late: 0.7,
  /** Chance that it lets a moment pass in silence when nothing is asked of it, and what each pressing move adds. */
  goesQuiet: { calm: 0.25, pressed: 0.25 },
} as const;

const leave: Way = ({ has }) =>
  has('leaves') ? [{ kind: 'walk-away', reason: 'no-respect', door: 'open' }] : undefined;

/** Pressed twice: gone for a few days. */
const adjourn: Way = ({ view, has }) => (has('adjourns') && !isLastChance(view) ? [goneFor(view)] : undefined);

const goneFor = (view: SeatView): Act => ({
  kind: 'pause',
  reason: 'consult',
  until: view.day + AVOIDANT_TACTICS.pauseDays,
});

/** Only who is safe says openly that a page costs too much. */
const objectOnceSafe: Way = (situation) => (situation.has('turned') ? objectToFinePrint(situation) : undefined);

const close: Way = (situation) => {
  const acts = closeDeal(situation);
  return acts && [...answered(situation), ...acts];
};

/** A yes to make it stop: to anything that is not worse than leaving. */
const giveIn: Way = (situation) => {
  const { view, has, heard, mind, chance } = situation;
  if (!has('says-yes-to-be-left-alone') || heard === undefined || isTooLate(view)) return undefined;
  if (!heard.wantsAYes && !heard.pressed) return undefined;
  const { wanted, pressed } = AVOIDANT_TACTICS.saysYes;
  if (chance('says-yes') >= wanted + pressed * mind.pressedFor) return undefined;
  const best = bestOnTable(view);
  return best !== undefined && best.worth >= view.reservationPoint ? takeOffer(situation, best) : undefined;
};

const wait: Way = (situation) => {
  if (!waitsForThem(situation.view)) return undefined;
  const said = answered(situation);
  return said.length > 0 ? said : [{ kind: 'stay-silent' }];
};

/** What everything hangs on, at last in a whole sentence. */
const confide: Way = ({ view, has }) => {
  const pivot = has('confides') ? pivotalInterest(view) : undefined;
  return pivot && [{ kind: 'share-interest', interest: pivot.id }];
};

/** Half a sentence, and then nothing: somebody has to ask again. */
const saysHalf: Way = (situation) =>
  situation.has('says-half-of-it') && pivotalInterest(situation.view) !== undefined
    ? [...answered(situation), { kind: 'stay-silent' }]
    : undefined;

/** Nothing at all, for as long as it is too much. */
const goQuiet: Way = ({ has }) => (has('goes-quiet') ? [{ kind: 'stay-silent' }] : undefined);

/** Its worry, once, in passing: whoever hears it may ask. */
const letSlip: Way = (situation) => {
  const { view, has } = situation;
  if (answered(situation).some(({ kind }) => kind === 'answer')) return undefined;
  const worry = has('lets-slip') && !has('keeps-it-short') ? untoldWorry(view)?.issue : undefined;
  if (worry === undefined) return undefined;
  const asked = justAsked(view)[0];
  const about: Act = { kind: 'ask-interest', issue: worry };
  return asked === undefined ? [about] : [about, { kind: 'decline-to-answer', question: asked.seq }];
};

/** The same worry, in a sentence of its own, now that somebody has asked. */
const nameWorry: Way = ({ view, has, heard }) => {
  const mayName = has('names-its-worry') && !has('keeps-it-short') && heard?.pressed === false;
  const worry = mayName ? untoldWorry(view) : undefined;
  if (worry === undefined) return undefined;
  const asked = justAsked(view).find(
    ({ act }) => act.kind === 'ask-interest' && (act.issue ?? worry.issue) === worry.issue,
  );
  if (asked !== undefined) return [{ kind: 'answer', question: asked.seq, content: { interest: worry.id } }];
  return heard?.makesRoom === true ? [{ kind: 'share-interest', interest: worry.id }] : undefined;
};

/** Relief, and a way out; nothing in return. */
const beRelieved: Way = (situation) => {
  const { view, heard } = situation;
  if (heard === undefined || heard.gift === 0) return undefined;
  const said = answered(situation);
  return [...said, justDid(view, 'propose-closing') ? { kind: 'stay-silent' } : { kind: 'propose-closing' }];
};

/** What it was asked some time ago, now that nobody insists; what it has just been asked waits its turn. */
const comeBackTo: Way = (situation) => {
  const { view, has, heard } = situation;
  const insists = heard?.pressed === true || heard?.kinds.includes('ask-concession') === true;
  if (!has('answers-late') || insists) return undefined;
  const late = answerLate(view, (gently) => willing(situation, gently));
  return late && [late, ...answered(situation).filter(({ kind }) => kind === 'decline-to-answer')];
};

/** Later; that is one for somebody else; was there anything on the other point? */
const postpone: Way = (situation) => {
  const said = answered(situation);
  return said.length === 0 ? undefined : [...said, ...figure(situation)];
};

/** Asked for more, or for a yes, when it has said what it has to say: another day, perhaps. */
const putOffTheDay: Way = ({ view, has, heard }) => {
  const wants = heard?.wantsAYes === true || heard?.asksOnly === true;
  const hasSpoken = view.offers.some(({ side }) => side === view.side);
  if (!has('postpones') || !wants || !hasSpoken || isLastChance(view)) return undefined;
  const gone = view.moves.filter(({ side, acts }) => side === view.side && acts.some(({ kind }) => kind === 'pause'));
  return gone.length < AVOIDANT_TACTICS.pauses && !justDid(view, 'pause') ? [goneFor(view)] : undefined;
};

/** A figure that somebody else wrote down: when asked for one, when it drags on, when nobody else begins. */
const move: Way = (situation) => (situation.has('trades') ? trade(situation) : figure(situation));

/** Nothing of its own: a small question about procedure, or a pause in which the other side may speak. */
const deflect: Way = (situation) => {
  const { heard, chance, mind, has } = situation;
  const { calm, pressed } = AVOIDANT_TACTICS.goesQuiet;
  if (heard === undefined) return [smallQuestion(situation)];
  const says = !isHurt(heard) && !has('shrinks') && !has('keeps-it-short');
  const quiet = !says || chance('goes-quiet') < (heard.makesRoom ? 0 : calm + pressed * mind.pressedFor);
  return [quiet ? { kind: 'stay-silent' } : smallQuestion(situation)];
};

const WAYS: readonly Way[] = [
  leave,
  objectOnceSafe,
  close,
  adjourn,
  acceptOffer,
  giveIn,
  leaveAtTheEnd,
  wait,
  confide,
  saysHalf,
  goQuiet,
  letSlip,
  nameWorry,
  beRelieved,
  comeBackTo,
  postpone,
  putOffTheDay,
  move,
  deflect,
];

/** However safe, it tells a risk only to somebody who leaves it the time, or asks what is missing. */
const isDrawnOut: Occasion = (situation) => isGivenRoom(situation) || isAskedForTheRest(situation);

/** What an avoidant does about what it heard. */
export const decideAsAvoidant = (situation: Situation): Intent => ({
  acts: owningUp(situation, firstWay(WAYS, situation), isDrawnOut),
  tone: toneOf(situation),
});

const toneOf = ({ has }: Situation): Tone => (has('turned') ? 'warm' : 'neutral');

/** How far it would answer: more where it is asked one thing gently, everything it is not ashamed of once it is at ease. */
function willing(situation: Situation, gently: boolean): Willing {
  const { has } = situation;
  const candid = gently || has('turned');
  return {
    tells: candid ? ['freely', 'asked'] : ['freely'],
    alternative: has('confides') ? 'straight' : puts(situation, has('turned') ? 'straight' : 'vague'),
    deadline: candid ? 'straight' : 'vague',
    constraints: candid ? 'straight' : 'vague',
    shiftsPriorities: false,
  };
}

/** A question is put off; somebody who has begun to thaw answers it where it came gently and alone, or beside an invitation. */
function answered(situation: Situation): readonly Act[] {
  const { view, has, heard } = situation;
  const last = view.moves.at(-1);
  const [first] = justAsked(view);
  if (first === undefined || last === undefined) return [];
  const gently = asksGently(last) || heard?.makesRoom === true;
  if (!(has('turned') || (has('answers') && gently))) return [{ kind: 'decline-to-answer', question: first.seq }];
  const act = answerTo(view, willing(situation, true));
  return act === undefined ? [] : [act];
}

const trade = (situation: Situation): readonly Act[] => {
  const { next } = situation;
  if (next === undefined) return [];
  return [asTrade(situation, next) ?? asOffer(situation, next, 'with-reason')];
};

function figure(situation: Situation): readonly Act[] {
  const { view, own, next, heard, search, mind, has } = situation;
  const isAskedForOne = heard?.kinds.includes('ask-concession') === true;
  const isSaidAgain = heard?.repeats === true && !drags(view);
  if (heard !== undefined && (isHurt(heard) || isSaidAgain || (heard.pressed && !isAskedForOne))) return [];
  const moves = view.moves.filter(({ side }) => side === view.side).length;
  if (own === undefined) {
    const waits = has('lets-them-begin') || moves < AVOIDANT_TACTICS.movesBeforeFigures;
    const first = waits && !isAskedForOne && !drags(view) ? undefined : bestPackage(search, mind.aspiration);
    return first === undefined ? [] : [asOffer(situation, first, 'bare')];
  }
  const offers = view.offers.filter(({ side }) => side === view.side).length;
  const { early, late } = AVOIDANT_TACTICS.movesBetweenFigures;
  const mayMove = moves >= offers * (drags(view) ? late : early);
  return next === undefined || !mayMove ? [] : [asOffer(situation, next, 'bare')];
}

/** What it says nothing to but that it heard it. */
const isHurt = ({ insult, threat, foundOut, absurd }: Impression): boolean => insult || threat || foundOut || absurd;

const drags = ({ round, rounds }: SeatView): boolean => round >= rounds * AVOIDANT_TACTICS.late;

const justDid = (view: SeatView, kind: ActKind): boolean =>
  view.moves.findLast(({ side }) => side === view.side)?.acts.some((act) => act.kind === kind) === true;

/** Procedure, who has seen it, whether it is urgent: never the point itself. */
function smallQuestion({ view, topic2, chance }: Situation): Act {
  const procedure: readonly Act[] = [
    { kind: 'ask-constraint', about: 'decision-path' },
    { kind: 'ask-constraint', about: 'timing' },
  ];
  const questions: readonly Act[] = [
    ...(chance('small-question') < 0.5 ? procedure : procedure.toReversed()),
    { kind: 'ask-interest', issue: topic2 },
    ...(view.text === undefined ? [] : [{ kind: 'ask-about-text' } as const]),
  ];
  const asked = (act: Act): boolean =>
    view.questions.some(({ side, act: before }) => side === view.side && before.kind === act.kind && same(before, act));
  return questions.find((act) => !asked(act)) ?? { kind: 'invite' };
}

const same = (left: Act, right: Act): boolean =>
  left.kind === 'ask-constraint' && right.kind === 'ask-constraint'
    ? left.about === right.about
    : left.kind === 'ask-interest' && right.kind === 'ask-interest'
      ? left.issue === right.issue
      : true;
