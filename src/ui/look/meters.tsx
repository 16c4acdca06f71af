import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import styles from './meters.module.css';

interface MeterWords {
  /** What it measures and what it says now, in one sentence. */
  readonly label: string;
}

/** A reading of the other side: a range with a best guess, never a sure number. All 0–1. */
export function GuessMeter({ label, from, to, guess }: MeterWords & Record<'from' | 'to' | 'guess', number>) {
  return (
    <div>
      <span className="visually-hidden">{label}</span>
      <div className={styles.guess} aria-hidden="true">
        <i style={span(from, to)} />
        <b style={span(guess, guess)} />
      </div>
    </div>
  );
}

/** Rounds as a row of boxes: gone, the present one, to come. */
export function RoundsMeter({
  label,
  round,
  rounds,
}: MeterWords & { readonly round: number; readonly rounds: number }) {
  return (
    <div>
      <span className="visually-hidden">{label}</span>
      <div className={styles.rounds} aria-hidden="true">
        {Array.from({ length: rounds }, (_, index) => (
          <i key={index} className={classes(index + 1 < round && styles.gone, index + 1 === round && styles.now)} />
        ))}
      </div>
    </div>
  );
}

/** What I gave to the left, what I got to the right, from a common middle. */
export function LedgerMeter({ label, gave, got, most }: MeterWords & Record<'gave' | 'got' | 'most', number>) {
  const share = (points: number) => (Math.min(points / Math.max(most, 1), 1) * 50).toFixed(1);
  return (
    <div>
      <span className="visually-hidden">{label}</span>
      <div className={styles.ledger} aria-hidden="true">
        <i className={styles.gave} style={{ width: `${share(gave)}%` }} />
        <i className={styles.got} style={{ width: `${share(got)}%` }} />
      </div>
    </div>
  );
}

function span(from: number, to: number): CSSProperties {
  return { left: `${from * 100}%`, width: from === to ? undefined : `${(to - from) * 100}%` };
}
