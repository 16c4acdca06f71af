/** The cast: one row a person. A new person is a new row; faces and postures are shared by all. */
import type { Accessories, Face, FacialHair, Hair } from 'react-peeps';
import type { PostureName } from './postures.ts';

export interface Person {
  readonly id: string;
  readonly hair: keyof typeof Hair;
  /** Ink contours of the hair piece that are openings to be filled with hair colour; empty where hair is solid ink. */
  readonly hairOpenings: readonly number[];
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

const OUTLINE = '#1b1a20';

const AWAKE: FacePlan = { face: 'Smile', mouth: 'Serious', posture: 'atEase' };

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
    faces: { neutral: AWAKE },
  },
  {
    id: 'adeyemi',
    hair: 'Afro',
    hairOpenings: [],
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#6f4429', hair: OUTLINE, ink: OUTLINE, cloth: '#1d6a68', seam: '#0d3d3d' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'lindqvist',
    hair: 'GrayShort',
    hairOpenings: [1],
    beard: 'None',
    glasses: 'GlassRound',
    colours: { skin: '#f1cbaa', hair: '#d9b869', ink: OUTLINE, cloth: '#4c6178', seam: '#2c3c4e', collar: '#f4f1ea' },
  },
  {
    id: 'tanaka',
    hair: 'BangsFilled',
    hairOpenings: [],
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#efc79f', hair: OUTLINE, ink: OUTLINE, cloth: '#5d3c70', seam: '#372046', collar: '#efe6f2' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'moreau',
    hair: 'GrayBun',
    hairOpenings: [1, 2],
    headDrop: 18,
    beard: 'None',
    glasses: 'GlassButterfly',
    colours: { skin: '#ecbd99', hair: '#9a4327', ink: OUTLINE, cloth: '#3a4453', seam: '#1f2631' },
  },
  {
    id: 'haddad',
    hair: 'ShortVolumed',
    hairOpenings: [],
    beard: 'Full',
    glasses: 'None',
    colours: { skin: '#c98f64', hair: OUTLINE, ink: OUTLINE, cloth: '#5a6b3a', seam: '#364221', collar: '#f1ece0' },
  },
  {
    id: 'novak',
    hair: 'Pomp',
    hairOpenings: [],
    beard: 'None',
    glasses: 'GlassClubmaster',
    colours: { skin: '#f0c3a2', hair: '#5c3620', ink: OUTLINE, mass: '#5c3620', cloth: '#a0492f', seam: '#64291a' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'silva',
    hair: 'LongCurly',
    hairOpenings: [],
    headDrop: 30,
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#b3784e', hair: '#2f1d18', ink: OUTLINE, mass: '#2f1d18', cloth: '#c24f45', seam: '#7d2b27' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'kaya',
    hair: 'Hijab',
    hairOpenings: [1, 2],
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#e2ae86', hair: '#7fa3a8', ink: OUTLINE, mass: '#2c5963', cloth: '#8b5f86', seam: '#573652' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'brandt',
    hair: 'Bald',
    hairOpenings: [],
    beard: 'Full',
    glasses: 'GlassRoundThick',
    colours: { skin: '#f0c4a4', hair: '#a4a6aa', ink: OUTLINE, cloth: '#2f5a48', seam: '#17352a', collar: '#f1ece0' },
  },
  {
    id: 'osei',
    hair: 'TwistsVolumed',
    hairOpenings: [],
    beard: 'None',
    glasses: 'None',
    colours: { skin: '#7c4c2e', hair: OUTLINE, ink: OUTLINE, cloth: '#d09a35', seam: '#86601a' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'mehta',
    hair: 'MediumStraight',
    hairOpenings: [],
    beard: 'None',
    glasses: 'GlassAviator',
    colours: { skin: '#b27c52', hair: OUTLINE, ink: OUTLINE, cloth: '#2b7a55', seam: '#164a33' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'walsh',
    hair: 'MediumBangsFilled',
    hairOpenings: [],
    beard: 'None',
    glasses: 'None',
    colours: {
      skin: '#f6d3ba',
      hair: '#b0562a',
      ink: OUTLINE,
      mass: '#a04a20',
      cloth: '#3f6fa3',
      seam: '#24466b',
      collar: '#f4f1ea',
    },
    faces: { neutral: AWAKE },
  },
  {
    id: 'ferrari',
    hair: 'GrayShort',
    hairOpenings: [1],
    beard: 'PaintersFilled',
    glasses: 'None',
    colours: { skin: '#d9a27a', hair: '#e6e3dc', ink: OUTLINE, cloth: '#46424d', seam: '#25222b', collar: '#dfe7ee' },
    faces: { neutral: AWAKE },
  },
  {
    id: 'dimitrov',
    hair: 'MediumLong',
    hairOpenings: [],
    beard: 'Goatee',
    glasses: 'None',
    colours: { skin: '#e6b48d', hair: '#3d281b', ink: OUTLINE, mass: '#3d281b', cloth: '#2f4f86', seam: '#1a2e54' },
    faces: { neutral: AWAKE },
  },
];
