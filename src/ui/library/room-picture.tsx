import type { CSSProperties } from 'react';
import styles from './room-picture.module.css';

interface RoomPictureProps {
  readonly character: string;
  readonly name: string;
  readonly role: string;
}

const PANES = [
  'M333 33 457 53v51L333 84Z',
  'M333 90l124 20v51l-124-20Z',
  'M333 147l124 20v50l-124-20Z',
  'M463 54l124 20v51l-124-20Z',
  'M463 111l124 20v50l-124-20Z',
  'M463 168l124 19v51l-124-20Z',
] as const;

const picture = (character: string): string => `${import.meta.env.BASE_URL}characters/${character}/neutral.svg`;

/** The room as one will find it: a picture only, its one fact is the name tent. */
export function RoomPicture({ character, name, role }: RoomPictureProps) {
  return (
    <div className={styles.room}>
      <svg viewBox="0 0 812 372" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
        <rect width="812" height="372" fill="var(--room-wall)" />
        <rect y="178" width="812" height="194" fill="var(--room-wainscot)" />
        <rect y="174" width="812" height="5" fill="var(--room-rail)" />
        <g fill="var(--room-wall-lit)" style={{ opacity: 'var(--room-sunlit)' }}>
          {PANES.map((pane) => (
            <path key={pane} d={pane} />
          ))}
        </g>
        <rect x="52" y="36" width="176" height="176" fill="var(--room-sky-1)" />
        <rect x="52" y="110" width="176" height="102" fill="var(--room-sky-2)" />
        <rect x="52" y="152" width="176" height="60" fill="var(--room-sky-3)" />
        <circle cx="168" cy="140" r="23" fill="var(--room-sun)" />
        <path d="M52 212v-55h25v22h10v-36h25v26h21v-14h25v28h21v-48h17v32h14v-16h18v61Z" fill="var(--room-town)" />
        <path d="M52 212v-22h18v-18h28v22h24v-14h21v-14h18v24h28v-14h25v16h14v20Z" fill="var(--room-town-2)" />
        <g fill="var(--room-frame)">
          <path d="M137.500 36h5v176h-5ZM52 92h176v5H52ZM52 151h176v5H52Z" />
          <path fillRule="evenodd" d="M44 28h192v192H44Zm8 8v176h176V36Z" />
          <rect x="36" y="218" width="208" height="10" />
        </g>
        <rect x="655" y="45" width="102" height="327" fill="var(--room-frame)" />
        <rect x="664" y="54" width="84" height="318" fill="var(--room-door-light)" />
        <path d="M664 54l58 7v311h-58Z" fill="var(--room-door)" />
        <path d="M676 72l35 4v74l-35 2Z" fill="none" stroke="var(--room-frame)" strokeOpacity=".35" strokeWidth="2" />
        <circle cx="713" cy="170" r="4" fill="var(--room-door-light)" />
        <path d="M397 292V135q0-20 20-20h166q20 0 20 20v157Z" fill="var(--room-chair)" />
        <image
          className={styles.person}
          href={picture(character)}
          x="368"
          y="2"
          width="262"
          height="262"
          preserveAspectRatio="xMidYMax meet"
        />
        <path d="M14 262h784l24 84H-10Z" fill="var(--room-table)" />
        <path d="M14 262h784l4 7H10Z" fill="var(--room-table-far)" />
        <g fill="var(--room-table-lit)" style={{ opacity: 'var(--room-sunlit)' }}>
          <path d="M219 269h187l130 75H276Z" opacity=".75" />
          <path d="M418 269h69l163 75h-94Z" opacity=".75" />
        </g>
        <rect y="342" width="812" height="30" fill="var(--room-oak)" />
        <rect y="364" width="812" height="8" fill="var(--room-oak-dark)" opacity=".55" />
        <path
          d="M6 342v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11m40-11v11"
          stroke="var(--room-oak-ink)"
          strokeWidth="1.600"
        />
        <path
          d="M26 342v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6m40-6v6"
          stroke="var(--room-oak-ink)"
        />
      </svg>
      <p className={styles.tent}>
        <b>{name}</b> <span>{role}</span>
      </p>
    </div>
  );
}

const WALLS = {
  sales: ['var(--room-wall)', 'var(--room-wall-lit)'],
  procurement: ['#c7a892', '#f0c79a'],
  partnership: ['#3a4a52', '#5a635c'],
  hiring: ['#b7c4bc', '#e9ddbe'],
} as const;

/** A glimpse of the room for a card. */
export function CardPicture({ character, tone }: { readonly character: string; readonly tone: keyof typeof WALLS }) {
  const [wall, light] = WALLS[tone];
  const style: CSSProperties & Record<`--${string}`, string> = { '--wall': wall, '--light': light };
  return (
    <div className={styles.glimpse} style={style} aria-hidden="true">
      <svg viewBox="0 0 300 150" preserveAspectRatio="none">
        <path d="M150 14l118 18v96l-118-10Z" fill="var(--light)" />
        <path d="M207 20v106M150 66l118 14" stroke="var(--wall)" strokeWidth="5" />
      </svg>
      <img src={picture(character)} alt="" draggable={false} />
      <i />
    </div>
  );
}
