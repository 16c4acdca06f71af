import { Icon } from '../../look/icon.tsx';
import { say } from '../../settings/coach-say.ts';
import { useSeat } from '../seat-context.tsx';
import { useCoach } from './coach-context.tsx';
import styles from './coach.module.css';

/** One line at a first step, until the first word is said: nobody has asked for the coach, and it is there. */
export function CoachIsOn() {
  const { mode, isUsual } = useCoach();
  const { view } = useSeat();
  if (mode !== 'on' || !isUsual || view.moves.some(({ side }) => side === view.side)) return null;
  return (
    <p className={styles.isOn}>
      <Icon name="coach" /> {say('isOn')}
    </p>
  );
}
