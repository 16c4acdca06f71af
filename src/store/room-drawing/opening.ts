import type { RoomName } from '../../domain/room.ts';
import type { Box } from '../scene-layout.ts';
import type { Placing } from './placing.ts';
import type { Piece } from './things.ts';

export interface Opening {
  /** With its frame. */
  readonly box: Box;
  /** Where one looks out. */
  readonly pane: string;
  readonly bars: string;
  readonly bar: number;
  /** What hangs before it. */
  readonly pieces: readonly Piece[];
}

/** The window of each room. */
export const OPENINGS: Readonly<Record<RoomName, Opening>> = {
  'meeting-room': {
    box: { x: 44, y: 28, width: 192, height: 192 },
    pane: 'M48 32h184v184H48Z',
    bars: 'M140 36v176M52 94h176M52 153h176M36 223h208',
    bar: 5,
    pieces: [],
  },
  office: {
    box: { x: 30, y: 44, width: 224, height: 150 },
    pane: 'M34 48h216v142H34Z',
    bars: 'M142 48v142M34 58h216M34 68h216M34 78h216M34 88h216M24 196h236',
    bar: 4,
    pieces: [],
  },
  boardroom: {
    box: { x: 36, y: 14, width: 200, height: 234 },
    pane: 'M40 18h82v226H40ZM150 18h82v226h-82Z',
    bars: 'M81 18v226M191 18v226M40 74h82M150 74h82',
    bar: 5,
    pieces: [],
  },
  workshop: {
    box: { x: 20, y: 24, width: 240, height: 140 },
    pane: 'M24 28h232v132H24Z',
    bars: 'M70 28v132M117 28v132M163 28v132M210 28v132M24 72h232M24 116h232',
    bar: 5,
    pieces: [],
  },
  hall: {
    box: { x: 22, y: 32, width: 240, height: 212 },
    pane: 'M26 240V70a34 34 0 0 1 68 0V240ZM108 240V70a34 34 0 0 1 68 0V240ZM190 240V70a34 34 0 0 1 68 0V240Z',
    bars: 'M60 36v204M142 36v204M224 36v204M26 118h68M108 118h68M190 118h68',
    bar: 5,
    pieces: [],
  },
  cafe: {
    box: { x: 14, y: 30, width: 252, height: 220 },
    pane: 'M18 40h244v206H18Z',
    bars: 'M18 74h244M140 74v172',
    bar: 5,
    pieces: [
      { path: 'M12 30h256l-8 22H20Z', paint: 'oak' },
      { path: 'M56 30h40l-3 22H55ZM136 30h40l-1 22h-38ZM216 30h40l-4 22h-38Z', paint: 'frame' },
    ],
  },
};

/** Frames on the sheet are this wide, half of it outside the pane. */
export const FRAME = 8;

/** Frames and bars keep their width, and grow thinner only where the window is much smaller than on the sheet. */
export const thinned = (width: number, { along }: Placing): number => width * Math.min(1, along * 1.4);

/** A window may be drawn this much taller than it is on the sheet. */
const STRETCHES = 1.35;

/** Puts the window of a room into a box, as wide as the box and not much taller than it is on the sheet. */
export function placeOpening(room: RoomName, into: Box): Placing {
  const { box } = OPENINGS[room];
  const along = into.width / box.width;
  const down = Math.min(into.height / box.height, along * STRETCHES);
  return { along, down, x: into.x - box.x * along, y: into.y - box.y * down };
}

/** What is seen through every window, within this box; where one looks out is the window's business. */
export const VIEW = {
  box: { x: 10, y: 10, width: 260, height: 250 },
  far: 'M10 260V174h22v-14h20v-3h25v22h10v-36h25v26h21v-14h25v28h21v-48h17v32h14v-16h18v24h42v85Z',
  near: 'M10 260v-64h26v-6h34v-18h28v22h24v-14h21v-14h18v24h28v-14h25v16h32v68Z',
  /** Windows of the town after dark. */
  lit: 'M58 200h6v7h-6Zm30-8h6v7h-6Zm66-6h6v7h-6Zm44 14h6v7h-6Zm36 0h6v7h-6Z',
} as const;
