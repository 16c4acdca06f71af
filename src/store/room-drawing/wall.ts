import type { RoomName } from '../../domain/room.ts';
import type { Box, SceneLayout } from '../scene-layout.ts';

/** What a wall is drawn around. */
export interface Wall {
  readonly width: number;
  /** Lower edge and the rail above it. */
  readonly foot: number;
  readonly rail: number;
  /** Free wall between window and door, and where it goes on beyond the door. */
  readonly left: number;
  readonly right: number;
  readonly beyond: number;
  /** Size against the sheet. */
  readonly scale: number;
  /** Words stand here: no line crosses them. */
  readonly clear: Box | undefined;
}

/** The wall on the sheet. */
export const SHEET_WALL: Wall = {
  width: 812,
  foot: 262,
  rail: 174,
  left: 276,
  right: 640,
  beyond: 772,
  scale: 1,
  clear: undefined,
};

/** The wall behind the table. */
export function wallAtTable({ width, table, rail, window, door, scale, quote }: SceneLayout): Wall {
  const around = 10;
  return {
    width,
    foot: table.y,
    rail,
    left: window.x + window.width + 12 * scale,
    right: door.x - 14 * scale,
    beyond: door.x + door.width + 12 * scale,
    scale,
    clear: quote && {
      x: quote.x - around,
      y: quote.y - around,
      width: quote.width + 2 * around,
      height: quote.height + 2 * around,
    },
  };
}

/** Panels, courses, columns: what the wall of a room is made of, as lines. */
export function wallLines(room: RoomName, wall: Wall): string {
  switch (room) {
    case 'meeting-room':
      return joints(wall);
    case 'office':
      return '';
    case 'boardroom':
      return panels(wall);
    case 'workshop':
      return courses(wall);
    case 'hall':
      return columns(wall);
    case 'cafe':
      return `M0 ${wall.rail + 16 * wall.scale}H${wall.width}`;
  }
}

function joints({ width, foot, rail, scale }: Wall): string {
  return [0.18, 0.36, 0.54, 0.72, 0.9].map((share) => `M${width * share} ${rail + 12 * scale}V${foot}`).join('');
}

function panels({ width, foot, rail, left, right, beyond, scale }: Wall): string {
  const [gap, near] = [16 * scale, 6 * scale];
  const half = (right - left - gap) / 2;
  const upper = (x: number, to: number) => `M${x} ${gap}H${to}V${rail - near}H${x}Z`;
  const lower = (x: number, to: number) => `M${x} ${rail + gap}H${to}V${foot}H${x}Z`;
  const places = [
    [left, left + half],
    [left + half + gap, right],
    [beyond, width + gap],
  ] as const;
  return places.map(([x, to]) => upper(x, to) + lower(x, to)).join('');
}

/** Courses of brick above the rail, with a field of plaster where words stand; where a page leaves more height they go on upwards. */
function courses({ width, rail, scale, clear }: Wall): string {
  const [height, length] = [30 * scale, 64 * scale];
  const lines: string[] = [];
  for (let row = 1; rail - row * height > -320 * scale; row += 1) {
    const y = rail - row * height;
    const isBroken = clear !== undefined && y > clear.y && y < clear.y + clear.height;
    lines.push(isBroken ? `M0 ${y}H${clear.x}M${clear.x + clear.width} ${y}H${width}` : `M0 ${y}H${width}`);
    for (let x = row % 2 === 0 ? length : length / 2; x < width; x += length) {
      if (clear === undefined || !overlaps(clear, { x, y, width: 0, height })) lines.push(`M${x} ${y}v${height}`);
    }
  }
  return lines.join('');
}

const overlaps = (one: Box, two: Box): boolean =>
  two.x >= one.x && two.x <= one.x + one.width && two.y + two.height > one.y && two.y < one.y + one.height;

function columns({ width, foot, left, right, scale }: Wall): string {
  const flutes = [left, left + 12 * scale, right - 12 * scale, right];
  const cornice = `M0 ${10 * scale}H${width}M0 ${16 * scale}H${width}`;
  return cornice + flutes.map((x) => `M${x} ${-320 * scale}V${foot}`).join('');
}
