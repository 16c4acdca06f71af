import { fillBox, fillPath, hang, type Brush } from '../painting.ts';
import { faded } from '../palette.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** How much narrower the leaf looks when the door stands fully open. */
const NARROWS = 0.83;

/** The door is my BATNA: it stands open as far as the way out is good, and fully when somebody leaves. */
export function doorView(stage: Stage): Show {
  const { layout, motion } = stage;
  const painting = hang(stage, layout.door);
  return watch({
    select: (model) => (model.character.presence === 'leaving' ? 1 : model.doorOpenness),
    onChange: (openness, before) => {
      motion.glide({
        from: before ?? openness,
        to: openness,
        takes: before === undefined ? 'touch' : 'weight',
        easing: 'out',
        onValue: (now) => painting.repaint((brush) => paintDoor(brush, stage, now)),
      });
    },
  });
}

function paintDoor(brush: Brush, { layout, palette }: Stage, openness: number): void {
  const { door, scale } = layout;
  const rim = 9 * Math.max(scale, 0.8);
  const opening = { x: door.x + rim, y: door.y + rim, width: door.width - 2 * rim, height: door.height - rim };
  const shut = 1 - NARROWS * openness;
  const edge = opening.x + opening.width * shut;
  const drop = (1 - shut) * 22 * scale;
  const floor = door.y + door.height;
  fillBox(brush, palette.frame, door);
  fillBox(brush, palette.doorLight, opening);
  fillPath(brush, palette.door, `M${opening.x} ${opening.y}L${edge} ${opening.y + drop}V${floor}H${opening.x}Z`);

  const inset = 12 * scale;
  const panel = { left: opening.x + inset, right: edge - inset * (0.4 + shut * 0.6), top: opening.y + 18 * scale };
  if (panel.right - panel.left > 6) {
    const bottom = opening.y + 98 * scale;
    brush.strokeStyle = faded(palette.frame, 0.35);
    brush.lineWidth = 2;
    const upper = `M${panel.left} ${panel.top}L${panel.right} ${panel.top + drop * 0.6}`;
    brush.stroke(new Path2D(`${upper}V${bottom - 2}L${panel.left} ${bottom}Z`));
  }
  brush.fillStyle = palette.doorLight;
  brush.beginPath();
  brush.arc(edge - 9 * scale, opening.y + opening.height * 0.55, 4 * Math.max(scale, 0.8), 0, Math.PI * 2);
  brush.fill();
}
