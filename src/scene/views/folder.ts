import { fillPath, hang, type Brush } from '../painting.ts';
import { watch, type Show, type Stage } from '../stage.ts';

const CARDBOARD = { back: '#C9B48A', tab: '#B39C70', sheet: '#E3D3AC', line: '#8C6239' };
const MOST_SHEETS = 3;

/** The folder of evidence near my hand: a sheet for each piece that can still be shown. */
export function folderView(stage: Stage): Show {
  const { layout } = stage;
  const { x, y, scale } = layout.folder;
  if (layout.isCompact) return () => undefined;
  const painting = hang(stage, { x: x - 50 * scale, y: y - 36 * scale, width: 100 * scale, height: 60 * scale });
  return watch({
    select: (model) => Math.min(model.evidence, MOST_SHEETS),
    onChange: (sheets) => {
      painting.repaint((brush) => {
        brush.save();
        brush.translate(x, y);
        brush.scale(scale, scale);
        paintFolder(brush, sheets);
        brush.restore();
      });
    },
  });
}

function paintFolder(brush: Brush, sheets: number): void {
  fillPath(brush, CARDBOARD.tab, 'M-34 -16L-30 -24H-8L-4 -16Z');
  fillPath(brush, CARDBOARD.back, 'M-44 18L-34 -16H24L40 18Z');
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const up = sheet * -3;
    fillPath(brush, sheet % 2 ? '#F1E6C8' : CARDBOARD.sheet, `M-36 ${12 + up}L-28 ${-12 + up}H20L32 ${12 + up}Z`);
  }
  if (sheets === 0) return;
  const up = (sheets - 1) * -3;
  brush.strokeStyle = CARDBOARD.line;
  brush.lineWidth = 2;
  brush.stroke(new Path2D(`M-18 ${-4 + up}H10M-20 ${3 + up}H14`));
}
