import type { RoomName } from '../../domain/room.ts';
import type { Spot } from '../scene-layout.ts';

/** What a thing is filled with, by the name of its token without the `--room-`. */
export type Paint = 'door' | 'frame' | 'glow' | 'lamp' | 'oak' | 'oak-dark';

/** One path of a thing; a stroke where it has a width. */
export interface Piece {
  readonly path: string;
  readonly paint: Paint;
  readonly stroke?: number;
}

/** The one thing that tells a room from the next, from the lower right corner of the place for it beside the door. */
export const TELLING: Readonly<Record<RoomName, readonly Piece[]>> = {
  'meeting-room': [],
  office: [
    { path: 'M-54-7H0v7h-54Z', paint: 'oak-dark' },
    { path: 'M-48-53h10v46h-10Zm13-6h11v52h-11Zm14 10h12v42h-12Z', paint: 'door' },
  ],
  boardroom: [
    { path: 'M-62-64H0v50h-62Z', paint: 'oak-dark' },
    { path: 'M-57-59h52v40h-52Z', paint: 'frame' },
    { path: 'M-57-19v-12l16-14 12 10 8-6 16 12v10Z', paint: 'door' },
  ],
  workshop: [{ path: 'M-36-56v38m-9-38h18M-10-60a9 9 0 1 1-.1 0m0 18v28', paint: 'door', stroke: 5 }],
  hall: [],
  cafe: [],
};

/** Where that place is on the sheet. */
export const TELLING_ON_SHEET: Spot = { x: 646, y: 156 };

/** A lamp on its cord, from the middle of the lower edge of its shade. */
export const PENDANT: readonly Piece[] = [
  { path: 'M-1.5-366h3v348h-3ZM-19 0q2-20 19-20t19 20Z', paint: 'lamp' },
  { path: 'M-10 0h20l-5 7h-10Z', paint: 'glow' },
];

/** Rooms with lamps like these over their tables, and where they hang on the sheet. */
export const PENDANTS_ON_SHEET: Readonly<Partial<Record<RoomName, readonly Spot[]>>> = {
  cafe: [
    { x: 296, y: 66 },
    { x: 626, y: 66 },
  ],
};
