export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where everything in the room lies, in CSS pixels from the upper left of the scene. */
export interface SceneLayout {
  readonly width: number;
  readonly height: number;
  /** Phones: slips instead of cards, no quote on the wall, no evidence folder. */
  readonly isCompact: boolean;
  /** Size of the things in the room against the drawing at 872 × 500. */
  readonly scale: number;
  readonly table: Box;
  readonly ruler: Box & { readonly zero: number; readonly hundred: number };
  readonly rail: number;
  readonly window: Box;
  readonly lamp: Spot;
  /** Lower edges of the shades where two lamps hang instead of one. */
  readonly pendants: readonly Spot[];
  /** Lower right corner of the place beside the door where a thing hangs or stands that tells the room. */
  readonly telling: Spot;
  readonly door: Box;
  readonly clock: Spot & { readonly radius: number };
  /** Middle of the person, where she meets the table, and the width of her picture. */
  readonly person: Spot & { readonly width: number };
  readonly balance: Spot & { readonly scale: number };
  readonly folder: Spot & { readonly scale: number };
  /** The least size of a card and where it stands; longer cards grow upwards. */
  readonly card: { readonly width: number; readonly height: number; readonly bottom: number };
  /** Room for her words on the wall; undefined on phones, where the last reply stands below the scene. */
  readonly quote: (Box & { readonly lines: number }) | undefined;
  readonly tent: Box;
  readonly plates: {
    /** Right edge and top. */
    readonly door: { readonly right: number; readonly y: number } | undefined;
    readonly balance: { readonly right: number; readonly y: number } | undefined;
    /** Left edge and top. */
    readonly evidence: Spot | undefined;
  };
}

const COMPACT_BELOW = { width: 600, height: 330 };
const WIDE = { width: 872, height: 500 };
/** Width of a card: so much and a share of the scene's, in CSS pixels, within bounds. */
const CARD = { own: 70, share: 0.2, least: 206, most: 270 };

/**
 * Lays the room out for a scene of the given size in CSS pixels.
 *
 * @source look.md, "Layout" and "Scene": wall 60 %, table 28 %, oak edge 11 %; measured on the two drawings of the table
 */
export function sceneLayout(width: number, height: number): SceneLayout {
  const isCompact = width < COMPACT_BELOW.width || height < COMPACT_BELOW.height;
  return isCompact ? compactLayout(width, height) : wideLayout(width, height);
}

/** The place of a number of points on the ruler, in CSS pixels; beyond 0 and 100 it stays at the end. */
export function rulerX({ ruler }: SceneLayout, points: number): number {
  const share = Math.min(Math.max(points, 0), 100) / 100;
  return ruler.zero + (ruler.hundred - ruler.zero) * share;
}

function wideLayout(width: number, height: number): SceneLayout {
  const scale = Math.min(Math.max(Math.min(width / WIDE.width, height / WIDE.height), 0.7), 1.3);
  const tableTop = Math.round(height * 0.6);
  const rulerHeight = 56;
  const s = (value: number) => Math.round(value * scale);
  const fromRight = (value: number) => width - s(value);
  const ruler = { x: 0, y: height - rulerHeight, width, height: rulerHeight, zero: 40, hundred: width - 40 };
  const personX = Math.round(width * 0.663);
  const doorTop = Math.max(tableTop - s(243), s(20));
  const windowBox = { x: s(26), y: s(20), width: s(164), height: s(220) };
  const quoteX = windowBox.x + windowBox.width + s(26);
  const personWidth = Math.min(s(288), Math.round((tableTop - 8) * 1.02));
  return {
    width,
    height,
    isCompact: false,
    scale,
    table: { x: s(14), y: tableTop, width: width - 2 * s(14), height: ruler.y - tableTop },
    ruler,
    rail: tableTop - s(88),
    window: windowBox,
    lamp: { x: Math.round(width * 0.477), y: s(46) },
    pendants: [
      { x: Math.round(width * 0.477), y: s(40) },
      { x: fromRight(163), y: s(40) },
    ],
    telling: { x: fromRight(137), y: tableTop - s(150) },
    door: { x: fromRight(127), y: doorTop, width: s(104), height: tableTop - doorTop },
    clock: { x: fromRight(75), y: Math.max(doorTop - s(23), s(24)), radius: s(22) },
    person: { x: personX, y: tableTop, width: personWidth },
    balance: { x: fromRight(64), y: tableTop + s(46), scale },
    folder: { x: s(88), y: tableTop + s(52), scale },
    card: { width: cardWidth(width), height: 118, bottom: ruler.y - 8 },
    quote: {
      x: quoteX,
      y: s(52),
      width: Math.max(Math.round(personX - personWidth * 0.45 - quoteX), 150),
      height: 5 * 26,
      lines: 5,
    },
    tent: { x: Math.round(width / 2) - 62, y: tableTop + s(22), width: 124, height: 64 },
    plates: {
      door: { right: 14, y: doorTop + s(40) },
      balance: { right: 14, y: tableTop - s(42) },
      evidence: { x: s(50), y: tableTop + 6 },
    },
  };
}

const cardWidth = (width: number): number =>
  Math.round(Math.min(Math.max(CARD.own + width * CARD.share, CARD.least), CARD.most));

function compactLayout(width: number, height: number): SceneLayout {
  const scale = 0.62;
  const rulerHeight = 48;
  const ruler = { x: 0, y: height - rulerHeight, width, height: rulerHeight, zero: 22, hundred: width - 22 };
  const tableTop = ruler.y - 42;
  const personWidth = Math.min(176, Math.round(tableTop * 0.94));
  const personX = Math.round(width * 0.515);
  const doorTop = Math.max(tableTop - 151, 24);
  return {
    width,
    height,
    isCompact: true,
    scale,
    table: { x: 4, y: tableTop, width: width - 8, height: ruler.y - tableTop },
    ruler,
    rail: tableTop - 88,
    window: { x: 8, y: 8, width: Math.min(92, personX - 104), height: Math.min(136, tableTop - 50) },
    lamp: { x: -60, y: -60 },
    pendants: [{ x: width - 96, y: 26 }],
    telling: { x: width - 84, y: tableTop - 92 },
    door: { x: width - 79, y: doorTop, width: 70, height: tableTop - doorTop },
    clock: { x: width - 44, y: Math.max(doorTop - 17, 17), radius: 14 },
    person: { x: personX, y: tableTop, width: personWidth },
    balance: { x: width - 44, y: tableTop + 24, scale },
    folder: { x: -100, y: -100, scale },
    card: { width: 116, height: 34, bottom: ruler.y - 4 },
    quote: undefined,
    tent: { x: 10, y: tableTop - 42, width: Math.round(personX - 40), height: 24 },
    plates: { door: undefined, balance: undefined, evidence: undefined },
  };
}
