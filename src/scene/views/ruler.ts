import { rulerX } from '../../store/scene-layout.ts';
import type { CardOwner, SceneModel } from '../../store/scene-model.ts';
import { fillBox, fillPath, hang, hatch, withAlpha, type Brush } from '../painting.ts';
import { faded, FIXED } from '../palette.ts';
import { watch, type Show, type Stage } from '../stage.ts';

interface Slice {
  readonly reservationPoint: number | null;
  readonly target: number | null;
  readonly draft: number | null;
  readonly marks: SceneModel['marks'];
  readonly offers: SceneModel['marks'];
}

/** The oak edge nearest to me: points from 0 to 100, hatched where leaving is better. Its numbers stand in the page. */
export function rulerView(stage: Stage): Show {
  const { layout, motion } = stage;
  const painting = hang(stage, { ...layout.ruler, y: layout.ruler.y - 2, height: layout.ruler.height + 2 });
  return watch<Slice>({
    select: ({ reservationPoint, target, draft, marks, cards }) => ({
      reservationPoint,
      target,
      draft,
      marks,
      offers: cards.flatMap(({ owner, points }) => (points === null ? [] : [{ owner, points }])),
    }),
    onChange: (now, before) => {
      const line = now.reservationPoint;
      const paint = (reservationPoint: number | null) =>
        painting.repaint((brush) => paintRuler(brush, stage, { ...now, reservationPoint }));
      if (line === null) return paint(null);
      const was = before?.reservationPoint ?? line;
      return motion.glide({
        from: was,
        to: line,
        takes: 'weight',
        easing: 'weight',
        delay: was === line ? 0 : 240,
        onValue: paint,
      });
    },
  });
}

function paintRuler(brush: Brush, stage: Stage, slice: Slice): void {
  const { layout, palette } = stage;
  const { ruler } = layout;
  fillBox(brush, palette.oak, ruler);
  if (slice.reservationPoint !== null) {
    const width = rulerX(layout, slice.reservationPoint);
    hatch(brush, faded(palette.oakInk, 0.34), { ...ruler, width });
  }
  const lip = 13;
  withAlpha(brush, 0.36, () =>
    fillBox(brush, palette.oakDark, { ...ruler, y: ruler.y + ruler.height - lip, height: lip }),
  );
  paintTicks(brush, stage);
  if (slice.target !== null) paintFlag(brush, stage, slice.target);
  if (slice.reservationPoint !== null) paintLine(brush, stage, slice.reservationPoint);
  paintMarks(brush, stage, slice);
}

function paintTicks(brush: Brush, { layout, palette }: Stage): void {
  const { y } = layout.ruler;
  for (let points = 0; points <= 100; points += 5) {
    const isTen = points % 10 === 0;
    const width = isTen ? 1.6 : 1;
    const x = rulerX(layout, points) - width / 2;
    fillBox(brush, palette.oakInk, { x, y, width, height: isTen ? 12 : 7 });
  }
}

function paintFlag(brush: Brush, { layout, palette }: Stage, target: number): void {
  const x = rulerX(layout, target);
  const { y } = layout.ruler;
  fillBox(brush, palette.oakInk, { x: x - 1, y: y + 1, width: 2, height: 29 });
  fillPath(brush, palette.oakInk, `M${x} ${y + 1}h-16l4 5-4 5H${x}Z`);
}

/** The door-yellow line and its plate; the number upon it stands in the page. */
function paintLine(brush: Brush, { layout, palette }: Stage, points: number): void {
  const x = rulerX(layout, points);
  const { y, height } = layout.ruler;
  fillBox(brush, palette.oakInk, { x: x - 1.5, y, width: 3, height });
  brush.beginPath();
  brush.roundRect(x - 14, y + 11, 28, 19, 2);
  brush.fillStyle = FIXED.batna;
  brush.fill();
  brush.strokeStyle = FIXED.ink;
  brush.lineWidth = 1.5;
  brush.stroke();
}

function paintMarks(brush: Brush, stage: Stage, { marks, offers, draft }: Slice): void {
  const { layout, palette } = stage;
  const y = layout.ruler.y + layout.ruler.height - (layout.isCompact ? 10 : 12);
  const small = layout.isCompact ? 3.6 : 4;
  const large = layout.isCompact ? 6 : 7;
  const shape = (owner: CardOwner, points: number, radius: number) => {
    const x = rulerX(layout, points);
    fillOutlined(brush, palette[owner], owner === 'me' ? circlePath(x, y, radius) : diamondPath(x, y, radius));
  };
  for (const { owner, points } of marks) shape(owner, points, small);
  if (draft !== null) {
    const last = offers.findLast(({ owner }) => owner === 'me') ?? marks.findLast(({ owner }) => owner === 'me');
    paintDraft(brush, palette.oakInk, {
      x: rulerX(layout, draft),
      y,
      radius: large,
      joinedTo: last && rulerX(layout, last.points),
    });
  }
  for (const { owner, points } of offers) shape(owner, points, large);
}

interface Draft {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly joinedTo: number | undefined;
}

/** The move being composed: not yet said, so dashed. */
function paintDraft(brush: Brush, joint: string, { x, y, radius, joinedTo }: Draft): void {
  brush.save();
  brush.strokeStyle = joint;
  brush.lineWidth = 1.5;
  brush.setLineDash([3, 3]);
  if (joinedTo !== undefined) brush.stroke(new Path2D(`M${x} ${y}H${joinedTo}`));
  brush.fillStyle = FIXED.paper;
  brush.strokeStyle = FIXED.ink;
  brush.lineWidth = 2;
  brush.setLineDash([3, 2.2]);
  const ring = new Path2D(circlePath(x, y, radius));
  brush.fill(ring);
  brush.stroke(ring);
  brush.restore();
}

function fillOutlined(brush: Brush, colour: string, path: string): void {
  const shape = new Path2D(path);
  brush.fillStyle = colour;
  brush.fill(shape);
  brush.strokeStyle = FIXED.ink;
  brush.lineWidth = 1;
  brush.stroke(shape);
}

function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

function diamondPath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}Z`;
}
