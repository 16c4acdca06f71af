import type { SceneCard, SceneModel } from '../../store/scene-model.ts';
import type { RulerProps } from './ruler.tsx';
import type { SceneOffer } from './scene-words.tsx';

const single = { standing: true, bundle: null } as const;
const theirs: SceneCard = { id: 'theirs', owner: 'them', points: 27, ...single };
const mine: SceneCard = { id: 'mine', owner: 'me', points: 73, ...single };

const TWO_OFFERS: SceneModel = {
  character: { id: 'voss', face: 'irritated', presence: 'present' },
  room: 'meeting-room',
  light: 'afternoon',
  hour: 0.6,
  round: 6,
  rounds: 10,
  doorOpenness: 0.41,
  ledger: { gave: 18, got: 15 },
  cards: [theirs, mine],
  marks: [
    { owner: 'them', points: 12 },
    { owner: 'them', points: 18 },
    { owner: 'me', points: 77 },
    { owner: 'me', points: 84 },
    { owner: 'me', points: 91 },
  ],
  reservationPoint: 41,
  target: 78,
  draft: 63,
  evidence: 3,
  silence: false,
  agreed: false,
};

const fan = (points: readonly number[]): SceneCard[] =>
  points.map((worth, index) => ({
    id: `bundle-${index}`,
    owner: 'me',
    points: worth,
    standing: true,
    bundle: { index, count: points.length },
  }));

export const SAMPLE_MODELS = {
  'two offers': TWO_OFFERS,
  'nothing yet': {
    ...TWO_OFFERS,
    character: { ...TWO_OFFERS.character, face: 'neutral' },
    hour: 0.1,
    round: 1,
    cards: [],
    marks: [],
    draft: null,
    ledger: { gave: 0, got: 0 },
  },
  'close together': {
    ...TWO_OFFERS,
    cards: [
      { ...theirs, points: 55 },
      { ...mine, points: 58 },
    ],
    marks: [],
  },
  'a fan': { ...TWO_OFFERS, cards: [theirs, ...fan([67, 67, 66])] },
  'a spread fan': { ...TWO_OFFERS, cards: [{ ...theirs, points: 14 }, ...fan([48, 67, 88])] },
  'over a red line': { ...TWO_OFFERS, cards: [{ ...theirs, points: null }, mine] },
  agreed: {
    ...TWO_OFFERS,
    character: { ...TWO_OFFERS.character, face: 'pleased' },
    cards: [{ ...mine, id: 'agreed', points: 59 }],
    draft: null,
    agreed: true,
  },
} as const satisfies Record<string, SceneModel>;
export type SampleName = keyof typeof SAMPLE_MODELS;

const ROWS = [
  { value: '108,000 €' },
  { value: '12 months' },
  { label: 'Exit', value: 'any time' },
  { value: '45 days' },
  { label: 'Support', value: 'Business' },
  { label: 'Credits', value: '10 %' },
];

export function sampleOffers(cards: readonly SceneCard[], isAgreed: boolean): SceneOffer[] {
  return cards.map((card) => ({
    card,
    slipName: card.owner === 'me' ? 'You' : 'Voss',
    label: footOf(card.points),
    words: {
      owner: isAgreed ? 'both' : card.owner,
      title: titleOf(card, isAgreed),
      points: card.points === null ? undefined : `${card.points}`,
      pointsWords: 'to you',
      rows: ROWS,
      foot: footOf(card.points),
      isArriving: true,
    },
  }));
}

function titleOf({ owner, bundle }: SceneCard, isAgreed: boolean): string {
  if (isAgreed) return 'Agreed';
  if (bundle !== null) return `Bundle ${['A', 'B', 'C'][bundle.index] ?? ''}`;
  return owner === 'me' ? 'You, round 5' : 'Voss, round 6';
}

function footOf(points: number | null): string {
  if (points === null) return 'Crosses your red line';
  return points < 41 ? `${41 - points} below your way out` : `${points - 41} above your way out`;
}

export function sampleRuler(model: SceneModel): Omit<RulerProps, 'surface' | 'inset' | 'isSparse' | 'style'> {
  const standing = model.cards.flatMap(({ owner, points }) =>
    points === null ? [] : [{ owner, points, isStanding: true }],
  );
  return {
    label: 'Your points from 0 to 100. Your way out is worth 41.',
    words: { leave: 'leave', stay: 'stay', draft: 'this move' },
    marks: [...model.marks, ...standing],
    ...(model.reservationPoint === null ? {} : { reservationPoint: model.reservationPoint }),
    ...(model.target === null ? {} : { target: model.target }),
    ...(model.draft === null ? {} : { draft: model.draft }),
  };
}
