import type { SceneLayout } from '../../../store/scene-layout.ts';
import type { SceneModel } from '../../../store/scene-model.ts';
import { PATCHES, patchAt, POOL } from '../../../store/room-drawing/light.ts';
import { placeOpening } from '../../../store/room-drawing/opening.ts';
import { placeBehind } from '../../../store/room-drawing/placing.ts';
import { PENDANT, PENDANTS_ON_SHEET, TELLING } from '../../../store/room-drawing/things.ts';
import { wallAtTable } from '../../../store/room-drawing/wall.ts';
import { LampPool, matrixOf, RoomThings, RoomWall, RoomWindow } from '../../look/room-parts.tsx';
import { Ruler } from '../../look/ruler.tsx';
import type { EdgeOfTable } from './edge.ts';
import styles from './scene.module.css';

interface StillRoomProps {
  readonly layout: SceneLayout;
  readonly model: SceneModel;
  readonly edge: EdgeOfTable;
}

/** The room without its motion: what is seen until the picture has come, and where it cannot. */
export function StillRoom({ layout, model, edge }: StillRoomProps) {
  const { width, height, table, ruler, door, clock, person, balance, folder } = layout;
  const open = door.width * 0.86 * (1 - model.doorOpenness * 0.62);
  const { character, room, light, hour, round, rounds } = model;
  const behind = placeBehind(layout);
  const patch = patchAt(light, hour);
  const size = { along: layout.scale, down: layout.scale };
  return (
    <div className={styles.still} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.room}>
        <RoomWall room={room} wall={wallAtTable(layout)} />
        <path
          d={PATCHES[light]}
          transform={matrixOf({ ...behind, x: behind.x + patch.right * behind.along })}
          fill="var(--room-wall-lit)"
          style={{ opacity: `calc(var(--room-sunlit) * ${patch.strength})` }}
        />
        <LampPool x={behind.x + POOL.x * behind.along} y={POOL.y * behind.down} radius={POOL.radius * behind.along} />
        <RoomWindow room={room} light={light} hour={hour} at={placeOpening(room, layout.window)} />
        <RoomThings pieces={TELLING[room]} at={{ ...layout.telling, ...size }} />
        {PENDANTS_ON_SHEET[room] !== undefined &&
          layout.pendants.map((spot) => <RoomThings key={spot.x} pieces={PENDANT} at={{ ...spot, ...size }} />)}
        <rect x={door.x} y={door.y} width={door.width} height={door.height} fill="var(--room-frame)" />
        <rect
          x={door.x + 9}
          y={door.y + 9}
          width={door.width - 18}
          height={door.height}
          fill="var(--room-door-light)"
        />
        <path
          d={`M${door.x + 9} ${door.y + 9}l${open} ${open * 0.13}V${door.y + door.height}H${door.x + 9}Z`}
          fill="var(--room-door)"
        />
        <circle
          cx={clock.x}
          cy={clock.y}
          r={clock.radius}
          fill="var(--room-clock)"
          stroke="var(--room-lamp)"
          strokeWidth="3"
        />
        <path
          d={`M${clock.x} ${clock.y}V${clock.y - clock.radius * 0.62}`}
          stroke="#17201c"
          strokeWidth="2.5"
          strokeLinecap="round"
          transform={`rotate(${Math.round((360 * round) / Math.max(rounds, 1))} ${clock.x} ${clock.y})`}
        />
        <rect
          x={person.x - person.width * 0.39}
          y={table.y - person.width * 0.56}
          width={person.width * 0.78}
          height={person.width * 0.7}
          rx={person.width * 0.08}
          fill="var(--room-chair)"
        />
      </svg>
      {character.presence === 'present' && (
        <img
          className={styles.person}
          src={`${import.meta.env.BASE_URL}characters/${character.id}/${character.face}.svg`}
          alt=""
          style={{
            left: person.x - person.width / 2,
            bottom: height - person.y - person.width * 0.18,
            width: person.width,
          }}
        />
      )}
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.room}>
        <path
          d={`M${table.x} ${table.y}H${table.x + table.width}L${width + 10} ${ruler.y + 2}H-10Z`}
          fill="var(--room-table)"
        />
        <path d={`M${table.x} ${table.y}H${table.x + table.width}l4 7H${table.x - 4}Z`} fill="var(--room-table-far)" />
        <g transform={`translate(${folder.x} ${folder.y}) scale(${folder.scale})`}>
          <path d="M-44 18-34-16h58l16 34Z" fill="#c9b48a" />
          <path d="M-36 12-28-12h48l12 24Z" fill="#e3d3ac" />
        </g>
        <Balance {...balance} {...model.ledger} />
      </svg>
      <Ruler
        {...edge}
        label=""
        surface="oak"
        inset={ruler.zero}
        isSparse={layout.isCompact}
        style={{ position: 'absolute', left: ruler.x, top: ruler.y, width: ruler.width, height: ruler.height }}
      />
    </div>
  );
}

function Balance({ x, y, scale, gave, got }: SceneLayout['balance'] & SceneModel['ledger']) {
  const tip = Math.max(-8, Math.min(8, (got - gave) * 0.6));
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} strokeLinecap="round" stroke="var(--room-oak)" fill="none">
      <path d="M-20 0h40" strokeWidth="7" />
      <path d="M0-4v-62" strokeWidth="5" />
      <g transform={`rotate(${tip} 0 -64)`}>
        <path d="M-40-64h80" strokeWidth="4.5" />
        <path d="M-40-64v30M40-64v30" strokeWidth="1.5" stroke="var(--room-oak-ink)" />
        <path d="M-60-34q20 14 40 0M20-34q20 14 40 0" strokeWidth="4.5" />
      </g>
    </g>
  );
}
