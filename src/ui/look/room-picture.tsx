import { useId } from 'react';
import type { LIGHTS, ROOMS } from '../../domain/room.ts';
import { classes } from './classes.ts';
import styles from './room-picture.module.css';

export type RoomName = (typeof ROOMS)[number];
export type LightName = (typeof LIGHTS)[number];

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
        <rect width="812" height="372" fill="var(--wall)" />
        <rect y="178" width="812" height="194" fill="var(--wainscot)" />
        <rect y="174" width="812" height="5" fill="var(--rail)" />
        <path d={ON_THE_WALL[room]} fill="none" stroke="var(--rail)" strokeWidth="3" opacity=".7" />
        <path className={styles.patch} d={PATCH[light]} fill="var(--patch)" />
        <Window room={room} light={light} />
        <rect x="655" y="45" width="102" height="327" fill="var(--room-frame)" />
        <rect x="664" y="54" width="84" height="318" fill="var(--room-door-light)" />
        <path d="M664 54l58 7v311h-58Z" fill="var(--room-door)" />
        <path d="M676 72l35 4v74l-35 2Z" fill="none" stroke="var(--room-frame)" strokeOpacity=".35" strokeWidth="2" />
        <circle cx="713" cy="170" r="4" fill="var(--room-door-light)" />
        <Furniture room={room} />
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

/** The sun through the panes, on the wall: low and long, or steep and short; at night it is the lamp's. */
const PATCH: Readonly<Record<LightName, string>> = {
  morning: 'M289 53 413 73v46L289 99ZM289 105l124 20v46l-124-20ZM419 74l124 20v46l-124-20ZM419 126l124 20v46l-124-20Z',
  noon: 'M296 62l62 34v46l-62-34ZM296 116l62 34v40l-62-34ZM364 100l62 34v46l-62-34ZM364 154l62 34v40l-62-34Z',
  afternoon:
    'M333 33 457 53v51L333 84ZM333 90l124 20v51l-124-20ZM333 147l124 20v50l-124-20ZM463 54l124 20v51l-124-20ZM463 111l124 20v50l-124-20ZM463 168l124 19v51l-124-20Z',
  evening:
    'M368 22 512 34v57L368 79ZM368 86l144 12v57l-144-12ZM518 35l124 10v57l-124-10ZM518 99l124 10v57l-124-10ZM368 150l144 12v30l-144-12Z',
  night: 'M330 0h340l70 262H260Z',
};

/** Panels, courses, columns: what the wall is made of. */
const ON_THE_WALL: Readonly<Record<RoomName, string>> = {
  'meeting-room': '',
  office: '',
  boardroom: 'M276 16h96v142h-96ZM388 16h120v142H388ZM524 16h116v142H524ZM772 16h60v142h-60ZM276 196h364M772 196h40',
  workshop:
    'M-400-136h1612M-400-106h1612M-400-76h1612M-400-46h1612M-400-16h1612M-400 14h1612M262 44h380M262 74h380M262 104h380M262 134h380M772 44h40M772 74h40M772 104h40M772 134h40',
  hall: 'M290-300v672M314-300v672M620-300v672M644-300v672M-400 10h1612',
  cafe: 'M262 150h380M772 150h40',
};

interface Opening {
  /** Where one looks out. */
  readonly pane: string;
  readonly bars: string;
}

const WINDOWS: Readonly<Record<RoomName, Opening>> = {
  'meeting-room': { pane: 'M48 32h184v184H48Z', bars: 'M140 36v176M52 94h176M52 153h176M36 223h208' },
  office: {
    pane: 'M34 48h216v142H34Z',
    bars: 'M142 48v142M34 58h216M34 68h216M34 78h216M34 88h216M24 196h236',
  },
  boardroom: {
    pane: 'M40 18h82v226H40ZM150 18h82v226h-82Z',
    bars: 'M81 18v226M191 18v226M40 74h82M150 74h82',
  },
  workshop: { pane: 'M24 28h232v132H24Z', bars: 'M70 28v132M117 28v132M163 28v132M210 28v132M24 72h232M24 116h232' },
  hall: {
    pane: 'M26 240V70a34 34 0 0 1 68 0V240ZM108 240V70a34 34 0 0 1 68 0V240ZM190 240V70a34 34 0 0 1 68 0V240Z',
    bars: 'M60 36v204M142 36v204M224 36v204M26 118h68M108 118h68M190 118h68',
  },
  cafe: { pane: 'M18 40h244v206H18Z', bars: 'M18 74h244M140 74v172' },
};

/** Where the sun stands, or the moon. */
const SUN: Readonly<Record<LightName, { readonly cx: number; readonly cy: number; readonly r: number }>> = {
  morning: { cx: 84, cy: 132, r: 20 },
  noon: { cx: 164, cy: 52, r: 16 },
  afternoon: { cx: 168, cy: 140, r: 23 },
  evening: { cx: 198, cy: 168, r: 27 },
  night: { cx: 196, cy: 92, r: 12 },
};

function Window({ room, light }: { readonly room: RoomName; readonly light: LightName }) {
  const id = useId();
  const { pane, bars } = WINDOWS[room];
  return (
    <>
      <clipPath id={id}>
        <path d={pane} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path d="M10 10h260v250H10Z" fill="var(--sky-1)" />
        <path d="M10 110h260v150H10Z" fill="var(--sky-2)" />
        <path d="M10 152h260v108H10Z" fill="var(--sky-3)" />
        <circle {...SUN[light]} fill="var(--sun)" />
        <path
          d="M10 260V174h22v-14h20v-3h25v22h10v-36h25v26h21v-14h25v28h21v-48h17v32h14v-16h18v24h42v85Z"
          fill="var(--room-town)"
        />
        <path d="M10 260v-64h26v-6h34v-18h28v22h24v-14h21v-14h18v24h28v-14h25v16h32v68Z" fill="var(--room-town-2)" />
        {light === 'night' && (
          <path d="M58 200h6v7h-6Zm30-8h6v7h-6Zm66-6h6v7h-6Zm44 14h6v7h-6Zm36 0h6v7h-6Z" fill="var(--room-glow)" />
        )}
      </g>
      <path d={pane} fill="none" stroke="var(--room-frame)" strokeWidth="8" />
      <path d={bars} fill="none" stroke="var(--room-frame)" strokeWidth={room === 'office' ? 4 : 5} />
    </>
  );
}

/** One thing that tells a room from the next. */
function Furniture({ room }: { readonly room: RoomName }) {
  switch (room) {
    case 'meeting-room':
    case 'boardroom':
    case 'hall':
      return undefined;
    case 'office':
      return (
        <g fill="var(--room-door)">
          <path d="M768 150h44v7h-44Z" fill="var(--room-oak-dark)" />
          <path d="M773 104h10v46h-10Zm13-6h11v52h-11Zm14 10h12v42h-12Z" />
        </g>
      );
    case 'workshop':
      return (
        <g fill="none" stroke="var(--room-lamp)" strokeWidth="5" opacity=".55">
          <path d="M284 96v38m-9-38h18M310 92a9 9 0 1 1-.1 0m0 18v28" />
        </g>
      );
    case 'cafe':
      return (
        <g fill="var(--room-lamp)">
          <path d="M294-300h3V46h-3Zm-17 366q2-20 18-20t18 20ZM624-300h3V46h-3Zm-17 366q2-20 18-20t18 20Z" />
          <path d="M285 66h21l-5 7h-11ZM615 66h21l-5 7h-11Z" fill="var(--room-glow)" />
          <path d="M12 30h256l-8 22H20Z" fill="var(--room-oak)" />
          <path d="M56 30h40l-3 22H55ZM136 30h40l-1 22h-38ZM216 30h40l-4 22h-38Z" fill="var(--room-frame)" />
        </g>
      );
  }
}
