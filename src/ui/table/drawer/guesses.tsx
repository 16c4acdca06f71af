import { COUNTERPARTY_TYPES } from '../../../domain/seat.ts';
import { TACTICS } from '../../../engine/tactics/tactic.ts';
import type { Learned } from '../../../store/select/learned.ts';
import { Segmented } from '../../look/segmented.tsx';
import { useSay } from '../../words/use-say.ts';
import { Choice } from '../compose/fields/choice.tsx';
import { usePlayers } from '../players.ts';
import { useSeat } from '../seat-context.tsx';
import { useInput } from '../use-input.ts';
import styles from './drawer.module.css';

/** Who one thinks sits opposite, and what they are doing just now. Both go on the record and may be changed. */
export function Guesses({ learned: { guess, tactic } }: { readonly learned: Learned }) {
  const say = useSay('table');
  const { words, side, them } = useSeat();
  const { put, refusal } = useInput();
  const { labels, tactics } = words.messages;
  const who = them.person.short;
  const players = usePlayers();
  const type = COUNTERPARTY_TYPES.find((known) => known === guess);
  const line = TACTICS.find((known) => known === tactic?.value);
  return (
    <section>
      <h3 className={styles.heading}>{say('guess.title', { who })}</h3>
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <div className={styles.blocks}>
        {/* a person is of no type */}
        {players === undefined && (
          <div>
            <Segmented
              legend={say('guess.legend', { who })}
              options={COUNTERPARTY_TYPES.map((value) => ({ value, label: labels.types[value].label }))}
              value={type}
              onChange={(value) => void put({ kind: 'guess', side, what: 'type', value })}
            />
            <p className="caption">{type === undefined ? say('guess.hint') : labels.types[type].about}</p>
          </div>
        )}
        <div>
          <Choice
            legend={say('guess.tactic', { who })}
            options={TACTICS.map((value) => ({ value, label: tactics[value].label }))}
            value={line}
            onChange={(value) => void put({ kind: 'guess', side, what: 'tactic', value })}
          />
          <p className="caption">
            {line === undefined
              ? say('guess.tacticHint')
              : say('guess.tacticSaid', { round: tactic?.round ?? 1, about: tactics[line].recognised })}
          </p>
        </div>
      </div>
    </section>
  );
}
