import { shownIn } from '../../../store/select/prepared.ts';
import { Button } from '../../look/button.tsx';
import { say } from '../../preparation/desk-say.ts';
import { factName, issueName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { claimFrom } from './from-sheets.ts';
import type { PreparedProps } from './prepared-sheet.tsx';
import styles from './prepared.module.css';

/** What one meant to show: each item opens the claim that brings it out. */
export function PreparedEvidence({ onTake, change }: PreparedProps) {
  const seat = useSeat();
  const { view, words } = seat;
  const items = (view.sheets.evidence?.items ?? []).flatMap((item) => {
    const fact = view.facts.find(({ id }) => id === item.fact);
    return fact === undefined ? [] : [{ ...item, known: fact, name: factName(seat, item.fact) }];
  });
  return (
    <>
      {items.length === 0 && <p>{say('at.evidence.none')}</p>}
      <ul className={styles.items}>
        {items.map(({ fact, name, known, when, issue, strength }) => {
          const round = shownIn(view, fact);
          const marks = [
            say(`evidence.${when}`),
            ...(issue === undefined ? [] : [say('at.for', { issue: issueName({ words }, issue) })]),
            ...(strength === undefined ? [] : [say('at.carries', { how: say(`strength.${strength}`) })]),
          ];
          return (
            <li key={fact}>
              <p>
                <b>{name}</b>
                {round !== undefined && <small> {say('at.shown', { round })}</small>}
                <span>{marks.join(' · ')}</span>
              </p>
              {view.outcome === undefined && (
                <Button
                  kind="quiet"
                  icon="evidence"
                  aria-label={say('at.bringOf', { fact: name })}
                  onClick={() => onTake(claimFrom(known))}
                >
                  {say('at.bring')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p>{change}</p>
    </>
  );
}
