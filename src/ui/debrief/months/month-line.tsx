import type { CSSProperties } from 'react';
import type { Side } from '../../../domain/side.ts';
import type { Months } from '../../../store/select/months.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { Words } from '../../../text/words.ts';
import { Glyph } from '../../look/glyph.tsx';
import { PHONE, useMedia } from '../../table/use-media.ts';
import { say } from './months-say.ts';
import styles from './months.module.css';

interface MonthLineProps {
  readonly months: Months;
  readonly side: Side;
  /** Up to which month it has gone, and how many events have arrived. */
  readonly month: number;
  readonly shown: number;
  readonly words: Words;
}

/** A slip is so wide that two of them closer than this share of the line lie in two rows. */
const SLIP = { wide: 0.1, phone: 0.24 } as const;
const ROWS = 3;

/** The table with the months along its edge; what happens lies over its month. The list beside it says all of it in words. */
export function MonthLine({ months, side, month, shown, words }: MonthLineProps) {
  const { horizon, events, ends } = months;
  const isPhone = useMedia(PHONE);
  const share = (at: number): string => `${(at / horizon) * 100}%`;
  const place = (at: number): CSSProperties => ({ insetInlineStart: share(at) });
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  // the signature lies there from the start
  const [, ...rows] = rowsOf([0, ...events.map((event) => event.month / horizon), 1], isPhone ? SLIP.phone : SLIP.wide);
  return (
    <div className={styles.stage} aria-hidden="true">
      <div className={styles.table} data-rows={Math.max(0, ...rows)}>
        <div className={styles.along}>
          <div className={styles.gone} style={{ inlineSize: share(month) }} />
          <End points={points(months.signed[side])} label={say('signed')} place={place(0)} />
          {events.slice(0, shown).map((event, at) => (
            <div key={at} className={styles.slip} data-met={event.met} data-row={rows[at]} style={place(event.month)}>
              <span>{event.month}</span>
              <b>
                <Glyph of="me" /> {costOf(points, event.cost[side])}
              </b>
            </div>
          ))}
          {month >= horizon && (
            <End points={points(months.realised[side])} label={say('last')} place={place(horizon)} row={rows.at(-1)} />
          )}
        </div>
      </div>
      <div className={styles.edge}>
        <div className={styles.along}>
          {ticksOf(horizon).map((tick) => (
            <span key={tick} className={styles.tick} style={place(tick)}>
              {tick}
            </span>
          ))}
          {ends !== undefined && ends <= horizon && <span className={styles.ends} style={place(ends)} />}
          <span className={styles.now} style={place(month)} />
        </div>
      </div>
    </div>
  );
}

interface EndProps {
  readonly points: string;
  readonly label: string;
  readonly place: CSSProperties;
  readonly row?: number | undefined;
}

/** The agreement itself, as it was signed and as it is at last. */
function End({ points, label, place, row }: EndProps) {
  return (
    <div className={styles.slip} data-met="end" data-row={row} style={place}>
      <span>{label}</span>
      <b>
        <Glyph of="me" /> {points}
      </b>
    </div>
  );
}

export const costOf = (points: (value: number) => string, cost: number): string =>
  points(cost) === '0' ? '±0' : cost > 0 ? `−${points(cost)}` : `+${points(-cost)}`;

/** Slips that would cover each other lie one above the other. */
function rowsOf(places: readonly number[], slip: number): readonly number[] {
  const rows: number[] = [];
  for (const [at, place] of places.entries()) {
    const taken = rows.filter((_, before) => place - (places[before] ?? 0) < slip);
    rows[at] = Array.from({ length: ROWS }, (_, row) => row).find((row) => !taken.includes(row)) ?? at % ROWS;
  }
  return rows;
}

/** A handful of months that are named; the last is always. */
function ticksOf(horizon: number): readonly number[] {
  const step = [1, 2, 3, 6, 12, 24].find((months) => horizon / months <= 6) ?? 24;
  const inside = Array.from({ length: Math.ceil(horizon / step) }, (_, at) => at * step);
  return [...inside.filter((tick) => tick === 0 || horizon - tick >= step / 2), horizon];
}
