import type { SceneLayout } from '../../store/scene-layout.ts';
import { fillBox, fillPath, hang, withAlpha, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** The patch of sun moves this far to the right over the day, as a share of its own width. */
const WANDERS = { from: -0.45, to: 0.3 };
/** How far the panes fall towards the right, as a share of the width of the patch. */
const SLANT = 0.16;
/** From this share of the day on the sun leaves the room. */
const DUSK = 0.7;

/** The wall, and the sunlight on it: the patch wanders right, warms and goes as rounds pass. */
export function roomView(stage: Stage): Show {
  const { layout, palette, motion } = stage;
  const wall = hang(stage, { x: 0, y: 0, width: layout.width, height: layout.ruler.y });
  wall.repaint((brush) => paintWall(brush, stage));
  const patch = layout.lightPatch;
  const slant = patch.width * SLANT;
  const light = hang(stage, { x: patch.x, y: patch.y, width: patch.width, height: patch.height + slant });

  return watch({
    select: (model) => model.hour,
    onChange: (hour, before) => {
      light.repaint((brush) => {
        paintPatch(brush, palette.wallLit, layout);
        withAlpha(brush, hour * 0.35, () => paintPatch(brush, palette.skyLow, layout));
      });
      motion.glide({
        from: before ?? hour,
        to: hour,
        takes: before === undefined ? 'touch' : 'light',
        easing: 'out',
        onValue: (now) => {
          light.image.x = patch.x + patch.width * (WANDERS.from + (WANDERS.to - WANDERS.from) * now);
          light.image.alpha = palette.sunlit * (now < DUSK ? 1 : 1 - ((now - DUSK) / (1 - DUSK)) * 0.75);
        },
      });
    },
  });
}

function paintWall(brush: Brush, { layout, palette }: Stage): void {
  const { width, table, rail, scale, ruler } = layout;
  fillBox(brush, palette.wall, { x: 0, y: 0, width, height: ruler.y });
  fillBox(brush, palette.wainscot, { x: 0, y: rail, width, height: ruler.y - rail });
  fillBox(brush, palette.rail, { x: 0, y: rail, width, height: 5 });
  withAlpha(brush, 0.5, () => {
    for (let share = 0.18; share < 1; share += 0.18) {
      fillBox(brush, palette.rail, { x: width * share, y: rail + 12 * scale, width: 2, height: table.y - rail });
    }
  });
}

function paintPatch(brush: Brush, colour: string, { lightPatch }: SceneLayout): void {
  const { x, y, width, height } = lightPatch;
  const gap = 6;
  const pane = { width: (width - gap) / 2, height: (height - 2 * gap) / 3 };
  for (const column of [0, 1]) {
    for (const row of [0, 1, 2]) {
      const left = x + column * (pane.width + gap);
      const top = y + row * (pane.height + gap);
      const fall = (at: number) => ((at - x) / width) * width * SLANT;
      const right = left + pane.width;
      const upper = `M${left} ${top + fall(left)}L${right} ${top + fall(right)}`;
      fillPath(brush, colour, `${upper}V${top + fall(right) + pane.height}L${left} ${top + fall(left) + pane.height}Z`);
    }
  }
}
