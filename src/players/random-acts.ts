import { CLAIM_WAYS, type Claim, type ClaimKind } from '../domain/claim.ts';
import type { Option, Package } from '../domain/package.ts';
import type { Act, ActKind, ActOf } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import type { Offer } from '../engine/state.ts';

/** A draw of one entry, undefined where there is none. */
export type Pick = <T>(entries: readonly T[]) => T | undefined;

type Maker<Kind extends ActKind> = (view: SeatView, pick: Pick) => ActOf<Kind> | undefined;

const CONSTRAINTS = ['deadline', 'capacity', 'decision-path', 'policy', 'coalition'] as const;

const issue = ({ issues }: SeatView, pick: Pick): string => pick(issues)?.id ?? '';
const option = (view: SeatView, id: string, pick: Pick): Option =>
  pick(view.issues.find((candidate) => candidate.id === id)?.options ?? []) ?? 0;
const packageOver = (view: SeatView, ids: readonly string[], pick: Pick): Package =>
  Object.fromEntries(ids.map((id) => [id, option(view, id, pick)]));
const whole = (view: SeatView, pick: Pick): Package =>
  packageOver(
    view,
    view.issues.map(({ id }) => id),
    pick,
  );
const few = (view: SeatView, pick: Pick): Package => packageOver(view, [issue(view, pick)], pick);
const later = ({ day }: SeatView, pick: Pick): number => day + (pick([1, 2, 5]) ?? 1);
const theirs = (view: SeatView): readonly Offer[] =>
  view.offers.filter(({ side, fate }) => side !== view.side && fate === 'standing');
const mine = (view: SeatView): readonly Offer[] =>
  view.offers.filter(({ side, fate }) => side === view.side && fate === 'standing');

function claim(view: SeatView, kinds: readonly ClaimKind[], pick: Pick): Claim | undefined {
  const as = pick(CLAIM_WAYS) ?? 'straight';
  const kind = pick(kinds) ?? 'evidence';
  if (as === 'fabricated') return { kind, as };
  const fact = pick(view.facts.filter((known) => known.kind === kind));
  return fact && { kind, as, fact: fact.id };
}

const settled = (view: SeatView): boolean => view.issues.every(({ id }) => view.settled[id] !== undefined);

/** One maker for each act: a legal one with whatever slots come, or nothing where the act cannot be said now. */
export const MAKERS: { readonly [Kind in ActKind]: Maker<Kind> } = {
  'build-rapport': () => ({ kind: 'build-rapport' }),
  'propose-agenda': ({ issues }) => ({ kind: 'propose-agenda', issues: issues.map(({ id }) => id) }),
  'ask-interest': (view, pick) => ({ kind: 'ask-interest', issue: issue(view, pick) }),
  'ask-constraint': (_, pick) => ({
    kind: 'ask-constraint',
    about: pick(['limits', 'decision-path', 'timing'] as const) ?? 'limits',
  }),
  'ask-alternative': () => ({ kind: 'ask-alternative' }),
  'share-interest': (view, pick) => withInterest(view, pick, (interest) => ({ kind: 'share-interest', interest })),
  answer: (view, pick) => {
    const question = pick(view.questions.filter(({ side }) => side !== view.side));
    const interest = pick(view.interests)?.id;
    return (
      question && { kind: 'answer', question: question.seq, content: { ...(interest !== undefined && { interest }) } }
    );
  },
  'decline-to-answer': (view, pick) => {
    const question = pick(view.questions.filter(({ side }) => side !== view.side));
    return question && { kind: 'decline-to-answer', question: question.seq };
  },
  reflect: (view, pick) => {
    const heard = pick(view.moves.filter(({ side }) => side !== view.side));
    return heard && { kind: 'reflect', heard: heard.seq };
  },
  invite: () => ({ kind: 'invite' }),
  'stay-silent': () => ({ kind: 'stay-silent' }),
  offer: (view, pick) => ({
    kind: 'offer',
    package: pick([true, true, false]) === true ? whole(view, pick) : few(view, pick),
  }),
  'present-meso': (view, pick) => {
    const packages = [whole(view, pick), whole(view, pick), whole(view, pick)];
    return new Set(packages.map((bundle) => JSON.stringify(bundle))).size === packages.length
      ? { kind: 'present-meso', packages }
      : undefined;
  },
  'cite-evidence': (view, pick) =>
    withClaim(view, pick, { kinds: ['evidence'], make: (said) => ({ kind: 'cite-evidence', claim: said }) }),
  'state-range': (view, pick) => {
    const found = pick(view.issues.filter(({ kind }) => kind === 'quantity'));
    const ends = [pick(found?.options ?? []), pick(found?.options ?? [])].map(Number).toSorted((a, b) => a - b);
    const [from = 0, to = 0] = ends;
    return found && { kind: 'state-range', issue: found.id, from, to };
  },
  trade: (view, pick) => {
    const give = issue(view, pick);
    const get = pick(view.issues.filter(({ id }) => id !== give))?.id;
    return get === undefined
      ? undefined
      : { kind: 'trade', give: packageOver(view, [give], pick), get: packageOver(view, [get], pick) };
  },
  concede: (view, pick) => ({ kind: 'concede', options: few(view, pick) }),
  'ask-concession': (view, pick) => ({ kind: 'ask-concession', issue: issue(view, pick) }),
  'add-clause': (view, pick) => {
    const found = pick(view.issues.filter(({ kind }) => kind === 'clause'));
    const strength = found && option(view, found.id, pick);
    return found === undefined || typeof strength !== 'string'
      ? undefined
      : { kind: 'add-clause', clause: found.id, strength };
  },
  'refer-alternative': (view, pick) =>
    withClaim(view, pick, { kinds: ['alternative'], make: (said) => ({ kind: 'refer-alternative', claim: said }) }),
  'assert-constraint': (view, pick) =>
    withClaim(view, pick, { kinds: CONSTRAINTS, make: (said) => ({ kind: 'assert-constraint', claim: said }) }),
  'disclose-reservation': ({ reservationPoint }) => ({
    kind: 'disclose-reservation',
    limit: { points: Math.max(0, reservationPoint) },
  }),
  'disclose-risk': (view, pick) => {
    const fact = pick(view.facts.filter(({ kind }) => kind === 'risk'));
    return fact && { kind: 'disclose-risk', fact: fact.id };
  },
  threaten: (view, pick) => ({
    kind: 'threaten',
    demand: few(view, pick),
    consequence: pick(['leave', 'escalate', 'rival', 'withhold'] as const) ?? 'leave',
  }),
  'acknowledge-feeling': (view, pick) => ({ kind: 'acknowledge-feeling', cause: { issue: issue(view, pick) } }),
  'hold-boundary': (view, pick) => ({ kind: 'hold-boundary', on: { issue: issue(view, pick) } }),
  'reality-test': (view, pick) => {
    const fact = pick(view.facts);
    return fact && { kind: 'reality-test', against: { fact: fact.id } };
  },
  'offer-face-saving': (view, pick) => ({ kind: 'offer-face-saving', choices: [few(view, pick)] }),
  restart: () => ({ kind: 'restart' }),
  'name-discrepancy': () => ({ kind: 'name-discrepancy', between: 'wishes' }),
  pause: (view, pick) => ({ kind: 'pause', reason: 'consult', until: later(view, pick) }),
  'escalate-sponsor': (view, pick) => ({ kind: 'escalate-sponsor', reason: 'stuck', by: later(view, pick) }),
  promise: (view, pick) => ({ kind: 'promise', what: 'send-text', by: later(view, pick) }),
  misdirect: (view, pick) => withInterest(view, pick, (interest) => ({ kind: 'misdirect', interest })),
  retract: (view, pick) => {
    const offer = pick(mine(view));
    return offer && { kind: 'retract', offer: offer.id };
  },
  'ask-about-text': () => ({ kind: 'ask-about-text' }),
  'propose-closing': () => ({ kind: 'propose-closing' }),
  summarise: (view) => (settled(view) ? { kind: 'summarise', text: view.settled } : undefined),
  'attach-term': (view, pick) => {
    const annex = pick(
      view.annexes.filter(({ id, holder }) => holder === view.side && view.text?.annexes.includes(id) === false),
    );
    return annex && { kind: 'attach-term', clause: annex.id };
  },
  'add-governance': ({ text }) =>
    text && { kind: 'add-governance', review: 'quarterly', data: 'shared', escalation: 'sponsors', exit: 'notice' },
  accept: (view, pick) => {
    const offer = pick(theirs(view));
    const bundle = offer && pick(offer.packages.map((_, at) => at));
    return (
      offer && { kind: 'accept', offer: offer.id, ...(offer.packages.length > 1 && bundle !== undefined && { bundle }) }
    );
  },
  reject: (view, pick) => {
    const offer = pick(theirs(view));
    return offer && { kind: 'reject', offer: offer.id, reason: { issue: issue(view, pick) } };
  },
  sign: ({ text, side }) =>
    text === undefined || text.signedBy.includes(side) ? undefined : { kind: 'sign', text: text.id },
  'ask-one-more': (view, pick) => (settled(view) ? { kind: 'ask-one-more', issue: issue(view, pick) } : undefined),
  'walk-away': (_, pick) => ({
    kind: 'walk-away',
    reason: pick(['no-trust', 'out-of-time', 'no-zopa'] as const) ?? 'no-trust',
    door: pick(['open', 'closed'] as const) ?? 'open',
  }),
};

function withInterest<A>(view: SeatView, pick: Pick, make: (interest: string) => A): A | undefined {
  const interest = pick(view.interests);
  return interest && make(interest.id);
}

function withClaim<A>(
  view: SeatView,
  pick: Pick,
  { kinds, make }: { readonly kinds: readonly ClaimKind[]; readonly make: (said: Claim) => A },
): A | undefined {
  const said = claim(view, kinds, pick);
  return said && make(said);
}

/** A random act of a kind, or nothing where that kind cannot be said now. */
export const randomAct = (kind: ActKind, view: SeatView, pick: Pick): Act | undefined => MAKERS[kind](view, pick);
