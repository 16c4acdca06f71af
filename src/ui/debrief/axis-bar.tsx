import type { CSSProperties } from 'react';
import type { AxisLine } from '../../scoring/scorecard.ts';
import type { GlyphRole } from '../look/glyph.tsx';
import styles from './why.module.css';

interface AxisBarProps {
  readonly lines: readonly AxisLine[];
  readonly score: number;
  readonly glyph: GlyphRole | undefined;
}

const COLOURS: Record<GlyphRole, string> = {
  me: 'var(--c-me)',
  them: 'var(--c-them)',
  reciprocity: 'var(--c-recip)',
  batna: 'var(--c-batna)',
  ethics: 'var(--c-ethics)',
};

/** What was earned, piece by piece from the left; what faults took back, hatched; the mark is the score. */
export function AxisBar({ lines, score, glyph }: AxisBarProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--role': glyph === undefined ? 'var(--c-ink-3)' : COLOURS[glyph],
  };
  const earned = lines.filter((line) => line.kind === 'occasion' && line.hundredths > 0);
  const ends = earned.map((_, at) => earned.slice(0, at + 1).reduce((sum, { hundredths }) => sum + hundredths, 0));
  const pieces = earned.map(({ hundredths }, at) => ({ from: (ends[at] ?? 0) - hundredths, size: hundredths }));
  const from = ends.at(-1) ?? 0;
  return (
    <div className={styles.bar} style={style} aria-hidden="true">
      {pieces.map((piece) => (
        <i key={piece.from} style={span(piece.from, piece.size)} />
      ))}
      {from > score && <u style={span(score, from - score)} />}
      <em style={{ left: `${score / 100}%` }} />
    </div>
  );
}

const span = (from: number, size: number): CSSProperties => ({ left: `${from / 100}%`, width: `${size / 100}%` });
