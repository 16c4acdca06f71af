import type { Tone } from '../../domain/manner.ts';
import type { Act } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { weightOf } from '../mind/own-worth.ts';
import { bundlesBeside } from '../mind/bundles.ts';
import { bestPackage } from '../mind/proposing.ts';
import { answerTo, interestToTell, justAsked, pivotalInterest, puts, type Willing } from './answering.ts';
import { acceptOffer, closeDeal, leaveAtTheEnd, waitsForThem } from './closing.ts';
import { objectToFinePrint } from './fine-print.ts';
import { firstWay, type Intent, type Way } from './intent.ts';
import { isAskedForTheRest, isGivenRoom, isNearTheEnd, owningUp, wasToldOne, type Occasion } from './own-risk.ts';
import type { Situation } from './situation.ts';
import { asOffer, asTrade } from './wording.ts';

/** Times and counts of a diplomat's courtesy. Tuned. */
const DIPLOMAT_TACTICS = {
  /** Days of an adjournment, and rounds before there may be another. */
  pauseDays: 2,
  roundsBetweenPauses: 4,
  /** Own moves with the same offer after which it takes a step of its own, scales or not. */
  waitsFor: 2,
  /** Own moves with the same offer during which a gift makes it ask instead of weigh. */
  wondersFor: 2,
  /** Chance that its basis is a choice of bundles, and own points by which these may differ. */
  offersAChoice: 0.4,
  bundlesWithin: 2,
} as const;

const leave: Way = ({ has }) =>
  has('leaves') ? [{ kind: 'walk-away', reason: 'no-reciprocity', door: 'open' }] : undefined;

/** Courtesies and a question before anything of its own. */
const soundOut: Way = (situation) => {
  const { view, has, own, heard } = situation;
  if (!has('asks-first') || own !== undefined) return undefined;
  const asked = answered(situation);
  const greeting: readonly Act[] = heard === undefined || heard.acknowledges ? [{ kind: 'build-rapport' }] : [];
  const order: readonly Act[] =
    asked.length > 0 || heard?.kinds.includes('propose-agenda') === true
      ? []
      : [{ kind: 'propose-agenda', issues: agendaOf(view) }];
  return [...asked, ...(greeting.length > 0 ? greeting : order), question(situation)];
};

/** A basis, not a position; at times a choice between bundles, since what is chosen tells more than what is said. */
const lay: Way = (situation) => {
  const { search, mind, own, chance } = situation;
  if (own !== undefined) return undefined;
  const first = bestPackage(search, mind.aspiration);
  if (first === undefined) return undefined;
  const choice =
    chance('offers-a-choice') < DIPLOMAT_TACTICS.offersAChoice
      ? bundlesBeside(search, first, DIPLOMAT_TACTICS.bundlesWithin)
      : [];
  const basis: Act =
    choice.length > 0
      ? { kind: 'present-meso', packages: [first.package, ...choice] }
      : asOffer(situation, first, 'with-reason');
  return [...answered(situation), ...misdirect(situation), basis];
};

/** Draws the eye to a lesser wish, unasked: only one that is not above putting things better than they are. */
const misdirect = ({ view, has, temper, chance }: Situation): readonly Act[] => {
  if (!has('half-answers') || chance('misdirects') >= temper.inflates) return [];
  const lesser = interestToTell(view, { tells: ['freely'], shiftsPriorities: true });
  return lesser === undefined ? [] : [{ kind: 'misdirect', interest: lesser.id }];
};

/** Thanks, suspicion, a question; nothing given. */
const mistrustGift: Way = (situation) => {
  const { view, has, heard } = situation;
  if (!has('mistrusts-gifts') || heard === undefined || heard.gift === 0) return undefined;
  // Many gifts in a row tell a story of their own: it stops wondering and goes on weighing.
  if (heard.saidSame > DIPLOMAT_TACTICS.wondersFor) return undefined;
  const given = view.concessions.findLast(({ seq }) => seq === heard.seq)?.issues ?? [];
  const about = given.map((issue): Act => ({ kind: 'ask-interest', issue })).find((act) => isNew(view, act));
  return [...answered(situation), about ?? question(situation)];
};

/** Colder: an adjournment with a date, then nothing but courtesy. */
const withhold: Way = (situation) => {
  const { view, has, heard } = situation;
  if (!has('withholds') || heard?.fairStep === true) return undefined;
  const paused = view.moves.findLast(
    ({ side, acts }) => side === view.side && acts.some(({ kind }) => kind === 'pause'),
  );
  const mayPause = paused === undefined || view.round - paused.round >= DIPLOMAT_TACTICS.roundsBetweenPauses;
  return mayPause
    ? [...withdrawn(situation), { kind: 'pause', reason: 'cool-down', until: view.day + DIPLOMAT_TACTICS.pauseDays }]
    : [...answered(situation), ...hold(situation)];
};

/** What it had laid beside something that is gone comes off the table again. */
const withdrawn = ({ view }: Situation): readonly Act[] => {
  const standing = view.offers.findLast(({ side, fate }) => side === view.side && fate === 'standing');
  return standing === undefined ? [] : [{ kind: 'retract', offer: standing.id }];
};

/** Pressed, it slows down: the same as before, and a question. */
const slow: Way = (situation) => {
  const { has, heard } = situation;
  if (!has('slows') || heard === undefined || heard.fairStep) return undefined;
  if (!heard.pressed && !heard.foundOut && !heard.asksOnly) return undefined;
  return [...answered(situation), ...hold(situation), question(situation)];
};

/** Has come further than they have, and says so by waiting. */
const waitForBalance: Way = (situation) => {
  const { has, heard } = situation;
  if (!has('waits-for-balance') || heard === undefined || heard.fairStep) return undefined;
  if (heard.saidSame >= DIPLOMAT_TACTICS.waitsFor) return undefined;
  return [...answered(situation), ...hold(situation), question(situation)];
};

/** For completeness: what its whole plan hangs on, beside a step. */
const confide: Way = (situation) => {
  const { view, has } = situation;
  const pivot = has('confides') ? pivotalInterest(view) : undefined;
  if (pivot === undefined) return undefined;
  const told: Act = { kind: 'share-interest', interest: pivot.id };
  return [...answered(situation), told, ...step(situation)];
};

const move: Way = (situation) => {
  const steps = step(situation);
  return steps.length === 0 ? undefined : [...answered(situation), ...steps];
};

/** Nothing new to offer: half an answer, and a better question. */
const probe: Way = (situation) => {
  const asked = answered(situation);
  return [...asked, ...(asked.length === 0 ? hold(situation) : []), question(situation)];
};

const close: Way = (situation) => {
  const acts = closeDeal(situation);
  return acts && [...answered(situation), ...acts];
};

const wait: Way = (situation) =>
  waitsForThem(situation.view) ? [...answered(situation), { kind: 'propose-closing' }] : undefined;

const WAYS: readonly Way[] = [
  leave,
  objectToFinePrint,
  close,
  acceptOffer,
  leaveAtTheEnd,
  wait,
  soundOut,
  lay,
  mistrustGift,
  withhold,
  slow,
  confide,
  waitForBalance,
  move,
  probe,
];

/** Repays a risk in the same coin; asked for what is missing, or left room before the papers close, it completes them. */
const completes: Occasion = (situation) =>
  wasToldOne(situation) || isAskedForTheRest(situation) || (isGivenRoom(situation) && isNearTheEnd(situation));

/** What a diplomat does about what it heard. */
export const decideAsDiplomat = (situation: Situation): Intent => ({
  acts: owningUp(situation, firstWay(WAYS, situation), completes),
  tone: toneOf(situation),
});

const toneOf = ({ has }: Situation): Tone => (has('slows') ? 'neutral' : 'warm');

/** Half an answer: its own context and its second priority, an alternative vaguely, seldom better than it is; all of it once it was asked well. */
function answered(situation: Situation): readonly Act[] {
  const { view, has } = situation;
  if (justAsked(view).length === 0) return [];
  const candid = has('answers');
  const willing: Willing = {
    tells: candid ? ['freely', 'asked'] : ['freely'],
    alternative: candid ? 'straight' : puts(situation, 'vague'),
    deadline: candid ? 'straight' : 'vague',
    constraints: candid ? 'straight' : 'vague',
    shiftsPriorities: !candid,
  };
  const act = answerTo(view, willing);
  return act === undefined ? [] : [act];
}

const hold = ({ topic }: Situation): readonly Act[] => [{ kind: 'hold-boundary', on: { issue: topic } }];

function step(situation: Situation): readonly Act[] {
  const { next } = situation;
  if (next === undefined) return [];
  return [asTrade(situation, next) ?? asOffer(situation, next, 'with-reason')];
}

/** What it would like to know next: what lies behind an issue, who decides, by when, what else they could do. */
function question({ view, topic, topic2 }: Situation): Act {
  const questions: readonly Act[] = [
    { kind: 'ask-interest' },
    { kind: 'ask-interest', issue: topic },
    { kind: 'ask-constraint', about: 'decision-path' },
    { kind: 'ask-interest', issue: topic2 },
    { kind: 'ask-constraint', about: 'timing' },
    { kind: 'ask-alternative' },
    ...view.issues.map(({ id }): Act => ({ kind: 'ask-interest', issue: id })),
    { kind: 'ask-constraint', about: 'limits' },
  ];
  return questions.find((act) => isNew(view, act)) ?? { kind: 'invite' };
}

const isNew = (view: SeatView, act: Act): boolean =>
  !view.questions.some(({ side, act: before }) => side === view.side && sameData(before, act));

/** Its issues by weight, the first two exchanged: what it names first is truly its second. */
function agendaOf({ issues }: SeatView): readonly string[] {
  const [first, second, ...rest] = issues
    .toSorted((left, right) => weightOf(right) - weightOf(left))
    .map(({ id }) => id);
  return [second, first, ...rest].flatMap((id) => (id === undefined ? [] : [id]));
}
