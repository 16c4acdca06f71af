import { fillPath, hang, withAlpha, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** One weight stands for this many points given or got. */
const POINTS_A_WEIGHT = 5;
const MOST_WEIGHTS = 9;
/** Degrees of tilt for each point of difference, and the most. */
const TILT = { perPoint: 0.8, most: 13 };
const ARM = 40;

interface Pans {
  readonly gave: number;
  readonly got: number;
}

/** The balance is the ledger: what I gave on the left, what I got on the right, in points. */
export function balanceView(stage: Stage): Show {
  const { layout, motion } = stage;
  const { x, y, scale } = layout.balance;
  const reach = 68 * scale;
  const painting = hang(stage, { x: x - reach, y: y - 96 * scale, width: reach * 2, height: 108 * scale });
  return watch<Pans>({
    select: (model) => model.ledger,
    onChange: (pans, before) => {
      motion.glide({
        from: tiltOf(before ?? pans),
        to: tiltOf(pans),
        takes: before === undefined ? 'touch' : 'weight',
        easing: 'weight',
        onValue: (tilt) => painting.repaint((brush) => paintBalance(brush, stage, { ...pans, tilt })),
      });
    },
  });
}

function tiltOf({ gave, got }: Pans): number {
  return Math.min(Math.max((got - gave) * TILT.perPoint, -TILT.most), TILT.most);
}

function weights(points: number): number {
  return Math.min(Math.ceil(points / POINTS_A_WEIGHT), MOST_WEIGHTS);
}

function paintBalance(brush: Brush, { layout, palette }: Stage, pans: Pans & { readonly tilt: number }): void {
  const { x, y, scale } = layout.balance;
  brush.save();
  brush.translate(x, y);
  brush.scale(scale, scale);
  brush.lineCap = 'round';
  withAlpha(brush, 0.2, () => {
    brush.fillStyle = '#000';
    brush.beginPath();
    brush.ellipse(0, 3, 30, 5, 0, 0, Math.PI * 2);
    brush.fill();
  });
  fillPath(brush, palette.oak, 'M-20 0H20L12 -7H-12Z');
  line(brush, { colour: palette.oak, width: 5 }, 'M0 -6V-66');
  const angle = (pans.tilt * Math.PI) / 180;
  const tip = { x: Math.cos(angle) * ARM, y: Math.sin(angle) * ARM };
  line(brush, { colour: palette.oak, width: 4.5 }, `M${-tip.x} ${-64 - tip.y}L${tip.x} ${-64 + tip.y}`);
  fillPath(brush, palette.oak, 'M-5 -68a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
  const isGift = pans.got === 0 && pans.gave > 0;
  paintPan(brush, palette, { x: -tip.x, y: -64 - tip.y });
  pile(weights(pans.gave), { x: -tip.x, y: -64 - tip.y }, (spot) => circle(brush, palette.me, spot));
  paintPan(brush, palette, { x: tip.x, y: -64 + tip.y });
  pile(weights(pans.got), { x: tip.x, y: -64 + tip.y }, (spot) => diamond(brush, palette.them, spot));
  if (isGift) pile(Math.min(weights(pans.gave), 3), { x: tip.x, y: -64 + tip.y }, (spot) => gap(brush, palette, spot));
  brush.restore();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function paintPan(brush: Brush, palette: Stage['palette'], { x, y }: Spot): void {
  line(brush, { colour: palette.oakInk, width: 1.5 }, `M${x} ${y}l-17 30M${x} ${y}l17 30`);
  const rim = y + 30;
  fillPath(brush, palette.oak, `M${x - 20} ${rim}H${x + 20}Q${x + 16} ${rim + 10} ${x} ${rim + 10}T${x - 20} ${rim}Z`);
}

function pile(count: number, hung: Spot, draw: (spot: Spot) => void): void {
  for (let index = 0; index < count; index += 1) {
    const row = index < 3 ? 0 : index < 5 ? 1 : 2;
    const inRow = row === 0 ? index : row === 1 ? index - 3 : index - 5;
    const start = row === 0 ? -9 : row === 1 ? -4.5 : 0;
    draw({ x: hung.x + start + inRow * 9, y: hung.y + 26 - row * 7.5 });
  }
}

function circle(brush: Brush, colour: string, { x, y }: Spot): void {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.arc(x, y, 4.6, 0, Math.PI * 2);
  brush.fill();
}

function diamond(brush: Brush, colour: string, { x, y }: Spot): void {
  fillPath(brush, colour, `M${x} ${y - 5.4}l5.4 5.4 -5.4 5.4 -5.4 -5.4Z`);
}

/** What did not come back: an empty, hatched place on the pan. */
function gap(brush: Brush, palette: Stage['palette'], { x, y }: Spot): void {
  brush.setLineDash([2, 1.6]);
  line(brush, { colour: palette.oakInk, width: 1.2 }, `M${x} ${y - 5}l5 5 -5 5 -5 -5ZM${x - 2} ${y + 2}l4 -4`);
  brush.setLineDash([]);
}

function line(brush: Brush, { colour, width }: { colour: string; width: number }, path: string): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke(new Path2D(path));
}
