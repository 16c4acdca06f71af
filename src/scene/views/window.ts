import type { Box } from '../../store/scene-layout.ts';
import { fillBox, fillPath, hang, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** Roof lines as [right edge, top], both as shares of the glass. */
const TOWN_FAR = [
  [0.14, 0.71],
  [0.2, 0.82],
  [0.34, 0.64],
  [0.46, 0.77],
  [0.6, 0.7],
  [0.72, 0.84],
  [0.82, 0.6],
  [0.9, 0.76],
  [1, 0.68],
] as const;
const TOWN_NEAR = [
  [0.1, 0.88],
  [0.26, 0.79],
  [0.4, 0.9],
  [0.52, 0.83],
  [0.62, 0.76],
  [0.78, 0.88],
  [0.92, 0.81],
  [1, 0.89],
] as const;

/** Heights of sky and sun at the start of the day and how far they wander, as shares of the glass. */
const SKY = { middle: [0.62, -0.33], low: [0.86, -0.33], sunX: [0.5, 0.27], sunY: [0.42, 0.46] } as const;

/** The window is time: the sun sinks behind the town as the rounds pass. */
export function windowView(stage: Stage): Show {
  const { layout, motion } = stage;
  const frame = layout.window;
  const painting = hang(stage, { x: frame.x - 10, y: frame.y, width: frame.width + 20, height: frame.height + 10 });
  return watch({
    select: (model) => model.hour,
    onChange: (hour, before) => {
      motion.glide({
        from: before ?? hour,
        to: hour,
        takes: before === undefined ? 'touch' : 'light',
        easing: 'out',
        onValue: (now) => painting.repaint((brush) => paintWindow(brush, stage, now)),
      });
    },
  });
}

function paintWindow(brush: Brush, stage: Stage, hour: number): void {
  const { palette, layout } = stage;
  const frame = layout.window;
  const rim = 8;
  const glass = { x: frame.x + rim, y: frame.y + rim, width: frame.width - 2 * rim, height: frame.height - 2 * rim };
  const wander = ([from, way]: readonly [number, number]) => from + way * hour;
  const below = (share: number) => ({
    ...glass,
    y: glass.y + glass.height * share,
    height: glass.height * (1 - share),
  });

  fillBox(brush, palette.frame, frame);
  fillBox(brush, palette.skyHigh, glass);
  fillBox(brush, palette.skyMiddle, below(wander(SKY.middle)));
  fillBox(brush, palette.skyLow, below(wander(SKY.low)));
  brush.fillStyle = palette.sun;
  brush.beginPath();
  const sun = { x: glass.x + glass.width * wander(SKY.sunX), y: glass.y + glass.height * wander(SKY.sunY) };
  brush.arc(sun.x, sun.y, glass.width * 0.13, 0, Math.PI * 2);
  brush.fill();
  fillPath(brush, palette.town, skyline(glass, TOWN_FAR));
  fillPath(brush, palette.townNear, skyline(glass, TOWN_NEAR));

  const bar = 5;
  fillBox(brush, palette.frame, { x: glass.x + (glass.width - bar) / 2, y: glass.y, width: bar, height: glass.height });
  for (const third of [1, 2]) {
    const y = glass.y + (glass.height * third) / 3 - bar / 2;
    fillBox(brush, palette.frame, { x: glass.x, y, width: glass.width, height: bar });
  }
  fillBox(brush, palette.frame, { x: frame.x - 8, y: frame.y + frame.height - 2, width: frame.width + 16, height: 10 });
}

function skyline(glass: Box, roofs: readonly (readonly [number, number])[]): string {
  const steps = roofs.map(([right, top]) => `V${glass.y + glass.height * top}H${glass.x + glass.width * right}`);
  return `M${glass.x} ${glass.y + glass.height}${steps.join('')}V${glass.y + glass.height}Z`;
}
