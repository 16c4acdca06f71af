import { sayOption } from '../../../text/options.ts';
import type { Option } from '../../../domain/package.ts';
import { Button } from '../../look/button.tsx';
import { Tag } from '../../look/chip.tsx';
import { say } from '../../preparation/desk-say.ts';
import { issueName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { tradeFrom } from './from-sheets.ts';
import type { PreparedProps } from './prepared-sheet.tsx';
import styles from './prepared.module.css';

/** What counts, and what could go for what: a finished line is a trade to propose. */
export function PreparedTrades({ onTake, change }: PreparedProps) {
  const { view, words } = useSeat();
  const rows = view.sheets.tradeables?.rows ?? [];
  return (
    <>
      <ul className={styles.items}>
        {rows.map((row) => {
          const { issue, importance, target, give, get } = row;
          const name = issueName({ words }, issue);
          const shown = (option: Option): string => sayOption(words, issue, { option, form: 'label' });
          const trade = tradeFrom(rows, row);
          const lines = [
            ...(target === undefined ? [] : [say('at.target', { option: shown(target) })]),
            ...(give === undefined ? [] : [say('at.give', { option: shown(give) })]),
            ...(get === undefined ? [] : [say('at.get', { issue: issueName({ words }, get) })]),
          ];
          return (
            <li key={issue}>
              <p>
                <b>{name}</b>
                {importance !== undefined && <small> {say(`at.counts.${importance}`)}</small>}
                <span>{lines.join(' · ')}</span>
              </p>
              {view.outcome === undefined && trade !== undefined && (
                <Button
                  kind="quiet"
                  icon="swap"
                  aria-label={say('at.tradeOf', { issue: name })}
                  onClick={() => onTake(trade)}
                >
                  {say('at.trade')}
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

/** The other side as one pictured it: still guesses, and what was said since stands under “Learned”. */
export function PreparedGuesses({ change }: PreparedProps) {
  const { view, words, them } = useSeat();
  const { issues = [], guesses = [] } = view.sheets.counterparty ?? {};
  return (
    <>
      <dl className={styles.guesses}>
        {issues.length > 0 && (
          <div>
            <dt>{say('at.counterparty.issues')}</dt>
            <dd>{issues.map((id) => issueName({ words }, id)).join(', ')}</dd>
          </div>
        )}
        {guesses.map(({ about, text, doubt }) => (
          <div key={about}>
            <dt>{say(`guess.${about}`, { who: them.person.short })}</dt>
            <dd>
              {text} {doubt !== undefined && <Tag of="them">{say(`doubt.${doubt}`)}</Tag>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="caption">{say('at.counterparty.hint')}</p>
      <p>{change}</p>
    </>
  );
}

/** The lens one chose, and when it is the wrong one. */
export function PreparedLens({ change }: PreparedProps) {
  const { view, words } = useSeat();
  const { lens } = view.sheets.strategy ?? {};
  if (lens === undefined) return undefined;
  const { label, about } = words.messages.labels.lenses[lens];
  return (
    <>
      <p>
        <b>{label}.</b> {about}
      </p>
      <p className="caption">
        {say('strategy.not')} {say(`not.${lens}`)}
      </p>
      <p>{change}</p>
    </>
  );
}
