import type { Placing } from '../../store/room-drawing/placing.ts';
import { TELLING, type Piece } from '../../store/room-drawing/things.ts';
import { hang, placed, type Brush } from '../painting.ts';
import { PAINTS, type Palette } from '../palette.ts';
import type { Show, Stage } from '../stage.ts';

/** The one thing that tells this room from the next, beside the door. */
export function thingsView(stage: Stage): Show {
  const pieces = TELLING[stage.room];
  if (pieces.length === 0) return () => undefined;
  const { telling, scale } = stage.layout;
  const reach = 72 * scale;
  const painting = hang(stage, { x: telling.x - reach, y: telling.y - reach, width: reach + 4, height: reach + 4 });
  const at = { ...telling, along: scale, down: scale };
  painting.repaint((brush) => paintPieces(brush, stage.palette, { pieces, at }));
  return () => undefined;
}

interface Things {
  readonly pieces: readonly Piece[];
  readonly at: Placing;
}

/** Paints things where they lie in the room. */
export function paintPieces(brush: Brush, palette: Palette, { pieces, at }: Things): void {
  for (const { path, paint, stroke } of pieces) {
    const shape = placed(path, at);
    const colour = palette[PAINTS[paint]];
    if (stroke === undefined) {
      brush.fillStyle = colour;
      brush.fill(shape);
    } else {
      brush.strokeStyle = colour;
      brush.lineWidth = stroke * at.along;
      brush.stroke(shape);
    }
  }
}
