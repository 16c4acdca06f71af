import { useId, useMemo, useRef } from 'react';
import { line } from 'd3-shape';
import { formatPoints } from '../../text/numbers.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import type { Words } from '../../text/words.ts';
import { useSize } from '../table/use-size.ts';
import { say } from './debrief-say.ts';
import { GIVE_EDGES, giveAndTake, giveFrame, type GiveAndTake, type GiveFrame } from './concession-geometry.ts';
import styles from './concession-chart.module.css';

interface ConcessionChartProps {
  readonly debrief: Debrief;
  /** How many rounds were played. */
  readonly rounds: number;
  readonly name: string;
  readonly words: Words;
}

const SIZE = { width: 548, height: 260 } as const;
const CROWDED = 26;
const figure = (value: number): string => String(Math.abs(Math.round(value)));

/** Give and take round by round in one's own points, and the balance of both as a line. */
export function ConcessionChart({ debrief, rounds, name, words }: ConcessionChartProps) {
  const host = useRef<HTMLElement>(null);
  const { width } = useSize(host, SIZE);
  const id = useId();
  const turns = useMemo(
    () => giveAndTake(debrief.concessions, debrief.side, rounds),
    [debrief.concessions, debrief.side, rounds],
  );
  const frame = useMemo(() => giveFrame(width, turns), [width, turns]);
  const points = (value: number): string => formatPoints(words.messages.phrases.number, Math.abs(value));
  const last = turns.at(-1)?.balance ?? 0;
  const isCrowded = (frame.right - GIVE_EDGES.left) / turns.length < CROWDED;
  return (
    <figure ref={host} className={styles.figure}>
      <p className="visually-hidden">
        {say('give.label', {
          name,
          n: turns.length,
          gave: points(turns.reduce((sum, { gave }) => sum + gave, 0)),
          got: points(turns.reduce((sum, { got }) => sum + got, 0)),
          balance: points(last),
          way: wayOf(last),
        })}
      </p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={styles.chart} aria-hidden="true">
        <defs>
          {(['me', 'them'] as const).map((owner) => (
            <pattern
              key={owner}
              id={`${id}-${owner}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--c-sheet)" />
              <rect width="2.5" height="6" fill={`var(--c-${owner})`} />
            </pattern>
          ))}
        </defs>
        <g className={styles.grid}>
          {frame.ticks.map((tick) => (
            <g key={tick} data-zero={tick === 0}>
              <path d={`M${GIVE_EDGES.left} ${frame.y(tick)}H${frame.right}`} />
              <text x={GIVE_EDGES.left - 8} y={frame.y(tick) + 4} textAnchor="end">
                {figure(tick)}
              </text>
            </g>
          ))}
          {turns.map(({ round }, at) =>
            isCrowded && at % 2 === 1 ? undefined : (
              <text key={round} x={frame.x(round)} y={frame.height - 6} textAnchor="middle">
                {round}
              </text>
            ),
          )}
        </g>
        {turns.map((turn) => (
          <Bars key={turn.round} frame={frame} turn={turn} id={id} />
        ))}
        <path className={styles.balance} d={balancePath(frame, turns)} />
        <g className={styles.words}>
          <text className={styles.them} x={GIVE_EDGES.left + 6} y={GIVE_EDGES.top + 4}>
            {say('give.up', { name })}
          </text>
          <text className={styles.me} x={GIVE_EDGES.left + 6} y={frame.height - GIVE_EDGES.bottom - 6}>
            {say('give.down')}
          </text>
        </g>
      </svg>
      <figcaption className="caption">{say('give.caption')}</figcaption>
    </figure>
  );
}

export const wayOf = (balance: number): 'up' | 'down' | 'even' => {
  if (Math.round(balance * 10) === 0) return 'even';
  return balance > 0 ? 'up' : 'down';
};

const balancePath = (frame: GiveFrame, turns: readonly GiveAndTake[]): string =>
  line<GiveAndTake>(
    ({ round }) => frame.x(round),
    ({ balance }) => frame.y(balance),
  ).digits(1)(turns) ?? '';

interface BarsProps {
  readonly frame: GiveFrame;
  readonly turn: GiveAndTake;
  readonly id: string;
}

/** What came and what went in one round; hatched as far as nothing was tied to it. */
function Bars({ frame: { x, y, bar }, turn, id }: BarsProps) {
  const left = x(turn.round) - bar / 2;
  const bars = [
    { owner: 'them', from: turn.got, to: turn.gotAlone, isPlain: true },
    { owner: 'them', from: turn.gotAlone, to: 0, isPlain: false },
    { owner: 'me', from: -turn.gaveAlone, to: -turn.gave, isPlain: true },
    { owner: 'me', from: 0, to: -turn.gaveAlone, isPlain: false },
  ] as const;
  return bars.map(({ owner, from, to, isPlain }) =>
    from <= to ? undefined : (
      <rect
        key={`${owner}-${isPlain}`}
        className={styles[owner === 'me' ? 'gave' : 'got']}
        x={left}
        y={y(from)}
        width={bar}
        height={y(to) - y(from)}
        fill={isPlain ? `var(--c-${owner})` : `url(#${id}-${owner})`}
      />
    ),
  );
}
