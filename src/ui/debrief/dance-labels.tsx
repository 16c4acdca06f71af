import { say } from './debrief-say.ts';
import { EDGES, isNarrow, type Dance, type Frame } from './dance-geometry.ts';
import styles from './dance-chart.module.css';

interface DanceLabelsProps {
  readonly frame: Frame;
  readonly dance: Dance;
  readonly name: string;
  /** Without the words for what was signed. */
  readonly isBare?: boolean;
}

const whole = (points: number): number => Math.round(points);
/** Room for words: how long they are at most, how far from their mark, and from each other. */
const WORD = { signed: 110, out: 100, gap: 16, above: 6, below: 20, floor: 12, line: 15 } as const;

/** Words in the chart itself: the ways out, the frontier, what was signed, and the two axes. */
export function DanceLabels({ frame, dance, name, isBare = false }: DanceLabelsProps) {
  const { out, frontier } = dance;
  const signed = isBare ? undefined : dance.signed;
  const { x, y, right, bottom, height } = frame;
  const outX = x(out.mine);
  const isOutLeft = outX - EDGES.left > WORD.out;
  const theirY = y(out.theirs) - WORD.above;
  // near the bottom both would stand on one line
  const outY = Math.abs(bottom - WORD.floor - theirY) < WORD.line ? theirY - WORD.line : bottom - WORD.floor;
  const isSignedLeft = signed !== undefined && !isNarrow(frame) && x(signed.mine) - EDGES.left > WORD.signed;
  // the words for what was signed may lie where theirs would stand
  const isOutRight = isSignedLeft && Math.abs(y(signed.theirs) + WORD.below - theirY) < WORD.line;
  return (
    <g className={styles.labels}>
      <text
        className={styles.batna}
        x={isOutLeft ? outX - 6 : outX + 6}
        y={outY}
        textAnchor={isOutLeft ? 'end' : 'start'}
      >
        {say('dance.myOut', { points: whole(out.mine) })}
      </text>
      <text
        className={styles.them}
        x={isOutRight ? right : EDGES.left + 5}
        y={theirY}
        textAnchor={isOutRight ? 'end' : 'start'}
      >
        {say('dance.theirOut', { name, points: whole(out.theirs) })}
      </text>
      {frontier.length > 0 && !isNarrow(frame) && (
        <text x={right} y={EDGES.top + 13} textAnchor="end">
          {say('dance.frontier')}
        </text>
      )}
      {signed !== undefined && !isNarrow(frame) && (
        <text
          x={x(signed.mine) + (isSignedLeft ? -WORD.gap : WORD.gap)}
          y={y(signed.theirs) + WORD.below}
          textAnchor={isSignedLeft ? 'end' : 'start'}
        >
          {say('dance.signed', { mine: whole(signed.mine), theirs: whole(signed.theirs) })}
        </text>
      )}
      <text className={styles.meText} x={right} y={height - 6} textAnchor="end">
        {say('dance.mine')}
      </text>
      <text className={styles.them} transform={`translate(11 ${EDGES.top}) rotate(-90)`} textAnchor="end">
        {say('dance.theirs', { name })}
      </text>
    </g>
  );
}
