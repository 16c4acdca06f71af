import { skyAt } from '../../store/room-drawing/light.ts';
import { FRAME, OPENINGS, placeOpening, thinned, VIEW } from '../../store/room-drawing/opening.ts';
import type { Placing } from '../../store/room-drawing/placing.ts';
import { fillBox, hang, placed, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';
import { paintPieces } from './things.ts';

/** The window is time: sun and sky wander on from the light in which the talks began. */
export function windowView(stage: Stage): Show {
  const { layout, motion, room } = stage;
  const frame = layout.window;
  const at = placeOpening(room, frame);
  const painting = hang(stage, { x: frame.x - 12, y: frame.y, width: frame.width + 24, height: frame.height + 16 });
  return watch({
    select: (model) => model.hour,
    onChange: (hour, before) => {
      motion.glide({
        from: before ?? hour,
        to: hour,
        takes: before === undefined ? 'touch' : 'light',
        easing: 'out',
        onValue: (now) => painting.repaint((brush) => paintWindow(brush, stage, { at, hour: now })),
      });
    },
  });
}

interface Seen {
  readonly at: Placing;
  readonly hour: number;
}

function paintWindow(brush: Brush, stage: Stage, seen: Seen): void {
  const { palette, room } = stage;
  const { pane, bars, bar, pieces } = OPENINGS[room];
  const outline = placed(pane, seen.at);
  brush.save();
  brush.clip(outline);
  paintView(brush, stage, seen);
  brush.restore();
  brush.strokeStyle = palette.frame;
  brush.lineWidth = thinned(FRAME, seen.at);
  brush.stroke(outline);
  brush.lineWidth = thinned(bar, seen.at);
  brush.stroke(placed(bars, seen.at));
  paintPieces(brush, palette, { pieces, at: seen.at });
}

function paintView(brush: Brush, { palette, light }: Stage, { at, hour }: Seen): void {
  const { sun, bands } = skyAt(light, hour);
  const sky = {
    x: at.x + VIEW.box.x * at.along,
    y: at.y + VIEW.box.y * at.down,
    width: VIEW.box.width * at.along,
    height: VIEW.box.height * at.down,
  };
  fillBox(brush, palette.skyHigh, sky);
  fillBox(brush, palette.skyMiddle, { ...sky, y: at.y + bands[0] * at.down });
  fillBox(brush, palette.skyLow, { ...sky, y: at.y + bands[1] * at.down });
  brush.fillStyle = palette.sun;
  brush.beginPath();
  brush.arc(at.x + sun.x * at.along, at.y + sun.y * at.down, sun.radius * at.along, 0, Math.PI * 2);
  brush.fill();
  const fill = (colour: string, path: string) => {
    brush.fillStyle = colour;
    brush.fill(placed(path, at));
  };
  fill(palette.town, VIEW.far);
  fill(palette.townNear, VIEW.near);
  if (light === 'night') fill(palette.glow, VIEW.lit);
}
