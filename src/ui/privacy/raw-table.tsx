import { useEffect, useState } from 'react';
import type { ListedGame } from '../../store/keeper.ts';
import { useServices } from '../app/services.tsx';
import { isReadable } from '../keep/is-readable.ts';
import { exportOf } from '../keep/transfer.ts';
import { SelectField } from '../look/select-field.tsx';
import { cardOf } from '../words/scenario-cards.ts';
import { say, saySize } from './privacy-say.ts';
import styles from './privacy.module.css';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const nameOf = ({ name, scenario, playedAt }: ListedGame): string =>
  `${name ?? cardOf(scenario)?.title ?? scenario}, ${WHEN.format(playedAt)}`;

/** One kept table, letter by letter. */
export function RawTable({ games }: { readonly games: readonly ListedGame[] }) {
  const { keeper } = useServices();
  const [chosen, choose] = useState<string>();
  const [raw, setRaw] = useState<{ readonly id: string; readonly text: string; readonly size: string }>();
  const id = games.some((game) => game.id === chosen) ? chosen : undefined;
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    void keeper
      .load(id)
      .catch(() => undefined)
      .then((game) => {
        if (!isWanted) return;
        if (game === undefined || !isReadable(game)) return setRaw({ id, text: '', size: say('look.unreadable') });
        const text = exportOf([game]);
        const steps = game.branches.reduce((sum, { log }) => sum + log.length, 0);
        const size = saySize(new TextEncoder().encode(text).length);
        return setRaw({ id, text, size: say('look.size', { size, lines: game.branches.length, steps }) });
      });
    return () => {
      isWanted = false;
    };
  }, [keeper, id]);
  if (games.length === 0) return <p className="brief">{say('look.empty')}</p>;
  return (
    <>
      <p className="brief">{say('look.body')}</p>
      <SelectField
        label={say('look.choose')}
        none={say('look.none')}
        options={games.map((game) => ({ value: game.id, label: nameOf(game) }))}
        value={id}
        onChange={choose}
      />
      <output className={styles.size}>{raw !== undefined && raw.id === id && raw.size}</output>
      {raw !== undefined && raw.id === id && raw.text !== '' && (
        <textarea aria-label={say('look.text')} readOnly rows={16} className={styles.raw} value={raw.text} />
      )}
    </>
  );
}
