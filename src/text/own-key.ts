import type { Claim } from '../domain/claim.ts';
import type { Package } from '../domain/package.ts';
import { otherSide } from '../domain/side.ts';
import { ruleOf, type Act } from '../engine/act.ts';
import { changedEntries } from './fillers.ts';
import type { Moment } from './moment.ts';
import type { Words } from './words.ts';

/** Which row of a person's own sentences an act takes. */
export type OwnKey = keyof Words['messages']['own'];

/** The row of own sentences for an act at this moment. Claims that are not put straight have rows of their own. */
export function ownKey(moment: Moment, act: Act): OwnKey {
  switch (act.kind) {
    case 'propose-agenda':
      return act.rule === undefined ? 'propose-agenda.bare' : 'propose-agenda.rule';
    case 'ask-interest':
      return act.issue === undefined ? 'ask-interest.bare' : 'ask-interest.issue';
    case 'ask-constraint':
      return `ask-constraint.${act.about}`;
    case 'answer':
      if (act.content.claim !== undefined) return claimKey(moment, act.content.claim);
      if (act.content.interest === undefined) return 'answer.bare';
      return wasAsked(moment) ? 'answer.interest' : 'answer.unasked';
    case 'decline-to-answer':
      return wasAsked(moment) ? 'decline-to-answer' : 'decline-to-answer.unasked';
    case 'offer':
      return offerKey(moment, act.package);
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return claimKey(moment, act.claim);
    case 'ask-concession':
      return act.toward === undefined ? 'ask-concession.issue' : 'ask-concession.toward';
    case 'add-clause':
      return clauseKey(moment, act.clause, act.strength);
    case 'disclose-reservation':
      return 'points' in act.limit ? 'disclose-reservation.points' : 'disclose-reservation.issue';
    case 'threaten':
      return `threaten.${act.consequence}`;
    case 'acknowledge-feeling':
      if (act.cause === undefined) return 'acknowledge-feeling.bare';
      return 'upset' in act.cause ? 'acknowledge-feeling.upset' : 'acknowledge-feeling.issue';
    case 'hold-boundary':
      return 'issue' in act.on ? 'hold-boundary.issue' : 'hold-boundary.offer';
    case 'reality-test':
      return 'fact' in act.against ? 'reality-test.fact' : 'reality-test.alternative';
    case 'offer-face-saving':
      return act.choices.length > 1 ? 'offer-face-saving.two' : 'offer-face-saving.one';
    case 'name-discrepancy':
      if (act.between !== 'wishes') return 'name-discrepancy.issues';
      return hasToldDiscrepancy(moment) ? 'name-discrepancy.told' : 'name-discrepancy.wishes';
    case 'accept':
      return act.bundle === undefined ? 'accept.whole' : 'accept.bundle';
    case 'reject':
      return act.reason === undefined ? 'reject.bare' : 'reject.why';
    case 'walk-away':
      return `walk-away.${act.door}`;
    default:
      return act.kind;
  }
}

/** Whether the other side has just put a question into words. A scripted side may mean one that it never said. */
function wasAsked({ moves, side }: Moment): boolean {
  const last = moves.findLast((move) => move.side !== side);
  if (last?.voice !== undefined) return last.voice.parts.some(({ line }) => line === 'question');
  return last?.acts.some((act) => ruleOf(act).asks === true) === true;
}

/** What the other side last put on the table, if it still stands. */
const theirOffer = (moment: Moment) =>
  moment.offers.findLast((offer) => offer.side !== moment.side && offer.fate === 'standing');

function offerKey(moment: Moment, offered: Package): OwnKey {
  const before = Object.keys(moment.stands.mine);
  if (before.length > 0 && changedEntries(moment, offered).length === 0) return 'offer.again';
  const standing = theirOffer(moment);
  const differs = Object.entries(offered).some(([issue, option]) => {
    const theirs = moment.stands.theirs[issue];
    return theirs !== undefined && theirs !== option;
  });
  return standing !== undefined && differs ? 'offer.counter' : 'offer.first';
}

/** A fact of the other side's is spoken of as theirs; evidence is evidence, whoever found it. */
function claimKey(moment: Moment, { fact: id, kind }: Claim): OwnKey {
  const fact = moment.facts.find((candidate) => candidate.id === id);
  if (fact?.holder !== otherSide(moment.side) || kind === 'evidence') return `claim.${kind}`;
  if (kind === 'alternative') return 'claim.theirs';
  return kind === 'deadline' ? 'claim.their-deadline' : 'claim.their-limits';
}

function clauseKey(moment: Moment, clause: string, strength: string): OwnKey {
  const rung = moment.issues.find(({ id }) => id === clause)?.rungs?.find(({ id }) => id === strength);
  if (rung === undefined || rung.has.length === 0) return 'add-clause.none';
  return rung.has.length === 4 ? 'add-clause.whole' : 'add-clause.part';
}

/** Whether the other side has said which two things pull at it; before that its words are not known here. */
const hasToldDiscrepancy = (moment: Moment): boolean =>
  moment.moves.some(
    ({ side, voice }) => side !== moment.side && voice?.parts.some(({ line }) => line === 'pivotal') === true,
  );
