import { fillPath, hang, type Brush } from '../painting.ts';
import { faded } from '../palette.ts';
import type { Show, Stage } from '../stage.ts';

/** The lamp over the table; after dark its pool lies on the wall. Nothing about it changes during a talk. */
export function lampView(stage: Stage): Show {
  const { layout, palette } = stage;
  const { lamp, person, scale } = layout;
  if (palette.lamplit > 0) {
    const radius = 258 * scale;
    const middle = { x: person.x, y: person.y - 150 * scale };
    const pool = hang(stage, { x: middle.x - radius, y: 0, width: radius * 2, height: layout.table.y });
    pool.repaint((brush) => paintPool(brush, { ...middle, radius }, palette.wallLit));
  }
  const half = 36 * scale;
  const hung = hang(stage, { x: lamp.x - half, y: 0, width: half * 2, height: lamp.y + 6 });
  hung.repaint((brush) => {
    const s = (value: number) => value * scale;
    fillPath(brush, palette.lamp, `M${lamp.x - 1} 0h2V${lamp.y - s(26)}h-2Z`);
    const shade = `M${lamp.x - s(34)} ${lamp.y}q${s(2)} ${-s(27)} ${s(34)} ${-s(27)}q${s(32)} 0 ${s(34)} ${s(27)}Z`;
    fillPath(brush, palette.lamp, shade);
    fillPath(brush, palette.glow, `M${lamp.x - s(34)} ${lamp.y - 2}h${s(68)}v4h${-s(68)}Z`);
  });
  return () => undefined;
}

function paintPool(brush: Brush, { x, y, radius }: { x: number; y: number; radius: number }, colour: string): void {
  const pool = brush.createRadialGradient(x, y, 0, x, y, radius);
  pool.addColorStop(0, colour);
  pool.addColorStop(0.55, faded(colour, 0.7));
  pool.addColorStop(1, faded(colour, 0));
  brush.fillStyle = pool;
  brush.fillRect(x - radius, 0, radius * 2, y + radius);
}
