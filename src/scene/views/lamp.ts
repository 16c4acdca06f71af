import { POOL } from '../../store/room-drawing/light.ts';
import { placeBehind } from '../../store/room-drawing/placing.ts';
import { PENDANT, PENDANTS_ON_SHEET } from '../../store/room-drawing/things.ts';
import type { Spot } from '../../store/scene-layout.ts';
import { fillPath, hang, withAlpha, type Brush } from '../painting.ts';
import { faded } from '../palette.ts';
import type { Show, Stage } from '../stage.ts';
import { paintPieces } from './things.ts';

/** The lamps over the table; after dark their pool lies on the wall. Nothing about them changes during a talk. */
export function lampView(stage: Stage): Show {
  const { layout, palette, room } = stage;
  if (palette.lamplit > 0) {
    const at = placeBehind(layout);
    const [x, y, radius] = [at.x + POOL.x * at.along, POOL.y * at.down, POOL.radius * at.along];
    const pool = hang(stage, { x: x - radius, y: 0, width: radius * 2, height: layout.table.y });
    pool.repaint((brush) =>
      withAlpha(brush, palette.lamplit, () => paintPool(brush, { x, y, radius }, palette.wallLit)),
    );
  }
  const isHung = PENDANTS_ON_SHEET[room] !== undefined;
  for (const spot of isHung ? layout.pendants : [layout.lamp]) hangLamp(stage, spot, isHung);
  return () => undefined;
}

function hangLamp(stage: Stage, lamp: Spot, isPendant: boolean): void {
  const { palette } = stage;
  const { scale } = stage.layout;
  const s = (value: number) => value * scale;
  const half = s(36);
  const hung = hang(stage, { x: lamp.x - half, y: 0, width: half * 2, height: Math.max(lamp.y + s(8), 1) });
  hung.repaint((brush) => {
    if (isPendant) return paintPieces(brush, palette, { pieces: PENDANT, at: { ...lamp, along: scale, down: scale } });
    fillPath(brush, palette.lamp, `M${lamp.x - 1} 0h2V${lamp.y - s(26)}h-2Z`);
    const shade = `M${lamp.x - s(34)} ${lamp.y}q${s(2)} ${-s(27)} ${s(34)} ${-s(27)}q${s(32)} 0 ${s(34)} ${s(27)}Z`;
    fillPath(brush, palette.lamp, shade);
    return fillPath(brush, palette.glow, `M${lamp.x - s(34)} ${lamp.y - 2}h${s(68)}v4h${-s(68)}Z`);
  });
}

function paintPool(brush: Brush, { x, y, radius }: Spot & { readonly radius: number }, colour: string): void {
  const pool = brush.createRadialGradient(x, y, 0, x, y, radius);
  pool.addColorStop(0, colour);
  pool.addColorStop(0.55, faded(colour, 0.7));
  pool.addColorStop(1, faded(colour, 0));
  brush.fillStyle = pool;
  brush.fillRect(x - radius, 0, radius * 2, y + radius);
}
