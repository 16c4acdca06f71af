import { hang, withAlpha, type Brush } from '../painting.ts';
import { FIXED } from '../palette.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** While a silence stands, the hand moves on by this share of a round. */
const SILENCE_PASSES = 0.35;

/** The clock: the shaded sector is the time that is left. */
export function clockView(stage: Stage): Show {
  const { layout, motion } = stage;
  const { x, y, radius } = layout.clock;
  const reach = radius + 3;
  const painting = hang(stage, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 });
  return watch({
    select: ({ round, rounds, silence }) => (round + (silence ? SILENCE_PASSES : 0)) / Math.max(rounds, 1),
    onChange: (gone, before) => {
      motion.glide({
        from: before ?? gone,
        to: gone,
        takes: before === undefined ? 'touch' : 'light',
        easing: 'out',
        onValue: (now) => painting.repaint((brush) => paintClock(brush, stage, Math.min(now, 1))),
      });
    },
  });
}

function paintClock(brush: Brush, { layout, palette }: Stage, gone: number): void {
  const { x, y, radius } = layout.clock;
  const noon = -Math.PI / 2;
  const angle = noon + gone * Math.PI * 2;
  brush.fillStyle = palette.clock;
  brush.strokeStyle = palette.lamp;
  brush.lineWidth = 3;
  brush.beginPath();
  brush.arc(x, y, radius, 0, Math.PI * 2);
  brush.fill();
  brush.stroke();
  withAlpha(brush, 0.2, () => {
    brush.fillStyle = FIXED.ink;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.arc(x, y, radius - 5, angle, noon + Math.PI * 2);
    brush.closePath();
    brush.fill();
  });
  brush.strokeStyle = FIXED.ink;
  brush.lineWidth = 2.5;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(x, y);
  brush.lineTo(x + Math.cos(angle) * radius * 0.68, y + Math.sin(angle) * radius * 0.68);
  brush.stroke();
  brush.fillStyle = FIXED.ink;
  brush.beginPath();
  brush.arc(x, y, 2.5, 0, Math.PI * 2);
  brush.fill();
}
