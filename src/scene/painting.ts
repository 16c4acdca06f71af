import type Phaser from 'phaser';
import type { Placing } from '../store/room-drawing/placing.ts';
import type { Box, Spot } from '../store/scene-layout.ts';
import type { Stage } from './stage.ts';

export type Brush = CanvasRenderingContext2D;

/** A picture painted with a 2D brush in scene coordinates, crisp at the density of the screen. */
export interface Painting {
  readonly image: Phaser.GameObjects.Image;
  readonly repaint: (paint: (brush: Brush) => void) => void;
}

let paintings = 0;

/**
 * Hangs an empty painting over a box of the scene.
 *
 * @param pivot - the spot the image turns and scales about; its upper left corner when left out
 */
export function hang(stage: Stage, box: Box, pivot?: Spot): Painting {
  const { scene, density } = stage;
  paintings += 1;
  const width = Math.max(Math.ceil(box.width * density), 1);
  const height = Math.max(Math.ceil(box.height * density), 1);
  const texture = scene.textures.createCanvas(`painting-${paintings}`, width, height);
  if (texture === null) throw new Error('no canvas for a painting');
  const turn = pivot ?? box;
  const image = scene.add
    .image(turn.x, turn.y, texture)
    .setOrigin((turn.x - box.x) / (width / density), (turn.y - box.y) / (height / density))
    .setScale(1 / density);
  image.once('destroy', () => scene.textures.remove(texture));
  return {
    image,
    repaint: (paint) => {
      const brush = texture.context;
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, width, height);
      brush.setTransform(density, 0, 0, density, -box.x * density, -box.y * density);
      paint(brush);
      texture.refresh();
    },
  };
}

export function fillBox(brush: Brush, colour: string, { x, y, width, height }: Box): void {
  brush.fillStyle = colour;
  brush.fillRect(x, y, width, height);
}

export function fillPath(brush: Brush, colour: string, path: string): void {
  brush.fillStyle = colour;
  brush.fill(new Path2D(path));
}

/** A path of the sheet, where it lies in the room. */
export function placed(path: string, { along, down, x, y }: Placing): Path2D {
  const lying = new Path2D();
  lying.addPath(new Path2D(path), { a: along, b: 0, c: 0, d: down, e: x, f: y });
  return lying;
}

export function withAlpha(brush: Brush, alpha: number, paint: () => void): void {
  const before = brush.globalAlpha;
  brush.globalAlpha = before * alpha;
  paint();
  brush.globalAlpha = before;
}

/** Fills a shape with slanted lines: what is lost, or worse than leaving. */
export function hatch(brush: Brush, colour: string, { x, y, width, height }: Box): void {
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  brush.strokeStyle = colour;
  brush.lineWidth = 2.4;
  brush.beginPath();
  for (let start = x - height; start < x + width + height; start += 9.9) {
    brush.moveTo(start, y + height);
    brush.lineTo(start + height, y);
  }
  brush.stroke();
  brush.restore();
}
