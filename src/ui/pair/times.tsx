import { clockFigure, type TimeLeft } from '../../store/pair/clock.ts';
import { Icon } from '../look/icon.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './pair-say.ts';
import styles from './strip.module.css';

/** What is left of every time that was set; the end of one is said once, calmly. */
export function Times({ times }: { readonly times: readonly TimeLeft[] }) {
  const over = times.filter(({ left }) => left <= 0);
  return (
    <>
      {times.map(({ clock, left }) => (
        <span key={clock} className={styles.time} data-over={left <= 0 || undefined}>
          <Icon name="clock" />
          {left > 0 ? say(`clock.${clock}`, { left: clockFigure(left) }) : say(`clock.over.${clock}`)}
        </span>
      ))}
      <LiveRegion message={over.map(({ clock }) => say(`clock.over.${clock}`)).join('. ')} />
    </>
  );
}
