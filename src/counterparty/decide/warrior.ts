import type { Option, Package } from '../../domain/package.ts';
import type { Tone } from '../../domain/manner.ts';
import type { Act } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { theirOffer } from '../mind/acceptance.ts';
import { bestOption, crossedBy, pointsOf, pointsOn } from '../mind/own-worth.ts';
import { bestPackage } from '../mind/proposing.ts';
import { answerTo, justAsked, pivotalInterest, puts, type Willing } from './answering.ts';
import { claimOn, claimsMade, factOf } from './claims.ts';
import { acceptOffer, closeDeal, leaveAtTheEnd, waitsForThem } from './closing.ts';
import { firstWay, type Intent, type Way } from './intent.ts';
import { objectToFinePrint } from './fine-print.ts';
import { owningUp, wasToldOne } from './own-risk.ts';
import type { Situation } from './situation.ts';
import { asOffer, asTrade } from './wording.ts';

/** How often a warrior reaches for what. Shares; voices §2, tuned. */
const WARRIOR_TACTICS = {
  /** Adds pressure to a number that it only says again. */
  presses: 0.55,
  threatens: 0.35,
  /** How often it asks who decides instead of pressing on. */
  asks: 0.3,
  /** Warmth from which a question smells of flattery. */
  flattery: 0.4,
} as const;

const leave: Way = ({ has, heard }) =>
  has('leaves')
    ? [{ kind: 'walk-away', reason: heard?.foundOut === true ? 'no-trust' : 'no-respect', door: 'closed' }]
    : undefined;

/** The high anchor, and a date or a rival behind it. */
const demand: Way = (situation) => {
  const { view, search, mind, own } = situation;
  if (own !== undefined) return undefined;
  const first = bestPackage(search, mind.aspiration);
  if (first === undefined) return [{ kind: 'stay-silent' }];
  return [...dodge(situation), asOffer(situation, first, 'bare'), ...push(situation, view.moves.length)];
};

/** Takes the gift and asks for the next thing. */
const askForMore: Way = (situation) => {
  const { has, heard, topic2 } = situation;
  if (!has('raises-the-stake') || heard === undefined || heard.gift === 0) return undefined;
  return [...dodge(situation), ...hold(situation), wantMore(situation, topic2)];
};

/** Found out, you lose what lay there. */
const withdraw: Way = ({ view, heard }) => {
  const standing = view.offers.findLast(({ side, fate }) => side === view.side && fate === 'standing');
  return heard?.foundOut === true && standing !== undefined ? [{ kind: 'retract', offer: standing.id }] : undefined;
};

const strikeBack: Way = (situation) => {
  const { has, heard } = situation;
  if (!has('strikes-back') || heard === undefined || !(heard.threat || heard.insult)) return undefined;
  return [...hold(situation), ultimatum(situation)];
};

/** The best line of each bundle, put together: nobody offered that. Demanded where it is not enough to offer. */
const cherryPick: Way = (situation) => {
  const { view, has, mind, heard } = situation;
  const bundles = theirOffer(view)?.packages ?? [];
  if (heard?.kinds.includes('present-meso') !== true || has('trades')) return undefined;
  const cherries = cherriesOf(situation, bundles);
  const [sweetest] = cherries;
  if (sweetest === undefined) return undefined;
  const picked = {
    ...view.stands.mine,
    ...bundles[0],
    ...Object.fromEntries(cherries.map(({ id, option }) => [id, option])),
  };
  if (pointsOf(view, picked) >= mind.aspiration && crossedBy(view, picked).length === 0)
    return [{ kind: 'offer', package: picked }];
  return [...hold(situation), { kind: 'ask-concession', issue: sweetest.id, toward: sweetest.option }];
};

interface Cherry {
  readonly id: string;
  readonly option: Option;
  readonly gain: number;
}

/** Issues on which the bundles differ, with the best option any of them has; where most own points lie between them first. */
function cherriesOf({ view }: Situation, bundles: readonly Package[]): readonly Cherry[] {
  return view.issues
    .flatMap((issue): readonly Cherry[] => {
      const options = bundles.flatMap((bundle) => bundle[issue.id] ?? []);
      const [option] = options.toSorted((left, right) => pointsOn(issue, right) - pointsOn(issue, left));
      if (option === undefined || view.settled[issue.id] !== undefined) return [];
      const gain = pointsOn(issue, option) - Math.min(...options.map((other) => pointsOn(issue, other)));
      return gain > 0 ? [{ id: issue.id, option, gain }] : [];
    })
    .toSorted((left, right) => right.gain - left.gain);
}

/** Growled in passing, as a reason. */
const confide: Way = (situation) => {
  const { view, has } = situation;
  const pivot = has('confides') ? pivotalInterest(view) : undefined;
  if (pivot === undefined) return undefined;
  return [...dodge(situation), { kind: 'share-interest', interest: pivot.id }, ...stepOrHold(situation)];
};

const move: Way = (situation) => {
  const { has, heard, next } = situation;
  const wantsProof = has('wants-proof') && heard?.showsGround !== true;
  if (next === undefined || wantsProof || !(has('may-move') || has('trades'))) return undefined;
  return [...dodge(situation), stepOf(situation)];
};

/** The same number again, and something that leans on it: a closed question, a date, a rival. */
const insist: Way = (situation) => {
  const { view, chance, has } = situation;
  const asked = dodge(situation);
  const question = closedQuestion(view);
  if (asked.length === 0 && !has('threatens') && chance('asks') < WARRIOR_TACTICS.asks && question !== undefined)
    return [...hold(situation), question];
  return [...asked, ...refuse(situation), ...hold(situation), ...push(situation, view.moves.length)];
};

/** Who decides, by when: each once, and no question about what anybody would like. */
const closedQuestion = (view: SeatView): Act | undefined =>
  (
    [
      { kind: 'ask-constraint', about: 'decision-path' },
      { kind: 'ask-constraint', about: 'timing' },
    ] as const
  ).find((act) => !view.questions.some(({ side, act: before }) => side === view.side && sameData(before, act)));

const close: Way = (situation) => {
  const acts = closeDeal(situation);
  return acts && [...dodge(situation), ...acts];
};

const wait: Way = (situation) =>
  waitsForThem(situation.view) ? [...dodge(situation), { kind: 'propose-closing' }] : undefined;

const WAYS: readonly Way[] = [
  leave,
  objectToFinePrint,
  close,
  acceptOffer,
  leaveAtTheEnd,
  wait,
  demand,
  withdraw,
  strikeBack,
  askForMore,
  cherryPick,
  confide,
  move,
  insist,
];

/** What a warrior does about what it heard. Whoever named a risk first, against themselves, is told the one over here. */
export const decideAsWarrior = (situation: Situation): Intent => ({
  acts: owningUp(situation, firstWay(WAYS, situation), wasToldOne),
  tone: toneOf(situation),
});

function toneOf({ has, mind }: Situation): Tone {
  if (has('turned')) return 'neutral';
  return has('interrupts') || mind.arousal > 0.5 ? 'hard-line' : 'firm';
}

/** A question gets a demand; asked with respect it gets the figure behind it. */
function dodge(situation: Situation): readonly Act[] {
  const { view, has, heard } = situation;
  if (justAsked(view).length === 0) return [];
  // Asked well: one question with a reason beside it, from somebody whose own position is known, and no flattery (voices §2).
  const askedWell =
    heard?.asksWell === true &&
    heard.percept.warmth < WARRIOR_TACTICS.flattery &&
    view.offers.some(({ side }) => side !== view.side);
  const willing: Willing = {
    tells: has('answers') || askedWell ? ['freely', 'asked'] : [],
    alternative: puts(situation, 'straight'),
    deadline: 'straight',
    constraints: has('answers') ? 'straight' : 'nothing',
    shiftsPriorities: false,
  };
  const answered = answerTo(view, willing);
  return answered === undefined ? [] : [answered];
}

const hold = ({ view, topic }: Situation): readonly Act[] => {
  const standing = view.offers.findLast(({ side }) => side === view.side);
  return [{ kind: 'hold-boundary', on: standing === undefined ? { issue: topic } : { offer: standing.id } }];
};

const stepOf = (situation: Situation): Act => {
  const { has, next } = situation;
  const trade = next !== undefined && has('trades') ? asTrade(situation, next) : undefined;
  return trade ?? (next === undefined ? { kind: 'propose-closing' } : asOffer(situation, next, 'bare'));
};

const stepOrHold = (situation: Situation): readonly Act[] =>
  situation.next === undefined ? hold(situation) : [stepOf(situation)];

/** Strikes an offer from the table that is worse than leaving or crosses its red line. */
function refuse({ view, has }: Situation): readonly Act[] {
  const offer = theirOffer(view);
  if (offer === undefined || has('takes-note')) return [];
  const crossed = offer.packages.map((bundle) => crossedBy(view, bundle)[0]);
  if (crossed.every((issue) => issue !== undefined) && crossed[0] !== undefined)
    return [{ kind: 'reject', offer: offer.id, reason: { issue: crossed[0] } }];
  const worse = offer.packages.every(
    (bundle) => pointsOf(view, { ...view.stands.mine, ...bundle }) < view.reservationPoint,
  );
  return worse ? [{ kind: 'reject', offer: offer.id, reason: { why: 'one-sided' } }] : [];
}

/** A date, a rival, a threat: whatever has not been used lately. Nothing while it takes note. */
function push(situation: Situation, n: number): readonly Act[] {
  const { view, has, chance } = situation;
  if (has('takes-note') || has('turned')) return [];
  if (has('threatens')) return [ultimatum(situation)];
  if (chance('presses', n) >= WARRIOR_TACTICS.presses && view.moves.length > 1) return [];
  const said = claimsMade(view).length;
  const deadline = factOf(view, 'deadline');
  const rival = factOf(view, 'alternative');
  const claim =
    said % 2 === 0 && deadline !== undefined
      ? claimOn(view, deadline, 'straight')
      : rival && claimOn(view, rival, puts(situation, 'straight'));
  if (claim === undefined) return chance('threatens', n) < WARRIOR_TACTICS.threatens ? [ultimatum(situation)] : [];
  return [claim.kind === 'alternative' ? { kind: 'refer-alternative', claim } : { kind: 'assert-constraint', claim }];
}

function ultimatum({ view, topic, chance }: Situation): Act {
  const mine = view.stands.mine[topic];
  const issue = view.issues.find(({ id }) => id === topic);
  const wanted = mine ?? (issue && bestOption(issue));
  const demanded: Package = wanted === undefined ? {} : { [topic]: wanted };
  return { kind: 'threaten', demand: demanded, consequence: chance('consequence') < 0.6 ? 'rival' : 'escalate' };
}

function wantMore({ view }: Situation, issue: string): Act {
  const mine = view.stands.mine[issue];
  return { kind: 'ask-concession', issue, ...(mine !== undefined && { toward: mine }) };
}
