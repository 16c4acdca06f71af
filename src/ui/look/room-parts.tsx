import { useId } from 'react';
import type { LightName, RoomName } from '../../domain/room.ts';
import { skyAt } from '../../store/room-drawing/light.ts';
import { FRAME, OPENINGS, thinned, VIEW } from '../../store/room-drawing/opening.ts';
import type { Placing } from '../../store/room-drawing/placing.ts';
import type { Piece } from '../../store/room-drawing/things.ts';
import { wallLines, type Wall } from '../../store/room-drawing/wall.ts';

/** Where a page leaves more room the wall goes on, and the dark with it. */
const BEYOND = 400;

/** The wall of a room, down to the table. */
export function RoomWall({ room, wall }: { readonly room: RoomName; readonly wall: Wall }) {
  const { width, rail, foot } = wall;
  return (
    <>
      <rect width={width} height={foot} fill="var(--room-wall)" />
      <rect y={rail} width={width} height={foot - rail} fill="var(--room-wainscot)" />
      <rect y={rail} width={width} height={5} fill="var(--room-rail)" />
      <path
        d={wallLines(room, wall)}
        fill="none"
        stroke="var(--room-rail)"
        strokeWidth="2.5"
        opacity="var(--room-lined)"
      />
      <rect
        x={-BEYOND}
        y={-BEYOND}
        width={width + 2 * BEYOND}
        height={foot + BEYOND}
        fill="var(--room-dusk)"
        opacity="var(--room-dusky)"
      />
    </>
  );
}

interface RoomWindowProps {
  readonly room: RoomName;
  readonly light: LightName;
  /** Share of the talks that has gone, 0–1. */
  readonly hour: number;
  readonly at: Placing;
}

/** The window of a room and the sky behind it. */
export function RoomWindow({ room, light, hour, at }: RoomWindowProps) {
  const id = useId();
  const { pane, bars, bar, pieces } = OPENINGS[room];
  const { sun, bands } = skyAt(light, hour);
  const { x, y, width, height } = VIEW.box;
  const lines = { fill: 'none', stroke: 'var(--room-frame)' };
  return (
    <g transform={matrixOf(at)}>
      <clipPath id={id}>
        <path d={pane} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <rect {...{ x, y, width, height }} fill="var(--room-sky-1)" />
        <rect {...{ x, width, height }} y={bands[0]} fill="var(--room-sky-2)" />
        <rect {...{ x, width, height }} y={bands[1]} fill="var(--room-sky-3)" />
        <ellipse cx={sun.x} cy={sun.y} rx={sun.radius} ry={(sun.radius * at.along) / at.down} fill="var(--room-sun)" />
        <path d={VIEW.far} fill="var(--room-town)" />
        <path d={VIEW.near} fill="var(--room-town-2)" />
        {light === 'night' && <path d={VIEW.lit} fill="var(--room-glow)" />}
      </g>
      <path d={pane} {...lines} strokeWidth={thinned(FRAME, at) / at.along} />
      <path d={bars} {...lines} strokeWidth={thinned(bar, at) / at.along} />
      <RoomThings pieces={pieces} />
    </g>
  );
}

interface RoomThingsProps {
  readonly pieces: readonly Piece[];
  readonly at?: Placing;
}

/** Things of a room, where they lie. */
export function RoomThings({ pieces, at }: RoomThingsProps) {
  return (
    <g transform={at && matrixOf(at)}>
      {pieces.map(({ path, paint, stroke }) => {
        const colour = `var(--room-${paint})`;
        return stroke === undefined ? (
          <path key={path} d={path} fill={colour} />
        ) : (
          <path key={path} d={path} fill="none" stroke={colour} strokeWidth={stroke} />
        );
      })}
    </g>
  );
}

/** The lamp's light on the wall; how strong it is, the theme and the hour say. */
export function LampPool({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  const id = useId();
  const colour = { stopColor: 'var(--room-wall-lit)' };
  return (
    <g opacity="var(--room-lamplit)">
      <radialGradient id={id}>
        <stop style={colour} />
        <stop offset=".55" stopOpacity=".7" style={colour} />
        <stop offset="1" stopOpacity="0" style={colour} />
      </radialGradient>
      <circle cx={x} cy={y} r={radius} fill={`url(#${id})`} />
    </g>
  );
}

/** Where something lies, as an SVG transform. */
export const matrixOf = ({ along, down, x, y }: Placing): string => `matrix(${along} 0 0 ${down} ${x} ${y})`;
