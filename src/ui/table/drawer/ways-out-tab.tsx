import { sayDate } from '../../../text/dates.ts';
import { Button } from '../../look/button.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { useSay } from '../../words/use-say.ts';
import { finePoints } from '../figures.ts';
import { alternativeName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { useInput } from '../use-input.ts';
import styles from './drawer.module.css';

/** What one could do without this agreement, and what would make it better between two rounds. */
export function WaysOutTab() {
  const say = useSay('table');
  const seat = useSeat();
  const { view, words, me, side } = seat;
  const { put, refusal } = useInput();
  if (view.alternatives.length === 0) return <p className={styles.empty}>{say('waysOut.none')}</p>;
  return (
    <>
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <ul className={styles.blocks}>
        {view.alternatives.map(({ id, gross, switching, probability, loss, improvement }) => (
          <li key={id} className={styles.way}>
            <div>
              <h3 className={styles.heading}>
                <Glyph of="batna" /> {alternativeName(seat, id)}
                {view.sheets.batna?.selected === id && <small> {say('waysOut.chosen')}</small>}
              </h3>
              <p>{me.alternatives[id]?.about}</p>
              <p className="caption">
                {say('waysOut.known', {
                  gross: finePoints(words, gross),
                  switching: finePoints(words, switching),
                  chance: Math.round(probability * 100),
                  loss: finePoints(words, loss),
                })}
              </p>
            </div>
            {improvement !== undefined && (
              <Improve
                id={id}
                {...improvement}
                onImprove={() => void put({ kind: 'improveAlternative', side, alternative: id })}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="caption">{say('waysOut.today', { date: sayDate(words, view.day) })}</p>
    </>
  );
}

interface ImproveProps {
  readonly id: string;
  readonly gain: number;
  readonly days: number;
  readonly onImprove: () => void;
}

/** The effort that would make a way out better, its price in days beside it. */
function Improve({ id, gain, days, onImprove }: ImproveProps) {
  const say = useSay('table');
  const { me, words } = useSeat();
  const short = say('waysOut.improve', { gain: finePoints(words, gain), days });
  return (
    <div className={styles.improve}>
      <p className="caption">{me.alternatives[id]?.effort}</p>
      <Button
        icon="improve"
        aria-label={say('waysOut.improveLong', { short, name: alternativeName({ me }, id) })}
        onClick={onImprove}
      >
        {short}
      </Button>
    </div>
  );
}
