import type { ClaimKind, ClaimWay } from '../../../domain/claim.ts';
import type { Lens } from '../../../domain/lens.ts';
import type { Tone } from '../../../domain/manner.ts';
import type { CounterpartyType, Difficulty, Face, ReferencePlayer } from '../../../domain/seat.ts';
import type { ActKind } from '../../../engine/act.ts';
import type { Stage } from '../../../engine/act-rule.ts';
import { DIAL_STEP_WORDS, DIAL_WORDS } from './dials.ts';

/** A word and one line for somebody who meets it for the first time. */
interface Explained {
  readonly label: string;
  readonly about: string;
}

/** Acts in as few words as fit between brackets beside a line of a transcript. */
const ACTS = {
  'build-rapport': 'rapport',
  'propose-agenda': 'agenda',
  'ask-interest': 'asks interests',
  'ask-constraint': 'asks constraints',
  'ask-alternative': 'asks alternatives',
  'share-interest': 'shares an interest',
  answer: 'answers',
  'decline-to-answer': 'declines to answer',
  reflect: 'reflects',
  invite: 'invites',
  'stay-silent': 'stays silent',
  offer: 'package',
  'present-meso': 'MESO',
  'cite-evidence': 'evidence',
  'state-range': 'range',
  trade: 'conditional trade',
  concede: 'concedes',
  'ask-concession': 'asks for a concession',
  'add-clause': 'contingent term',
  'refer-alternative': 'alternative',
  'assert-constraint': 'constraint',
  'disclose-reservation': 'discloses a limit',
  'disclose-risk': 'tells a risk',
  threaten: 'threat',
  'acknowledge-feeling': 'acknowledges a feeling',
  'hold-boundary': 'holds a boundary',
  'reality-test': 'reality test',
  'offer-face-saving': 'face-saving choice',
  restart: 'restart from zero',
  'name-discrepancy': 'names the discrepancy',
  pause: 'pause',
  'escalate-sponsor': 'sponsor to sponsor',
  promise: 'promise',
  misdirect: 'misdirects',
  retract: 'takes an offer back',
  'ask-about-text': 'asks about the text',
  'propose-closing': 'proposes to close',
  summarise: 'single text',
  'attach-term': 'attaches an annex',
  'add-governance': 'governance',
  accept: 'accepts',
  reject: 'rejects',
  sign: 'signs',
  'ask-one-more': 'one more thing',
  'walk-away': 'leaves',
} as const satisfies Record<ActKind, string>;

/** The product's names for everything that can be chosen or read off. */
export const LABELS = {
  acts: ACTS,
  stages: { setup: 'Setup', 'first-move': 'First moves', midgame: 'Midgame', close: 'Close' } satisfies Record<
    Stage,
    string
  >,
  tones: {
    warm: { label: 'Warm', about: 'Kind in the wording; it may still refuse.' },
    neutral: { label: 'Neutral', about: 'The matter, in plain words.' },
    firm: { label: 'Firm', about: 'Clear about the matter, and it leaves a way.' },
    'hard-line': { label: 'Hard-line', about: 'Pressure in the wording. It may move somebody, and it costs.' },
  } satisfies Record<Tone, Explained>,
  directness: {
    direct: { label: 'Direct', about: 'The ask first, in so many words.' },
    indirect: { label: 'Indirect', about: 'The ask last, wrapped: kinder where open demands are rude.' },
  },
  audience: {
    private: { label: 'Between the two of you', about: 'Nobody else hears it.' },
    open: { label: 'Before others', about: 'Others are in the room: everything that touches their face weighs more.' },
  },
  aim: {
    matter: { label: 'About the matter', about: 'What is on the table.' },
    person: { label: 'At the person', about: 'Hard-line and at the person is an insult.' },
  },
  claimKinds: {
    evidence: 'Evidence',
    alternative: 'Alternative',
    deadline: 'Deadline',
    capacity: 'Capacity',
    'decision-path': 'Decision path',
    policy: 'Policy',
    coalition: 'Coalition',
  } satisfies Record<ClaimKind, string>,
  claimWays: {
    straight: { label: 'Straight', about: 'As you know it to be.', warning: '' },
    vague: {
      label: 'Vague',
      about: 'True, and saying nothing that can be checked.',
      warning: 'It carries little: they cannot hold on to it.',
    },
    inflated: {
      label: 'Inflated',
      about: 'A real thing, made larger than it is.',
      warning: '⚑ It may work here. If they check, trust is gone for good; noticed or not, it costs the ethics grade.',
    },
    fabricated: {
      label: 'Fabricated',
      about: 'There is no such thing.',
      warning: '⚑ It may work here. Found out, the talks may end; noticed or not, it caps the whole grade.',
    },
  } satisfies Record<ClaimWay, Explained & { readonly warning: string }>,
  lenses: {
    'batna-focused': {
      label: 'BATNA-focused',
      about: 'Every step is measured against what you can do without them.',
    },
    integrative: { label: 'Integrative', about: 'Many issues, a choice of bundles, and trades that make more of it.' },
    'interest-based': {
      label: 'Interest-based',
      about: 'What lies behind the positions first, the figures afterwards.',
    },
    'power-based': { label: 'Power-based', about: 'Alternatives, deadlines, policy and backing, shown and not flung.' },
    claiming: {
      label: 'Plain claiming on standards',
      about: 'One figure against another, with a standard behind each.',
    },
  } satisfies Record<Lens, Explained>,
  types: {
    avoidant: {
      label: 'Avoidant',
      about: 'Dreads open disagreement and slips away from it: in the sentence, in the room, in the calendar.',
    },
    warrior: {
      label: 'Warrior',
      about: 'Takes each sentence as a move for or against, and would sooner lose the deal than look weak.',
    },
    diplomat: {
      label: 'Diplomat',
      about: 'Courteous and well informed: weighs every step, repays it in kind, and has a plan in the inside pocket.',
    },
    uncontrolled: {
      label: 'Uncontrolled',
      about: 'Feels first and says it at once; gives and takes back by the mood.',
    },
  } satisfies Record<CounterpartyType, Explained>,
  players: {
    expert: { label: 'Expert', about: 'Prepares, asks, pairs every step, keeps to what is so.' },
    integrative: { label: 'Integrative trader', about: 'Looks for what is cheap here and dear there.' },
    conceder: { label: 'Conceder', about: 'Gives way to keep the peace.' },
    hardliner: { label: 'Hard bargainer', about: 'Demands, repeats, waits.' },
    bluffer: { label: 'Bluffer', about: 'Says what helps, whether or not it is so.' },
    'silent-consent': { label: 'Silence-taker', about: 'Takes silence and outbursts for a yes.' },
    random: { label: 'Random talker', about: 'Says any legal thing.' },
    haggler: { label: 'One-issue haggler', about: 'Talks about the price and nothing else.' },
  } satisfies Record<ReferencePlayer, Explained>,
  faces: {
    neutral: 'composed',
    pleased: 'pleased',
    irritated: 'irritated',
    angry: 'angry',
    anxious: 'anxious',
    withdrawn: 'withdrawn',
  } satisfies Record<Face, string>,
  difficulties: {
    practice: { label: 'Practice', about: 'Weaker alternatives on both sides: more room between the limits.' },
    realistic: { label: 'Realistic', about: 'As the scenario has it.' },
    hard: { label: 'Hard', about: 'Good alternatives on both sides: little room, and a sharper eye for bluffs.' },
  } satisfies Record<Difficulty, Explained>,
  dials: DIAL_WORDS,
  dialSteps: DIAL_STEP_WORDS,
  person: 'a person',
} as const;
