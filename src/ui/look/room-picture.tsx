import type { LightName, RoomName } from '../../domain/room.ts';
import { PATCHES, POOL } from '../../store/room-drawing/light.ts';
import { ON_SHEET } from '../../store/room-drawing/placing.ts';
import { PENDANT, PENDANTS_ON_SHEET, TELLING, TELLING_ON_SHEET } from '../../store/room-drawing/things.ts';
import { SHEET_WALL } from '../../store/room-drawing/wall.ts';
import { classes } from './classes.ts';
import styles from './room-picture.module.css';
import { LampPool, RoomThings, RoomWall, RoomWindow } from './room-parts.tsx';

interface RoomPictureProps {
  /** Who sits there, by the folder of the portraits. */
  readonly character: string;
  readonly name: string;
  readonly role: string;
  readonly room: RoomName;
  readonly light: LightName;
  /** How large it is and whether it sticks is for the page to say. */
  readonly className?: string | undefined;
}

/** The room as one will find it, in the light of its hour: a picture only, its one fact is the name tent. */
export function RoomPicture({ character, name, role, room, light, className }: RoomPictureProps) {
  return (
    <div className={classes(styles.room, className)} data-room={room} data-light={light}>
      <svg viewBox="0 0 812 372" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
        <RoomWall room={room} wall={SHEET_WALL} />
        <path className={styles.patch} d={PATCHES[light]} fill="var(--room-wall-lit)" />
        <LampPool {...POOL} />
        <RoomWindow room={room} light={light} hour={0} at={ON_SHEET} />
        <RoomThings pieces={TELLING[room]} at={{ ...ON_SHEET, ...TELLING_ON_SHEET }} />
        {PENDANTS_ON_SHEET[room]?.map((spot) => (
          <RoomThings key={spot.x} pieces={PENDANT} at={{ ...ON_SHEET, ...spot }} />
        ))}
        <rect x="655" y="45" width="102" height="327" fill="var(--room-frame)" />
        <rect x="664" y="54" width="84" height="318" fill="var(--room-door-light)" />
        <path d="M664 54l58 7v311h-58Z" fill="var(--room-door)" />
        <path d="M676 72l35 4v74l-35 2Z" fill="none" stroke="var(--room-frame)" strokeOpacity=".35" strokeWidth="2" />
        <circle cx="713" cy="170" r="4" fill="var(--room-door-light)" />
        <path d="M397 292V135q0-20 20-20h166q20 0 20 20v157Z" fill="var(--room-chair)" />
        <image
          className={styles.person}
          href={`${import.meta.env.BASE_URL}characters/${character}/neutral.svg`}
          x="368"
          y="2"
          width="262"
          height="262"
          preserveAspectRatio="xMidYMax meet"
        />
        <path d="M14 262h784l24 84H-10Z" fill="var(--room-table)" />
        <path d="M14 262h784l4 7H10Z" fill="var(--room-table-far)" />
        <g className={styles.patch} fill="var(--room-table-lit)">
          <path d="M219 269h187l130 75H276Z" opacity=".75" />
          <path d="M418 269h69l163 75h-94Z" opacity=".75" />
        </g>
        <rect y="342" width="812" height="30" fill="var(--room-oak)" />
        <rect y="364" width="812" height="8" fill="var(--room-oak-dark)" opacity=".55" />
        <path d={`M6 342${'v11m40-11'.repeat(20)}v11`} stroke="var(--room-oak-ink)" strokeWidth="1.6" />
        <path d={`M26 342${'v6m40-6'.repeat(19)}v6`} stroke="var(--room-oak-ink)" />
      </svg>
      <p className={styles.tent}>
        <b>{name}</b> <span>{role}</span>
      </p>
    </div>
  );
}
