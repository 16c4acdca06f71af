/** What makes a person of the cast; faces and postures are shared by all. */
import type { Accessories, Face, FacialHair, Hair } from 'react-peeps';
import type { PostureName } from './postures.ts';

export interface Person {
  readonly id: string;
  readonly hair: keyof typeof Hair;
  /** Ink contours of the hair piece that are openings to be filled with hair colour; empty where hair is solid ink. */
  readonly hairOpenings: readonly number[];
  /** Where hair is drawn in lines only and no contour closes it: what to paint in hair colour, within the head. */
  readonly hairArea?: string;
  /** How much lower the head sits, for hair that would leave the picture at the top. */
  readonly headDrop?: number;
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
  /** Solid hair, or a scarf, that is not the colour of the ink; the outline of the head goes with it. */
  readonly mass?: string;
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
