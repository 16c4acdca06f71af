import { openedWith } from '../../../store/select/prepared.ts';
import type { Option } from '../../../domain/package.ts';
import { sayOption } from '../../../text/options.ts';
import { Button } from '../../look/button.tsx';
import { say } from '../../preparation/desk-say.ts';
import { factName, issueName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { openingFrom, rangeFrom } from './from-sheets.ts';
import type { PreparedProps } from './prepared-sheet.tsx';
import styles from './prepared.module.css';

/** The first figure with its range and reasons: to be said as an offer, or as a range. */
export function PreparedOpening({ onTake, change }: PreparedProps) {
  const seat = useSeat();
  const { view, words } = seat;
  const { anchor } = view.sheets;
  if (anchor === undefined) return undefined;
  const { issue, from, to, open, facts, rationale } = anchor;
  const shown = (option: Option): string => sayOption(words, issue, { option, form: 'label' });
  const [offer, range] = [openingFrom(view), rangeFrom(view)];
  const isOpen = view.outcome === undefined;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{issueName({ words }, issue)}</dt>
          <dd>
            {open === undefined ? say('at.anchor.open') : <b>{say('at.openAt', { option: shown(open) })}</b>}
            {from !== undefined && to !== undefined && ` ${say('at.range', { from: shown(from), to: shown(to) })}`}
            {openedWith(view, anchor) === true && <small> {say('at.opened')}</small>}
          </dd>
        </div>
        {facts.length > 0 && (
          <div>
            <dt>{say('anchor.facts')}</dt>
            <dd>{facts.map((id) => factName(seat, id)).join(', ')}</dd>
          </div>
        )}
        {rationale !== undefined && (
          <div>
            <dt>{say('at.because')}</dt>
            <dd className="said">{rationale}</dd>
          </div>
        )}
      </dl>
      <p className={styles.buttons}>
        {isOpen && offer !== undefined && (
          <Button icon="counter" onClick={() => onTake(offer)}>
            {say('at.open')}
          </Button>
        )}
        {isOpen && range !== undefined && (
          <Button kind="quiet" onClick={() => onTake(range)}>
            {say('at.stateRange')}
          </Button>
        )}
        {change}
      </p>
    </>
  );
}
