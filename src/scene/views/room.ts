import { PATCH_BOX, PATCHES, patchAt } from '../../store/room-drawing/light.ts';
import { placeBehind } from '../../store/room-drawing/placing.ts';
import { wallAtTable, wallLines } from '../../store/room-drawing/wall.ts';
import { fillBox, hang, placed, withAlpha, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** How much of the warm light lies over the patch at the end of the talks. */
const WARMS = 0.35;

/** The wall, and the sunlight on it: the patch wanders right, warms and goes as rounds pass. */
export function roomView(stage: Stage): Show {
  const { layout, palette, motion, light } = stage;
  const wall = hang(stage, { x: 0, y: 0, width: layout.width, height: layout.ruler.y });
  wall.repaint((brush) => paintWall(brush, stage));
  if (palette.sunlit === 0 || PATCHES[light] === '') return () => undefined;
  const behind = placeBehind(layout);
  const box = {
    x: behind.x + PATCH_BOX.x * behind.along,
    y: PATCH_BOX.y * behind.down,
    width: PATCH_BOX.width * behind.along,
    height: PATCH_BOX.height * behind.down,
  };
  const sunlight = hang(stage, box);

  return watch({
    select: (model) => model.hour,
    onChange: (hour, before) => {
      sunlight.repaint((brush) => {
        const patch = placed(PATCHES[light], behind);
        brush.fillStyle = palette.wallLit;
        brush.fill(patch);
        brush.fillStyle = palette.warm;
        withAlpha(brush, hour * WARMS, () => brush.fill(patch));
      });
      motion.glide({
        from: before ?? hour,
        to: hour,
        takes: before === undefined ? 'touch' : 'light',
        easing: 'out',
        onValue: (now) => {
          const { right, strength } = patchAt(light, now);
          sunlight.image.x = box.x + right * behind.along;
          sunlight.image.alpha = palette.sunlit * strength;
        },
      });
    },
  });
}

function paintWall(brush: Brush, { layout, palette, room }: Stage): void {
  const { width, rail, ruler, scale } = layout;
  fillBox(brush, palette.wall, { x: 0, y: 0, width, height: ruler.y });
  fillBox(brush, palette.wainscot, { x: 0, y: rail, width, height: ruler.y - rail });
  fillBox(brush, palette.rail, { x: 0, y: rail, width, height: 5 });
  brush.strokeStyle = palette.rail;
  brush.lineWidth = Math.max(2.5 * scale, 1.5);
  withAlpha(brush, palette.lined, () => brush.stroke(new Path2D(wallLines(room, wallAtTable(layout)))));
  withAlpha(brush, palette.dusky, () => fillBox(brush, palette.dusk, { x: 0, y: 0, width, height: ruler.y }));
}
