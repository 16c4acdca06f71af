import { fillPath, hang, withAlpha, type Brush } from '../painting.ts';
import { faded } from '../palette.ts';
import { watch, type Show, type Stage } from '../stage.ts';

/** The green table top, with the sun or the lamp on it. */
export function tableView(stage: Stage): Show {
  const { layout, palette } = stage;
  const { table, width } = layout;
  const painting = hang(stage, { x: 0, y: table.y, width, height: table.height + 2 });
  return watch({
    select: (model) => Math.round(model.hour * 20) / 20,
    onChange: (hour) => {
      painting.repaint((brush) => {
        paintTop(brush, stage);
        withAlpha(brush, palette.sunlit * (1 - hour * 0.5), () => paintSun(brush, stage, hour));
        withAlpha(brush, palette.lamplit, () => paintLamplight(brush, stage));
      });
    },
  });
}

function paintTop(brush: Brush, { layout, palette }: Stage): void {
  const { table, width, ruler } = layout;
  const near = `L${width + 10} ${ruler.y + 2}H-10Z`;
  const far = table.x + table.width;
  fillPath(brush, palette.table, `M${table.x} ${table.y}H${far}${near}`);
  fillPath(brush, palette.tableFar, `M${table.x} ${table.y}H${far}L${far + 4} ${table.y + 7}H${table.x - 4}Z`);
}

function paintSun(brush: Brush, { layout, palette }: Stage, hour: number): void {
  const { table, width, ruler } = layout;
  const top = table.y + 7;
  const shift = (hour - 0.6) * width * 0.12;
  const x = (share: number) => width * share + shift;
  withAlpha(brush, 0.75, () => {
    fillPath(brush, palette.tableLit, `M${x(0.27)} ${top}H${x(0.5)}L${x(0.66)} ${ruler.y}H${x(0.34)}Z`);
    fillPath(brush, palette.tableLit, `M${x(0.515)} ${top}H${x(0.6)}L${x(0.8)} ${ruler.y}H${x(0.685)}Z`);
  });
}

function paintLamplight(brush: Brush, { layout, palette }: Stage): void {
  const { table, width } = layout;
  const middle = { x: width * 0.52, y: table.y + table.height / 2 };
  const flat = (table.height * 0.62) / (width / 2);
  brush.save();
  brush.beginPath();
  brush.rect(0, table.y + 7, width, table.height);
  brush.clip();
  brush.translate(middle.x, middle.y);
  brush.scale(1, flat);
  const pool = brush.createRadialGradient(0, 0, width * 0.1, 0, 0, width / 2);
  pool.addColorStop(0, palette.tableLit);
  pool.addColorStop(1, faded(palette.tableLit, 0));
  brush.fillStyle = pool;
  brush.beginPath();
  brush.arc(0, 0, width / 2, 0, Math.PI * 2);
  brush.fill();
  brush.restore();
}
