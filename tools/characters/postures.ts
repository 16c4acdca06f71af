/** Postures: which contours of a half-body are cloth, which are bare skin, which are pattern to leave away. */

/** An area in half-body units, as path data. */
type Area = string;

interface Posture {
  readonly bust: string;
  /** Ink contours that make up the cloth. */
  readonly mass: readonly number[];
  /** Ink contours that stay as openings in the cloth; every other one is pattern and is left away. */
  readonly openings: readonly number[];
  /** Where the neck shows behind the cloth. */
  readonly neck: Area;
  /** A neckline cut into cloth that is drawn up to the chin, so that everybody wears one jumper in all postures. */
  readonly neckline: Area;
  /** Where hands show behind the cloth. */
  readonly hands: Area;
  /** Where a sheet of paper is held. */
  readonly paper: Area;
  /** Where the sides of a bare neck are drawn. */
  readonly neckSides: Area;
  /** Where the drawn line runs around hands or paper, so that it takes outline ink instead of cloth. */
  readonly outlined: Area;
  /** Where no seam is wanted: hems of short sleeves that our long ones do not have, and outer edges. */
  readonly unsewn: Area;
}

const NOWHERE: Area = '';
const CREW_NECK: Area = 'M374 470C378 552 412 600 462 600C512 600 540 552 542 470Z';

export const POSTURES = {
  atEase: {
    bust: 'SweaterDots',
    mass: [0],
    openings: [],
    neck: 'M330 380H600V520H330Z',
    neckline: CREW_NECK,
    hands: NOWHERE,
    paper: NOWHERE,
    neckSides: NOWHERE,
    outlined: NOWHERE,
    unsewn: NOWHERE,
  },
  openHand: {
    bust: 'Explaining',
    mass: [0],
    openings: [5],
    neck: 'M290 380H584V700H290Z',
    neckline: NOWHERE,
    hands: 'M425 700H674V905H470L392 836Z',
    paper: NOWHERE,
    neckSides: 'M302 440H420V500L302 552ZM530 440H576V545L570 556 530 520Z',
    outlined: 'M500 835L505 808 610 775 650 768 600 840 525 862Z',
    unsewn: 'M110 640L150 640 222 764 205 792 100 700ZM30 640H116L84 780 66 950 84 1060 134 1132V1160H30Z',
  },
  armsCrossed: {
    bust: 'ArmsCrossed',
    mass: [0],
    openings: [1, 2, 3],
    neck: 'M320 380H580V690H320Z',
    neckline: NOWHERE,
    hands: 'M600 800H720V852H600Z',
    paper: NOWHERE,
    neckSides: 'M372 440H420V500L382 528H372ZM535 470H562V520L545 540Z',
    outlined: NOWHERE,
    unsewn: 'M60 835H272V884H60ZM732 830H870V892H732Z',
  },
  raisedFinger: {
    bust: 'PointingUp',
    mass: [0],
    openings: [1, 2, 3, 9],
    neck: 'M378 380H540V600H378Z',
    neckline: CREW_NECK,
    hands: 'M700 380H920V708H700Z',
    paper: NOWHERE,
    outlined: 'M722 500L780 380H920V708H772L732 622Z',
    neckSides: 'M365 440H420V490L385 508H365ZM540 470H572V520L545 525Z',
    unsewn: 'M700 380H920V716H700Z',
  },
  readsPaper: {
    bust: 'Paper',
    mass: [0],
    openings: [7, 12, 13, 14, 16, 18, 23],
    neck: 'M380 380H560V560H380Z',
    neckline: CREW_NECK,
    hands: 'M430 760H622L672 812 690 780 800 772V960H430Z',
    paper: 'M560 640H820V776H790L690 778 668 816 622 768Z',
    neckSides: 'M384 440H410V496H388ZM530 470H552V506H530Z',
    outlined:
      'M452 876L486 857 530 800 560 778 612 766 668 650 840 650 800 740 800 776 812 840 806 880 790 900 745 930 700 946 662 946 655 840 640 880 618 866 618 890 600 905 560 930 520 940 452 955Z',
    unsewn: NOWHERE,
  },
} as const satisfies Record<string, Posture>;

export type PostureName = keyof typeof POSTURES;
