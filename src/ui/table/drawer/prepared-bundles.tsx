import { laidIn } from '../../../store/select/prepared.ts';
import { sayList, sayOption } from '../../../text/options.ts';
import { Button } from '../../look/button.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { columnsOf, wholeColumns } from '../../preparation/bundles.ts';
import { say } from '../../preparation/desk-say.ts';
import { finePoints } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';
import { mesoFrom, offerFrom } from './from-sheets.ts';
import type { PreparedProps } from './prepared-sheet.tsx';
import styles from './prepared.module.css';

/** The bundles of the grid: together on the table in one step, or one by itself. */
export function PreparedBundles({ onTake, change }: PreparedProps) {
  const { view, words } = useSeat();
  const whole = wholeColumns(columnsOf(view.sheets.meso?.bundles ?? [], view.issues));
  const meso = mesoFrom(
    view,
    whole.map(({ bundle }) => bundle),
  );
  const letters = sayList(
    words,
    whole.map(({ letter }) => letter),
  );
  const isOpen = view.outcome === undefined;
  return (
    <>
      {meso === undefined && <p>{say(whole.length === 0 ? 'at.meso.open' : 'at.meso.one')}</p>}
      <p className={styles.buttons}>
        {isOpen && meso !== undefined && (
          <Button icon="bundles" onClick={() => onTake(meso)}>
            {say('at.lay', { letters })}
          </Button>
        )}
        {change}
      </p>
      <ul className={styles.items}>
        {whole.map(({ letter, bundle, points }) => {
          const round = laidIn(view, bundle);
          return (
            <li key={letter}>
              <p>
                <b>
                  <Glyph of="me" /> {letter}
                </b>{' '}
                <strong>{finePoints(words, points)}</strong> {say('meso.to')}
                {round !== undefined && <small> {say('at.laid', { round })}</small>}
                <span>
                  {view.issues
                    .map(({ id }) => sayOption(words, id, { option: bundle[id] ?? '', form: 'label' }))
                    .join(', ')}
                </span>
              </p>
              {isOpen && (
                <Button
                  kind="quiet"
                  icon="swap"
                  aria-label={say('at.offerOf', { letter })}
                  onClick={() => onTake(offerFrom(view, bundle))}
                >
                  {say('at.offer')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
