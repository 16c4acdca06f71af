/** The cast: one row a person. A new person is a new row; faces and postures are shared by all. */
import type { Accessories, Face, FacialHair, Hair } from 'react-peeps';
import type { PostureName } from './postures.ts';

export interface Person {
  readonly id: string;
  readonly hair: keyof typeof Hair;
  /** Ink contours of the hair piece that are openings to be filled with hair colour; empty where hair is solid ink. */
  readonly hairOpenings: readonly number[];
  readonly beard: keyof typeof FacialHair;
  readonly glasses: keyof typeof Accessories;
  readonly colours: Colours;
  /** Named faces of this person where they differ from the usual ones. */
  readonly faces?: Partial<Record<FaceName, FacePlan>>;
}

export interface Colours {
  readonly skin: string;
  readonly hair: string;
  /** The outline of head and hands; also the mass of solid hair. */
  readonly ink: string;
  readonly cloth: string;
  /** Lines between arm and body, within the cloth. */
  readonly seam: string;
  /** A shirt collar over the jumper; without it, a bare crew neck. */
  readonly collar?: string;
}

export interface FacePlan {
  readonly face: keyof typeof Face;
  /** Takes the mouth from another named face. */
  readonly mouth?: keyof typeof Face;
  readonly posture: PostureName;
}

export const FACE_NAMES = ['neutral', 'pleased', 'irritated', 'angry', 'anxious', 'withdrawn'] as const;
export type FaceName = (typeof FACE_NAMES)[number];

/** Posture goes with the face: a feeling is readable from across the room. */
export const USUAL_FACES: Record<FaceName, FacePlan> = {
  neutral: { face: 'Serious', posture: 'atEase' },
  pleased: { face: 'Smile', posture: 'openHand' },
  irritated: { face: 'Suspicious', posture: 'armsCrossed' },
  angry: { face: 'VeryAngry', posture: 'raisedFinger' },
  anxious: { face: 'Concerned', posture: 'readsPaper' },
  withdrawn: { face: 'Tired', posture: 'armsCrossed' },
};

const OUTLINE = '#1b1a20';

export const CAST: readonly Person[] = [
  {
    id: 'voss',
    hair: 'GrayMedium',
    hairOpenings: [1],
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#d9a07c', hair: '#b9bcc0', ink: OUTLINE, cloth: '#2a3c5c', seam: '#141f35' },
  },
  {
    id: 'okoro',
    hair: 'ShortCurly',
    hairOpenings: [],
    beard: 'Chin',
    glasses: 'GlassRound',
    colours: { skin: '#8a5634', hair: OUTLINE, ink: OUTLINE, cloth: '#84394a', seam: '#521c2a', collar: '#f1ece0' },
    faces: { neutral: { face: 'Smile', mouth: 'Serious', posture: 'atEase' } },
  },
];
