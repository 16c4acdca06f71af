import type { Act, ActKind } from '../../engine/act.ts';
import type { LineKind } from '../../engine/voice.ts';
import type { Impression } from '../mind/impression.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { pivotalInterest } from '../decide/answering.ts';
import { isWhole } from '../mind/own-worth.ts';
import type { Situation } from '../decide/situation.ts';

/** The kind of line that answers what was heard, most pressing first; undefined where nothing calls for one. */
export function reactionTo(heard: Impression): LineKind | undefined {
  return REACTIONS.find(([calls]) => calls(heard))?.[1];
}

const kind =
  (...kinds: readonly ActKind[]) =>
  (heard: Impression): boolean =>
    kinds.some((one) => heard.kinds.includes(one));

const REACTIONS: readonly (readonly [calls: (heard: Impression) => boolean, line: LineKind])[] = [
  [(heard) => heard.foundOut, 'bluff-found-out'],
  [(heard) => heard.insult, 'insult'],
  [(heard) => heard.brokeWord, 'promise-broken'],
  [(heard) => heard.threat, 'threatened'],
  [kind('ask-one-more'), 'one-more'],
  [
    (heard) =>
      heard.repeats && !heard.makesRoom && heard.kinds.every((said) => said !== 'stay-silent' && said !== 'sign'),
    'said-again',
  ],
  [kind('present-meso'), 'meso'],
  [(heard) => heard.gift > 0, 'one-way-gift'],
  [(heard) => heard.fairStep, 'fair-step'],
  [(heard) => heard.absurd, 'absurd-offer'],
  [(heard) => heard.stepBack, 'retraction'],
  [kind('disclose-risk'), 'risk-told'],
  [kind('reality-test'), 'reality-test'],
  [(heard) => heard.showsGround && heard.cites, 'standard'],
  [kind('cite-evidence'), 'standard'],
  [kind('acknowledge-feeling'), 'empathy'],
  [kind('pause'), 'pause'],
  [kind('build-rapport'), 'small-talk'],
  [kind('propose-agenda'), 'agenda'],
  [kind('invite'), 'invited'],
  [kind('stay-silent'), 'silence'],
];

/** The kind of line that an act of one's own is said with; undefined for acts that another line says. */
export function lineOf(act: Act, { view, heard, has }: Situation): LineKind | undefined {
  switch (act.kind) {
    case 'ask-interest':
      return has('lets-slip') ? 'invited' : 'question';
    case 'stay-silent':
      return has('says-half-of-it') && pivotalInterest(view) !== undefined ? 'pivotal' : 'silence';
    case 'offer':
    case 'concede':
    case 'add-clause':
      return isFirstOffer(view) ? 'first-offer' : 'counter-offer';
    case 'trade':
      return 'conditional-trade';
    case 'present-meso':
      return 'own-meso';
    case 'hold-boundary':
      return 'hold';
    case 'reject':
      return 'refusal';
    case 'threaten':
    case 'escalate-sponsor':
      return 'deadline';
    case 'assert-constraint':
      return act.claim.kind === 'deadline' ? 'deadline' : 'answer';
    case 'refer-alternative':
      return 'alternative';
    case 'cite-evidence':
      return 'evidence';
    case 'answer':
      return answerLine(act, view);
    case 'decline-to-answer':
      return 'dodging';
    case 'share-interest':
    case 'misdirect':
      return view.interests.some(({ id, disclosed }) => id === act.interest && disclosed === 'pivotal')
        ? 'pivotal'
        : 'answer';
    case 'ask-concession':
      return heard !== undefined && heard.gift > 0 ? 'one-way-gift' : undefined;
    case 'accept':
      return closes(view, act) ? 'accept' : 'accept-part';
    case 'walk-away':
      return 'leaving';
    default:
      return SAID_WITH[act.kind];
  }
}

const SAID_WITH: Partial<Record<ActKind, LineKind>> = {
  'build-rapport': 'small-talk',
  'propose-agenda': 'agenda',
  'ask-constraint': 'question',
  'ask-alternative': 'question',
  'ask-about-text': 'question',
  reflect: 'question',
  invite: 'invited',
  'acknowledge-feeling': 'empathy',
  'disclose-risk': 'own-risk',
  pause: 'pause',
  retract: 'takes-back',
  summarise: 'summary',
  'propose-closing': 'summary',
  sign: 'signing',
  'attach-term': 'signing',
};

const isFirstOffer = (view: SeatView): boolean => !view.offers.some(({ side }) => side === view.side);

function answerLine({ content }: Extract<Act, { kind: 'answer' }>, view: SeatView): LineKind {
  const saysMore = content.claim !== undefined || content.interest !== undefined;
  const { text, annexes, side } = view;
  const tells = annexes.some(({ id, holder }) => holder === side && text?.annexes.includes(id) !== false);
  if (!saysMore && tells) return 'annex-told';
  if (content.claim?.kind === 'alternative') return 'alternative';
  if (content.claim?.kind === 'deadline') return 'deadline';
  if (content.claim?.kind === 'evidence') return 'evidence';
  return 'answer';
}

function closes(view: SeatView, { offer: id, bundle }: Extract<Act, { kind: 'accept' }>): boolean {
  const taken = view.offers.find((offer) => offer.id === id)?.packages[bundle ?? 0];
  return taken !== undefined && isWhole(view, { ...view.settled, ...taken });
}
