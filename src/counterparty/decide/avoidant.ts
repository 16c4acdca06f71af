import type { Tone } from '../../domain/manner.ts';
import type { Act } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { bestOnTable, isLastChance, isTooLate } from '../mind/acceptance.ts';
import { bestPackage } from '../mind/proposing.ts';
import { answerTo, answerLate, justAsked, pivotalInterest, puts, type Willing } from './answering.ts';
import { acceptOffer, closeDeal, leaveAtTheEnd, takeOffer, waitsForThem } from './closing.ts';
import { objectToFinePrint } from './fine-print.ts';
import { firstWay, type Intent, type Way } from './intent.ts';
import type { Situation } from './situation.ts';
import { asOffer, asTrade } from './wording.ts';

/** How an avoidant stays out of reach. Shares, days and rounds; voices §2, tuned. */
const AVOIDANT_TACTICS = {
  pauseDays: 3,
  /** Chance to say yes to be left alone when it is wanted, and what each pressing move adds. */
  saysYes: { wanted: 0.3, pressed: 0.25 },
  /** Own moves that it lets pass before it names a figure of its own accord, and between two of them. */
  movesBetweenFigures: 3,
  /** Share of the rounds after which it names figures anyway. */
  late: 0.6,
  /** Chance that it lets a moment pass in silence when nothing is asked of it. */
  goesQuiet: 0.25,
} as const;

const leave: Way = ({ has }) =>
  has('leaves') ? [{ kind: 'walk-away', reason: 'no-respect', door: 'open' }] : undefined;

/** Pressed twice: gone for a few days. */
const adjourn: Way = ({ view, has }) =>
  has('adjourns') && !isLastChance(view)
    ? [{ kind: 'pause', reason: 'consult', until: view.day + AVOIDANT_TACTICS.pauseDays }]
    : undefined;

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

const wait: Way = ({ view }) => (waitsForThem(view) ? [{ kind: 'stay-silent' }] : undefined);

/** What everything hangs on, at last in a whole sentence, beside a step of its own. */
const confide: Way = (situation) => {
  const { view, has } = situation;
  const pivot = has('confides') ? pivotalInterest(view) : undefined;
  if (pivot === undefined) return undefined;
  return [{ kind: 'share-interest', interest: pivot.id }, ...trade(situation)];
};

/** Half a sentence, and then nothing: somebody has to ask again. */
const saysHalf: Way = (situation) =>
  situation.has('says-half-of-it') && pivotalInterest(situation.view) !== undefined
    ? [...answered(situation), { kind: 'stay-silent' }]
    : undefined;

/** Its worry, once, as a question about something small. */
const letSlip: Way = ({ view, has, topic }) => {
  if (!has('lets-slip')) return undefined;
  const about: Act = { kind: 'ask-interest', issue: pivotalInterest(view)?.issue ?? topic };
  const asked = justAsked(view)[0];
  return asked === undefined ? [about] : [about, { kind: 'decline-to-answer', question: asked.seq }];
};

/** Nothing at all, for as long as it is too much. */
const goQuiet: Way = ({ has }) => (has('goes-quiet') ? [{ kind: 'stay-silent' }] : undefined);

/** Relief, and a way out; nothing in return. */
const beRelieved: Way = (situation) => {
  const { heard } = situation;
  if (heard === undefined || heard.gift === 0) return undefined;
  return [...answered(situation), { kind: 'propose-closing' }];
};

/** What it was asked some time ago, now that nobody insists. */
const comeBackTo: Way = (situation) => {
  const { view, has, heard } = situation;
  if (!has('answers-late') || heard === undefined || heard.pressed || justAsked(view).length > 0) return undefined;
  const late = answerLate(view, willing(situation));
  return late === undefined ? undefined : [late, ...figure(situation)];
};

/** Later; that is one for somebody else; was there anything on the other point? */
const postpone: Way = (situation) => {
  const { view } = situation;
  if (justAsked(view).length === 0) return undefined;
  const said = answered(situation);
  return said.length === 0 ? [{ kind: 'stay-silent' }] : [...said, ...figure(situation)];
};

/** A figure that somebody else wrote down: when asked for one, when it drags on, when nobody else begins. */
const move: Way = (situation) => {
  const acts = situation.has('trades') ? trade(situation) : figure(situation);
  return acts.length === 0 ? undefined : acts;
};

/** Nothing of its own: a small question about procedure, or a pause in which the other side may speak. */
const deflect: Way = (situation) => {
  const { chance, heard } = situation;
  const quiet = heard?.silent === true || chance('goes-quiet') < AVOIDANT_TACTICS.goesQuiet;
  return [quiet && heard !== undefined ? { kind: 'stay-silent' } : smallQuestion(situation)];
};

const WAYS: readonly Way[] = [
  leave,
  objectToFinePrint,
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
  beRelieved,
  postpone,
  comeBackTo,
  move,
  deflect,
];

/** What an avoidant does about what it heard. */
export const decideAsAvoidant = (situation: Situation): Intent => ({
  acts: firstWay(WAYS, situation),
  tone: toneOf(situation),
});

const toneOf = ({ has }: Situation): Tone => (has('turned') ? 'warm' : 'neutral');

const willing = (situation: Situation): Willing => {
  const { has } = situation;
  return {
    tells: has('answers') ? ['freely', 'asked'] : ['freely'],
    alternative: has('turned') ? 'straight' : puts(situation, 'vague'),
    deadline: has('answers') ? 'straight' : 'vague',
    constraints: has('answers') ? 'straight' : 'vague',
    shiftsPriorities: false,
  };
};

function answered(situation: Situation): readonly Act[] {
  const { view, has, heard } = situation;
  const [first] = justAsked(view);
  if (first === undefined) return [];
  // A question is put off, and answered only where it came alone and gently.
  if (has('postpones') || !(has('turned') || heard?.asksWell === true || heard?.makesRoom === true))
    return [{ kind: 'decline-to-answer', question: first.seq }];
  const act = answerTo(view, willing(situation));
  return act === undefined ? [] : [act];
}

const trade = (situation: Situation): readonly Act[] => {
  const { next } = situation;
  if (next === undefined) return [];
  return [asTrade(situation, next) ?? asOffer(situation, next, 'with-reason')];
};

function figure(situation: Situation): readonly Act[] {
  const { view, own, next, heard, search, mind, has } = situation;
  if (heard?.pressed === true && !heard.kinds.includes('ask-concession')) return [];
  if (own === undefined) {
    if (has('lets-them-begin') && heard?.kinds.includes('ask-concession') !== true && !drags(view)) return [];
    const first = bestPackage(search, mind.aspiration);
    return first === undefined ? [] : [asOffer(situation, first, 'bare')];
  }
  const isAskedForOne = heard?.kinds.includes('ask-concession') === true;
  const moves = view.moves.filter(({ side }) => side === view.side).length;
  const offers = view.offers.filter(({ side }) => side === view.side).length;
  const mayMove = isAskedForOne || drags(view) || moves >= offers * AVOIDANT_TACTICS.movesBetweenFigures;
  return next === undefined || !mayMove ? [] : [asOffer(situation, next, 'bare')];
}

const drags = ({ round, rounds }: SeatView): boolean => round >= rounds * AVOIDANT_TACTICS.late;

/** Procedure, who has seen it, whether it is urgent: never the point itself. */
function smallQuestion({ view, topic2 }: Situation): Act {
  const questions: readonly Act[] = [
    { kind: 'ask-constraint', about: 'decision-path' },
    { kind: 'ask-constraint', about: 'timing' },
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
