import type { Option, Package } from '../domain/package.ts';
import { rankOf } from '../domain/issue.ts';
import { otherSide } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import { sayDate } from './dates.ts';
import {
  asWords,
  changedEntries,
  claimFiller,
  factFiller,
  issueFiller,
  numberFiller,
  optionFiller,
  packageFiller,
  personFiller,
  pointsFiller,
  turned,
} from './fillers.ts';
import type { Moment } from './moment.ts';
import { formatNumber, withUnit } from './numbers.ts';
import { sayList, sayOption, sayPackage } from './options.ts';
import type { Filler } from './template.ts';
import { issueText, sideText, type Words } from './words.ts';

/** What an act has to say, slot by slot; what is missing cannot be said. */
export type OwnSlots = Readonly<Record<string, Filler | undefined>>;

/** The letter of a bundle: A, B, C. */
export const bundleLetter = (at: number): string => String.fromCodePoint(65 + at);

/** Everything an act can put into its speaker's sentence. */
export function ownSlots(words: Words, moment: Moment, act: Act): OwnSlots {
  const { messages } = words;
  const self = sideText(words, moment.side);
  const them = sideText(words, otherSide(moment.side));
  const issue = (id: string | undefined): Filler | undefined => issueFiller(words, id);
  const list = (some: Package): Filler | undefined => packageFiller(words, Object.entries(some), 'long');
  const told = (id: string | undefined): OwnSlots => {
    const text = id === undefined ? undefined : self.interests[id];
    const about = moment.interests.find((candidate) => candidate.id === id)?.issue;
    return { told: asWords(text?.told), interest: asWords(text?.phrase), issue: issue(about) };
  };
  switch (act.kind) {
    case 'propose-agenda':
      return {
        issue: issue(act.issues[0]),
        issue2: issue(act.issues[1]),
        rest: act.issues.length > 2 ? { text: messages.phrases.others } : undefined,
        rule: asWords(act.rule === undefined ? undefined : words.scenario.rules[act.rule]),
      };
    case 'ask-interest':
      return { issue: issue(act.issue), yours: stand(words, moment.stands.theirs, act.issue) };
    case 'ask-alternative':
      return { rival: hasNamedRival(moment) ? asWords(them.rival) : undefined };
    case 'share-interest':
    case 'misdirect':
      return told(act.interest);
    case 'answer':
      return { ...told(act.content.interest), ...claimSlots(words, moment, act) };
    case 'offer':
      return {
        ...offerSlots(words, moment, act.package),
        fact: claimFiller(words, moment, act.claim),
        date: act.until === undefined ? undefined : { text: sayDate(words, act.until) },
      };
    case 'present-meso':
      return mesoSlots(words, act.packages);
    case 'state-range':
      return {
        issue: issue(act.issue),
        fact: claimFiller(words, moment, act.claim),
        q: rangeStart(words, act),
        q2: optionFiller(words, act.issue, { option: act.to, form: 'phrase' }),
      };
    case 'trade':
      return tradeSlots(words, moment, act);
    case 'concede': {
      const changed = Object.fromEntries(changedEntries(moment, act.options));
      const step = Object.keys(changed).length > 0 ? changed : act.options;
      return { pkg: list(step), ...pair(words, step) };
    }
    case 'ask-concession':
      return { issue: issue(act.issue), val: optionFiller(words, act.issue, { option: act.toward, form: 'long' }) };
    case 'add-clause': {
      const terms = issueText(words, act.clause)?.terms;
      return {
        issue: issue(act.clause),
        val: optionFiller(words, act.clause, { option: act.strength, form: 'long' }),
        metric: asWords(terms?.metric),
        threshold: asWords(terms?.threshold),
        remedy: asWords(terms?.remedy),
        check: asWords(terms?.verification),
      };
    }
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return claimSlots(words, moment, act);
    case 'disclose-reservation':
      return 'points' in act.limit
        ? { limit: pointsFiller(words, act.limit.points) }
        : { val: optionFiller(words, act.limit.issue, { option: act.limit.option, form: 'long' }) };
    case 'disclose-risk':
      return { risk: factFiller(words, moment, { id: act.fact }) };
    case 'threaten':
      return {
        get: list(act.demand),
        person: personFiller(words, moment, { of: otherSide(moment.side) }),
        rival: asWords(self.rival),
      };
    case 'acknowledge-feeling':
      if (act.cause === undefined) return {};
      return 'issue' in act.cause
        ? { issue: issue(act.cause.issue) }
        : { upset: asWords(turned(words, them.upsets[act.cause.upset % them.upsets.length] ?? '')) };
    case 'hold-boundary':
      return 'issue' in act.on
        ? { issue: issue(act.on.issue), mine: stand(words, moment.stands.mine, act.on.issue) }
        : {};
    case 'reality-test':
      return 'fact' in act.against
        ? { fact: factFiller(words, moment, { id: act.against.fact }) }
        : { alt: asWords(self.alternatives[act.against.alternative]?.phrase) };
    case 'offer-face-saving':
      return {
        gain: asWords(them.gain),
        val: list(act.choices[0] ?? {}),
        val2: list(act.choices[1] ?? {}),
      };
    case 'name-discrepancy':
      return act.between === 'wishes'
        ? { one: asWords(turned(words, them.discrepancy.one)), other: asWords(turned(words, them.discrepancy.other)) }
        : { issue: issue(act.between[0]), issue2: issue(act.between[1]) };
    case 'pause':
      return { date: { text: sayDate(words, act.until) }, reason: { text: messages.reasons.pause[act.reason] } };
    case 'escalate-sponsor':
      return {
        date: { text: sayDate(words, act.by) },
        reason: { text: messages.reasons.escalate[act.reason] },
        person: personFiller(words, moment, { of: otherSide(moment.side) }),
      };
    case 'promise':
      return { date: { text: sayDate(words, act.by) }, do: { text: messages.reasons.promise[act.what] } };
    case 'summarise':
      return { terms: list(act.text) };
    case 'attach-term':
      return { annex: asWords(words.scenario.annexes[act.clause]?.label) };
    case 'add-governance': {
      const { cadence, data, escalation, exit, review } = messages.reasons;
      const lines = [
        review.replace('{cadence}', cadence[act.review]),
        data[act.data],
        escalation[act.escalation],
        exit[act.exit],
      ].filter((line) => line !== '');
      return { cadence: { text: cadence[act.review] }, governance: { text: sayList(words, lines) } };
    }
    case 'accept': {
      const taken = moment.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0];
      return {
        pkg: list(taken ?? {}) ?? { text: messages.phrases.yourOffer },
        opt: { text: bundleLetter(act.bundle ?? 0) },
      };
    }
    case 'reject':
      if (act.reason === undefined) return {};
      return {
        reason: 'issue' in act.reason ? issue(act.reason.issue) : { text: messages.reasons.reject[act.reason.why] },
      };
    case 'ask-one-more':
      return { issue: issue(act.issue) };
    case 'walk-away':
      return { reason: { text: messages.reasons.leave[act.reason] } };
    default:
      return {};
  }
}

const stand = (words: Words, stands: Package, issue: string | undefined): Filler | undefined =>
  issue === undefined ? undefined : optionFiller(words, issue, { option: stands[issue], form: 'phrase' });

/** Whether the other side has spoken of an alternative: only then does one name it. */
const hasNamedRival = (moment: Moment): boolean =>
  moment.moves.some(({ side, acts }) => side !== moment.side && acts.some((act) => act.kind === 'refer-alternative'));

/** The whole package at first, afterwards what has changed and a word for the rest. */
function offerSlots(words: Words, moment: Moment, offered: Package): OwnSlots {
  const entries = Object.entries(offered);
  const changed = changedEntries(moment, offered);
  const isFirst = Object.keys(moment.stands.mine).length === 0;
  const shown = isFirst || changed.length === 0 ? entries : changed;
  const pkg = shown.length === entries.length ? packageFiller(words, shown, 'long') : withRest(words, shown);
  const theirs = shown.flatMap(([issue, option]) => {
    const yours = moment.stands.theirs[issue];
    return yours === undefined || !asksMore(moment, issue, { yours, option }) ? [] : [[issue, yours] as const];
  });
  const any = entries.flatMap(([issue, option]) => {
    const yours = moment.stands.theirs[issue];
    return yours === undefined || !asksMore(moment, issue, { yours, option }) ? [] : [[issue, yours] as const];
  });
  return {
    pkg,
    yours: packageFiller(words, (theirs.length > 0 ? theirs : any).slice(0, 2), 'phrase'),
    ...pair(words, Object.fromEntries(shown)),
  };
}

/** Whether they want more than what is offered: nobody says that it can't follow them to less. */
function asksMore(moment: Moment, id: string, { yours, option }: { yours: Option; option: Option }): boolean {
  const issue = moment.issues.find((candidate) => candidate.id === id);
  if (issue === undefined || yours === option) return false;
  const further = rankOf(issue, yours) - rankOf(issue, option);
  return issue.prefers[otherSide(moment.side)] === 'last' ? further > 0 : further < 0;
}

/** How many options a trade may have before only those are said that are new to one of the two. */
const SAID_IN_A_TRADE = 4;

/** Both halves; of a long trade what moves, and a word for the rest. */
function tradeSlots(words: Words, moment: Moment, { give, get }: Extract<Act, { kind: 'trade' }>): OwnSlots {
  const given = Object.entries(give);
  const wanted = Object.entries(get);
  const isLong = given.length + wanted.length > SAID_IN_A_TRADE;
  const newGiven = given.filter(([issue, option]) => moment.stands.mine[issue] !== option);
  const newWanted = wanted.filter(([issue, option]) => moment.stands.theirs[issue] !== option);
  const spoken = isLong && newGiven.length > 0 ? newGiven : given;
  const asked = isLong && newWanted.length > 0 ? newWanted : wanted;
  const isShort = spoken.length < given.length || asked.length < wanted.length;
  return {
    give: packageFiller(words, spoken, 'long'),
    get: isShort ? withRest(words, asked) : packageFiller(words, asked, 'long'),
    ...pair(words, Object.fromEntries([...spoken.slice(0, 1), ...asked.slice(0, 1)])),
  };
}

/** Some options, and a word for the rest of the package. */
const withRest = (words: Words, shown: readonly (readonly [string, Option])[]): Filler => ({
  text: sayList(words, [
    ...shown.map(([issue, option]) => sayOption(words, issue, { option, form: 'long' })),
    words.messages.phrases.rest,
  ]),
  plural: true,
  values: shown.map(([issue, option]) => `${issue}=${option}`),
});

const pair = (words: Words, some: Package): OwnSlots => ({
  two: packageFiller(words, Object.entries(some).slice(0, 2), 'phrase'),
  val: packageFiller(words, Object.entries(some).slice(0, 1), 'phrase'),
});

/** Bundles by letter, each with what sets it apart from the others. */
function mesoSlots(words: Words, packages: readonly Package[]): OwnSlots {
  const { bundle, all } = words.messages.phrases;
  const differing = (some: Package): Package =>
    Object.fromEntries(
      Object.entries(some).filter(([issue, option]) => packages.some((other) => other[issue] !== option)),
    );
  const said = packages.map((some, at) =>
    bundle.one.replace('{opt}', bundleLetter(at)).replace('{pkg}', sayPackage(words, differing(some), 'long')),
  );
  return {
    n: numberFiller(words, packages.length),
    all: { text: packages.length === 2 ? all.both : all.many },
    bundles: { text: said.join(bundle.between), plural: true },
    ...pair(words, differing(packages[0] ?? {})),
  };
}

/** The lower end of a range without its unit, where both ends have the same. */
function rangeStart(words: Words, { issue, from }: { readonly issue: string; readonly from: number }): Filler {
  const value = issueText(words, issue)?.value;
  const figure = formatNumber(words.messages.phrases.number, from);
  const isPlain = value === undefined || value.phrase.startsWith('{n}');
  return { text: isPlain ? figure : withUnit(value.phrase, figure), values: [`${issue}=${from}`] };
}

type Claiming = Extract<Act, { kind: 'cite-evidence' | 'refer-alternative' | 'assert-constraint' | 'answer' }>;

function claimSlots(words: Words, moment: Moment, act: Claiming): OwnSlots {
  const claim = act.kind === 'answer' ? act.content.claim : act.claim;
  if (claim === undefined) return {};
  const fact = moment.facts.find(({ id }) => id === claim.fact);
  const isTheirs = fact?.holder === otherSide(moment.side);
  const phrase = claimFiller(words, moment, claim);
  const own = fact?.alternative === undefined ? undefined : sideText(words, moment.side).alternatives[fact.alternative];
  return {
    fact: phrase,
    alt: claim.as === 'straight' && own !== undefined ? { text: own.phrase } : phrase,
    issue: issueFiller(words, fact?.issue),
    q: isTheirs ? undefined : optionFiller(words, fact?.issue, { option: fact?.value, form: 'phrase' }),
    date: claim.as === 'straight' ? dayBeside(words, phrase, fact?.day) : undefined,
  };
}

/** A day, unless the words beside it name it already. */
function dayBeside(words: Words, phrase: Filler | undefined, day: number | undefined): Filler | undefined {
  const text = day === undefined ? undefined : sayDate(words, day);
  const isNamed = text !== undefined && phrase?.text.includes(text.replaceAll('\u00A0', ' ')) === true;
  return isNamed ? undefined : asWords(text);
}
