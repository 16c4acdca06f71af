/** Postures: which contours of a half-body are cloth, which are bare skin, which are pattern to leave away. */

/** An area in half-body units, as path data. */
type Area = string;

export interface Posture {
  readonly bust: string;
  /** Ink contours that stay as openings in the cloth; every other one is pattern and is left away. */
  readonly openings: readonly number[];
  /** Areas of the backing that are skin: neck and hands. */
  readonly skin: readonly Area[];
  /** Areas of the backing that are a sheet of paper in the hand. */
  readonly paper: readonly Area[];
  /** Areas where the line around skin is drawn in outline ink instead of cloth. */
  readonly outlined: readonly Area[];
}

const NECK: Area = 'M200 300H720V690H200Z';

export const POSTURES = {
  atEase: {
    bust: 'ShirtFilled',
    openings: [],
    skin: [NECK],
    paper: [],
    outlined: ['M330 380H385L400 500 300 560H330ZM520 380H600V530L530 520Z'],
  },
  openHand: {
    bust: 'Explaining',
    openings: [5, 8],
    skin: [NECK, 'M440 690H720V900H560L470 830Z'],
    paper: [],
    outlined: [],
  },
  armsCrossed: {
    bust: 'ArmsCrossed',
    openings: [1, 2, 3],
    skin: [NECK, 'M600 810H700V858H600Z'],
    paper: [],
    outlined: [],
  },
  raisedFinger: {
    bust: 'PointingUp',
    openings: [1, 2, 3, 9],
    skin: [NECK, 'M700 380H920V712H700Z'],
    paper: [],
    outlined: [],
  },
  readsPaper: {
    bust: 'Paper',
    openings: [7, 12, 13, 14, 16, 18],
    skin: [NECK, 'M430 770H800V960H430Z'],
    paper: [],
    outlined: [],
  },
  handAtCollar: { bust: 'Killer', openings: [1, 2, 4], skin: [NECK], paper: [], outlined: [] },
} as const satisfies Record<string, Posture>;

export type PostureName = keyof typeof POSTURES;
