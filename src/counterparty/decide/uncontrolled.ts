import type { Tone } from '../../domain/manner.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { clamp, toPoints } from '../../kernel/brand.ts';
import { bestOnTable, isLastChance, isTooLate, theirOffer } from '../mind/acceptance.ts';
import { isRash } from '../mind/impression.ts';
import { bestOption, pointsOf } from '../mind/own-worth.ts';
import { bestPackage, searchOf } from '../mind/proposing.ts';
import { bestPoints } from '../mind/stance.ts';
import { sameData } from '../../kernel/canonical.ts';
import { pivotalInterest } from './answering.ts';
import { answered, blurt, question } from './blurting.ts';
import { acceptOffer, closeDeal, leaveAtTheEnd, takeOffer, waitsForThem } from './closing.ts';
import { objectToFinePrint } from './fine-print.ts';
import { firstWay, type Intent, type Way } from './intent.ts';
import { isAskedForTheRest, isGivenRoom, isNearTheEnd, owningUp, wasToldOne, type Occasion } from './own-risk.ts';
import type { Situation } from './situation.ts';
import { asOffer, asTrade } from './wording.ts';

/** How an uncontrolled person's moods move figures. Own points, shares and days; voices §2, tuned. */
const UNCONTROLLED_TACTICS = {
  /** Points by which its figures jump about what it holds out for: calm, and how many more at the top. */
  swing: 7,
  leap: 10,
  /** What is left of the way from the reservation point to the aspiration when it gives up. */
  givesUp: 0.2,
  /** Points that a silence draws out of it. */
  silence: 8,
  /** How often it names another figure, or asks instead. */
  jumps: 0.75,
  asks: 0.5,
  pauseDays: 1,
  /** How often a threat in the heat names somebody else to ring. */
  ringsARival: 0.5,
} as const;

const leave: Way = ({ has }) =>
  has('leaves') ? [{ kind: 'walk-away', reason: 'no-respect', door: 'closed' }] : undefined;

/** What it gave in the heat is off the table again, taken or not. */
const tearUp: Way = (situation) => {
  const { view, has, mind } = situation;
  if (!has('tears-it-up') || isTooLate(view)) return undefined;
  const rash = view.offers.findLast(({ id, side }) => side === view.side && isRash(view, id));
  if (rash === undefined || rash.fate === 'retracted' || rash.fate === 'replaced') return undefined;
  const more = wantMore(situation, situation.topic);
  if (rash.fate === 'standing') return [{ kind: 'retract', offer: rash.id }, more];
  // Taken already: what was settled is opened again by a dearer offer.
  const dearer = bestPackage(searchOf({ ...view, settled: {} }, mind.belief), mind.aspiration);
  return dearer === undefined || sameData(dearer.package, view.settled)
    ? undefined
    : [asOffer(situation, dearer, 'bare')];
};

const close: Way = (situation) => {
  const acts = closeDeal(situation);
  return acts && [...answered(situation).filter(({ kind }) => kind === 'answer'), ...acts];
};

/** It cannot any more: far more than was asked, or a yes to what lies there. */
const giveUp: Way = (situation) => {
  const { view, has, search, mind } = situation;
  if (!has('gives-up') || isTooLate(view)) return undefined;
  const level = toPoints(
    view.reservationPoint + Math.max(0, mind.aspiration - view.reservationPoint) * UNCONTROLLED_TACTICS.givesUp,
  );
  const theirs = bestOnTable(view);
  if (theirs !== undefined && theirs.worth >= level) return takeOffer(situation, theirs);
  const leap = bestPackage(search, level);
  return leap === undefined || wasSaid(situation, leap.package) ? undefined : [asOffer(situation, leap, 'bare')];
};

/** Everything off the table, at the top of its voice. */
const explode: Way = ({ view, has, topic, heard, chance }) => {
  if (!has('explodes') || heard === undefined) return undefined;
  const offer = theirOffer(view);
  const thrown: readonly Act[] = offer === undefined ? [] : [{ kind: 'reject', offer: offer.id }];
  const issue = view.issues.find(({ id }) => id === topic);
  const wanted = issue && bestOption(issue);
  if (wanted === undefined) return thrown.length > 0 ? thrown : undefined;
  const consequence = chance('consequence') < UNCONTROLLED_TACTICS.ringsARival ? 'rival' : 'withhold';
  return [...thrown, { kind: 'threaten', demand: { [topic]: wanted }, consequence }];
};

/** Half out of the door: not today. */
const stormOut: Way = ({ view, has }) =>
  has('storms-out') && !isLastChance(view)
    ? [{ kind: 'pause', reason: 'cool-down', until: view.day + UNCONTROLLED_TACTICS.pauseDays }]
    : undefined;

const wait: Way = (situation) =>
  waitsForThem(situation.view) ? [...answered(situation), { kind: 'propose-closing' }] : undefined;

/** The two orders that cannot both hold: slowly, and nothing beside them. */
const confide: Way = (situation) => {
  const { view, has } = situation;
  const pivot = has('confides') ? pivotalInterest(view) : undefined;
  return pivot && [...answered(situation), { kind: 'share-interest', interest: pivot.id }];
};

/** Too much at once: what it cares about, a figure, a question. */
const burst: Way = (situation) => {
  const { has, own } = situation;
  if (!has('blurts') || own !== undefined) return undefined;
  const said = answered(situation);
  return [...(said.length > 0 ? said : blurt(situation)), ...figure(situation), question(situation)];
};

/** Joy, and the next thing: a gift does not outlive its sentence. */
const forgetGift: Way = (situation) => {
  const { heard, topic2, has } = situation;
  if (heard === undefined || heard.gift === 0 || has('turned')) return undefined;
  return [...answered(situation), wantMore(situation, topic2)];
};

function wantMore({ view }: Situation, issue: string): Act {
  const mine = view.stands.mine[issue];
  return { kind: 'ask-concession', issue, ...(mine !== undefined && { toward: mine }) };
}

/** A silence draws a figure out of it. */
const fillSilence: Way = (situation) => {
  const { heard, has } = situation;
  if (heard?.silent !== true || has('turned')) return undefined;
  const acts = figure(situation, -UNCONTROLLED_TACTICS.silence);
  return acts.length === 0 ? undefined : acts;
};

const move: Way = (situation) => {
  const { has, chance } = situation;
  const said = answered(situation);
  if (has('turned')) {
    const steps = step(situation);
    const moved = steps.length > 0 ? steps : keepItsNumber(situation);
    return moved.length + said.length === 0 ? undefined : [...said, ...moved];
  }
  // No number of its own outlives two replies.
  const jumps = chance('jumps') < UNCONTROLLED_TACTICS.jumps || !namedAFigure(situation) ? figure(situation) : [];
  const asks = chance('asks') < UNCONTROLLED_TACTICS.asks || jumps.length === 0;
  const acts = [...said, ...jumps, ...(asks ? [question(situation)] : [])];
  return acts.length === 0 ? undefined : acts;
};

const WAYS: readonly Way[] = [
  leave,
  tearUp,
  objectToFinePrint,
  close,
  giveUp,
  acceptOffer,
  leaveAtTheEnd,
  stormOut,
  explode,
  wait,
  confide,
  burst,
  forgetGift,
  fillSilence,
  move,
  (situation) => [question(situation)],
];

/** Once it is calm any occasion will do, and at the end it needs none. */
const getsItOut: Occasion = (situation) =>
  [wasToldOne, isAskedForTheRest, isGivenRoom, isNearTheEnd].some((occasion) => occasion(situation));

/** What an uncontrolled person does about what it heard. */
export const decideAsUncontrolled = (situation: Situation): Intent => ({
  acts: owningUp(situation, firstWay(WAYS, situation), getsItOut),
  tone: toneOf(situation),
});

function toneOf({ has }: Situation): Tone {
  if (has('turned')) return 'warm';
  if (has('explodes')) return 'hard-line';
  if (has('gives-up')) return 'neutral';
  return has('runs-on') ? 'firm' : 'warm';
}

/** A figure somewhere about what it holds out for, never the last one again; the hotter it is, the further away. */
function figure(situation: Situation, shift = 0): readonly Act[] {
  const { view, search, mind, chance } = situation;
  const most = UNCONTROLLED_TACTICS.swing + UNCONTROLLED_TACTICS.leap * mind.arousal;
  const swing = (chance('swings') * 2 - 1) * most;
  // Where there is nothing new on one side, it falls over to the other.
  for (const by of [swing, -swing, -most, most]) {
    const about = mind.aspiration + shift + by;
    const level = toPoints(clamp(about, view.reservationPoint, Math.max(view.reservationPoint, bestPoints(view))));
    const found = bestPackage(search, level);
    if (found !== undefined && !wasSaid(situation, found.package)) return [asOffer(situation, found, 'bare')];
  }
  return [];
}

function step(situation: Situation): readonly Act[] {
  const { view, next, own } = situation;
  if (next === undefined || (own !== undefined && next.own > pointsOf(view, own))) return [];
  return [asTrade(situation, next) ?? asOffer(situation, next, 'bare')];
}

/** Once the knot is untied, its last number is its number. */
function keepItsNumber({ view }: Situation): readonly Act[] {
  const said = view.offers.findLast(({ side }) => side === view.side);
  const kept = view.moves.findLast(({ side }) => side === view.side)?.acts.some(({ kind }) => kind === 'hold-boundary');
  return said === undefined || kept === true ? [] : [{ kind: 'hold-boundary', on: { offer: said.id } }];
}

const namedAFigure = ({ view }: Situation): boolean =>
  view.moves.findLast(({ side }) => side === view.side)?.acts.some((act) => ruleOf(act).proposes === true) ?? false;

const wasSaid = ({ own }: Situation, candidate: object): boolean => own !== undefined && sameData(candidate, own);
