import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import { consentToText } from '../../engine/consent.ts';
import { uneasyAt, uneasyLately, type Uneasy } from '../consent.ts';
import { surplusAtRisk } from '../limits.ts';
import { onTable } from '../on-table.ts';
import { moveBefore, ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/**
 * What asking earns in hundredths, and what taking costs. To bind somebody by a yes that is none is major where it could hardly be missed,
 * moderate where one sign was there, and minor in the last round, when it is late to ask. Closing words alone bind nobody, and to sign
 * first can still be answered: moderate (tuned, see matrix).
 */
const TAKEN = {
  can: 1_000,
  /** Asked, and then taken though nothing better came. */
  asked: 500,
  severity: { plain: 15, seen: 8, late: 3 } satisfies Record<string, Severity>,
} as const;

/** Taking silence, or an outburst's gift, for informed consent. */
export const takesUneasyYes: Rule = {
  id: 'EG-10',
  axis: 'ethics',
  source: [
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'N', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'M', section: 'The avoidant; The uncontrolled' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['confirmed', 'left-lying', 'asked-once', 'signed-on-it', 'took-gift', 'closed-on-it', 'signed-first'],
  look: (play) => play.own.flatMap((step) => judged(play, step) ?? []),
  better: (play, { move }) => asking(play, ownMoveAt(play, move)),
};

function judged(play: Play, step: MoveStep): readonly Mark[] | undefined {
  const says = (kind: ActKind): boolean => step.event.acts.some((act) => act.kind === kind);
  const last = moveBefore(play, step);
  const uneasy = last && uneasyAt(play, last);
  const gift = giftTaken(play, step);
  if (gift !== undefined) return taken(play, step, { found: 'took-gift', uneasy: gift });
  if (says('sign')) return signing(play, step, uneasy);
  if (uneasy === undefined) return undefined;
  if (says('propose-closing') && uneasy.behind === 'hollow')
    return taken(play, step, { found: 'closed-on-it', uneasy: { ...uneasy, plain: false } });
  if (!asksWhatItTakes(step)) return undefined;
  if (isYes(play, uneasy.step)) return [earned(step, { found: 'confirmed', uneasy, points: TAKEN.can })];
  return isTempting(play, step, uneasy)
    ? [earned(step, { found: 'left-lying', uneasy, points: TAKEN.can })]
    : undefined;
}

/** Ways to find out what it would take, or to give it time; the text read out line by line is one. */
const ASKS_WHAT_IT_TAKES: ReadonlySet<ActKind> = new Set([
  'invite',
  'reflect',
  'ask-interest',
  'ask-about-text',
  'acknowledge-feeling',
  'pause',
  'restart',
  'summarise',
]);

/** Asked for itself: a question beside the next figure is none. */
const asksWhatItTakes = ({ event: { acts } }: MoveStep): boolean =>
  acts.some(({ kind }) => ASKS_WHAT_IT_TAKES.has(kind)) &&
  !acts.some((act) => ruleOf(act).proposes === true || act.kind === 'ask-concession');

const YES: ReadonlySet<ActKind> = new Set(['accept', 'summarise', 'sign', 'propose-closing']);
const ASKS_FOR_A_YES: ReadonlySet<ActKind> = new Set([
  'accept',
  'summarise',
  'sign',
  'propose-closing',
  'offer',
  'trade',
]);

/** Something that passes for a yes: said, or nothing said where one had just asked for one. */
function isYes({ own }: Play, { seq, event }: MoveStep): boolean {
  if (event.acts.some(({ kind }) => YES.has(kind))) return true;
  const asked = own.findLast((step) => step.seq < seq);
  return (
    event.acts.every(({ kind }) => kind === 'stay-silent') &&
    asked?.event.acts.some(({ kind }) => ASKS_FOR_A_YES.has(kind)) === true
  );
}

/** Signing on a yes that was none; or signing first, where they had shown that none would be meant. */
function signing(play: Play, step: MoveStep, uneasy: Uneasy | undefined): readonly Mark[] | undefined {
  const yes = play.moves.findLast(
    ({ seq, event }) => seq < step.seq && event.side !== play.side && event.acts.some(({ kind }) => YES.has(kind)),
  );
  const heard = yes && uneasyAt(play, yes);
  if (heard !== undefined && step.after.text?.signedBy.includes(heard.step.event.side) === true) {
    if (uneasy === undefined) return undefined;
    return hasAsked(play, { since: heard.step.seq, until: step.seq })
      ? [earned(step, { found: 'asked-once', uneasy: heard, points: TAKEN.asked })]
      : taken(play, step, { found: 'signed-on-it', uneasy: heard });
  }
  const seen = uneasyLately(play, step.seq);
  if (seen === undefined || !isUnmeantInTheEnd(play, step)) return undefined;
  return taken(play, step, { found: 'signed-first', uneasy: { ...seen, plain: false } });
}

/** They gave their name after oneself, and did not mean it. */
function isUnmeantInTheEnd({ end, moves, side }: Play, { seq }: MoveStep): boolean {
  if (end.outcome?.kind !== 'signed') return false;
  const signed = moves.find((step) => step.seq > seq && step.event.side !== side);
  const consent = signed && consentToText(end, signed.event.side);
  return (
    signed?.event.acts.some(({ kind }) => kind === 'sign') === true && (consent === 'hollow' || consent === 'rash')
  );
}

const hasAsked = ({ own }: Play, { since, until }: { since: number; until: number }): boolean =>
  own.some((step) => step.seq > since && step.seq < until && asksWhatItTakes(step));

/** The outburst in which an offer was made that this move takes, where nothing calmer was said since. */
function giftTaken(play: Play, { before, event, seq }: MoveStep): Uneasy | undefined {
  const accept = event.acts.find((act) => act.kind === 'accept');
  const offer = accept && before.offers.find(({ id }) => id === accept.offer);
  const made = offer && play.moves.find((step) => step.seq === offer.seq);
  const gift = made && uneasyAt(play, made);
  if (gift?.behind !== 'rash') return undefined;
  const since = play.moves.filter(
    (step) => step.seq > gift.step.seq && step.seq < seq && step.event.side !== play.side,
  );
  return since.some((step) => uneasyAt(play, step) === undefined) ? undefined : gift;
}

/** An offer made in the heat that one could have taken: it is worth more than one's alternative. */
function isTempting(play: Play, { before }: MoveStep, { step, behind }: Uneasy): boolean {
  const theirs = onTable(before, play.side);
  const made = before.offers.some(({ seq, fate }) => seq === step.seq && fate === 'standing');
  return behind === 'rash' && made && theirs !== undefined && theirs.whole && surplusAtRisk(before, play.side) > 0;
}

interface Found {
  readonly found: string;
  readonly uneasy: Uneasy;
}

const at = ({ seq }: MoveStep, { found, uneasy: { step, sign } }: Found) => ({
  case: found,
  move: seq,
  params: { heard: step.seq, how: sign },
});

const earned = (step: MoveStep, { points, ...found }: Found & { readonly points: number }): Mark => ({
  ...at(step, found),
  kind: 'occasion',
  can: TAKEN.can,
  earned: points,
});

function taken(play: Play, step: MoveStep, found: Found): readonly Mark[] {
  const { before } = step;
  const severity = TAKEN.severity[isLate(play, step) ? 'late' : found.uneasy.plain ? 'plain' : 'seen'];
  return [
    { ...at(step, found), kind: 'occasion', can: TAKEN.can, earned: 0 },
    { ...at(step, found), kind: 'fault', severity, stake: surplusAtRisk(before, play.side) },
  ];
}

/** Whether there is no later move for it: to sign, or, where they have yet to sign, to leave them time for that. */
function isLate({ side }: Play, { before, after }: MoveStep): boolean {
  const { rounds, opener } = before.instance;
  const concludes = after.outcome !== undefined || after.text?.signedBy.length === 2;
  return before.round >= (concludes || side === opener ? rounds : rounds - 1);
}

/** Days that a gift may lie. */
const DAYS = 1;

/** Heat is given a name and a night; silence is asked what the text would have to hold. */
function asking(play: Play, step: MoveStep): readonly BetterMove[] {
  const { before } = step;
  const heard = moveBefore(play, step);
  const about = heard?.event.acts.flatMap((act) =>
    'issue' in act && typeof act.issue === 'string' ? [act.issue] : [],
  )[0];
  const ask: Act = { kind: 'ask-interest', issue: about ?? heaviestIssue(before, play.side) };
  const wait: Act = { kind: 'pause', reason: 'cool-down', until: before.day + DAYS };
  const isHot = uneasyLately(play, step.seq)?.behind === 'rash';
  if (isHot) return [plainly({ kind: 'acknowledge-feeling' }, wait), plainly(wait)];
  return heard === undefined ? [plainly(ask)] : [plainly({ kind: 'reflect', heard: heard.seq }, ask), plainly(ask)];
}
