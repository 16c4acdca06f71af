import type { CounterpartyType, Difficulty, Face } from '../domain/seat.ts';
import type { Consent, Reaction } from '../engine/reaction.ts';
import type { Situation } from './decide/situation.ts';
import type { Standing } from './mind/chart.ts';
import type { Part } from './speak/speech.ts';

/** What is felt becomes a face: the first row that holds. One list for each type. */
export type Faces = readonly (readonly [feels: (situation: Situation) => boolean, face: Face])[];

/** How often a feeling below the strong ones stays off the face. What a strong one does, everybody sees. */
const HIDES = {
  strong: 0.55,
  share: { practice: 0, realistic: 0.15, hard: 0.5 } satisfies Record<Difficulty, number>,
} as const;

/** How somebody looks before a word is said, and what is behind it. */
export function express(
  situation: Situation,
  {
    type,
    standing,
    faces,
    parts,
  }: { type: CounterpartyType; standing: Standing; faces: Faces; parts: readonly Part[] },
  caught: readonly number[],
): Reaction | undefined {
  const { heard, mind, has } = situation;
  if (heard === undefined) return undefined;
  const { trust, arousal, openness, patience, face, aspiration } = mind;
  const cue = `${type}.${parts[0]?.line ?? 'silence'}`;
  return {
    to: heard.seq,
    face: hides(situation) ? 'neutral' : (faces.find(([feels]) => feels(situation))?.[1] ?? 'neutral'),
    posture: cue,
    sound: cue,
    caught,
    mind: {
      trust,
      arousal,
      openness,
      patience,
      face,
      aspiration,
      state: Object.values(standing),
      consent: consentOf(has),
    },
  };
}

const hides = ({ mind, has, chance, difficulty }: Situation): boolean =>
  mind.arousal < HIDES.strong && !has('leaves') && chance('hides-its-face') < HIDES.share[difficulty];

/** What stands behind a yes that is given in this mood. */
const consentOf = (has: Situation['has']): Consent =>
  has('says-yes-to-be-left-alone') ? 'hollow' : has('says-yes-in-the-heat') && !has('turned') ? 'rash' : 'sound';

/** Force outside, respect inside: irritated by nature, angry at the top, open only once it was held to. */
export const WARRIOR_FACES: Faces = [
  [({ has }) => has('leaves'), 'angry'],
  [({ has }) => has('threatens') || has('strikes-back'), 'angry'],
  [({ has, heard }) => has('turned') && heard?.held !== true, 'pleased'],
  [({ has, heard }) => has('raises-the-stake') && (heard?.gift ?? 0) > 0, 'pleased'],
  [({ has }) => has('interrupts') || has('wants-proof'), 'irritated'],
];

/** Leaks rather than shows: away from the table at the first pressure, and open only once it is safe. */
export const AVOIDANT_FACES: Faces = [
  [({ has }) => has('leaves') || has('adjourns') || has('goes-quiet'), 'withdrawn'],
  [({ has }) => has('shrinks'), 'anxious'],
  [({ heard }) => heard?.foundOut === true || heard?.insult === true, 'withdrawn'],
  [({ has }) => has('turned'), 'pleased'],
  [({ has }) => has('says-half-of-it') || has('lets-slip'), 'anxious'],
  [({ heard }) => (heard?.gift ?? 0) > 0, 'pleased'],
];

/** Every feeling on the face at once; calm only when the knot is untied. */
export const UNCONTROLLED_FACES: Faces = [
  [({ has }) => has('leaves') || has('explodes'), 'angry'],
  [({ has }) => has('gives-up'), 'withdrawn'],
  [({ has }) => has('tears-it-up'), 'anxious'],
  [({ heard }) => heard?.foundOut === true || heard?.insult === true, 'angry'],
  [({ heard }) => (heard?.gift ?? 0) > 0 || heard?.understands === true, 'pleased'],
  [({ has }) => has('turned'), 'neutral'],
  [({ has }) => has('runs-on'), 'irritated'],
  [({ heard }) => (heard?.percept.warmth ?? 0) >= 0.3, 'pleased'],
];

/** The smile stays; what changes is how long it lasts. */
export const DIPLOMAT_FACES: Faces = [
  [({ has }) => has('leaves') || has('withholds'), 'withdrawn'],
  [({ heard }) => heard?.foundOut === true, 'irritated'],
  [({ has }) => has('slows'), 'neutral'],
  [({ has, heard }) => has('mistrusts-gifts') && (heard?.gift ?? 0) > 0, 'neutral'],
  [({ has }) => has('turned'), 'pleased'],
  [({ heard }) => heard?.fairStep === true || (heard?.percept.warmth ?? 0) >= 0.3, 'pleased'],
];
