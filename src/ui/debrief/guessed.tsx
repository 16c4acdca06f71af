import type { Side } from '../../domain/side.ts';
import { otherSide } from '../../domain/side.ts';
import { hasGuesses, type GuessCompared } from '../../store/select/guesses-compared.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Tag } from '../look/chip.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import styles from './guessed.module.css';
import { GUESS_COLUMNS, guessTexts, worthText, type GuessText } from './guessed-text.ts';

interface GuessedProps {
  readonly compared: readonly GuessCompared[];
  /** Whose guesses they are. */
  readonly side: Side;
  readonly words: Words;
}

/** What one wrote down about the other side, how sure one was, what was so, and what one came to hear of it. */
export function Guessed({ compared, side, words }: GuessedProps) {
  const name = sideText(words, otherSide(side)).person.short;
  if (!hasGuesses(compared))
    return (
      <section className={styles.guessed} aria-label={say('guessed.title', { name })}>
        <EmptyState title={say('guessed.nothing', { name })}>{worthText({ words, side, compared })}</EmptyState>
      </section>
    );
  return (
    <section className={styles.guessed} aria-labelledby="guessed">
      <h3 id="guessed" className="title-3">
        {say('guessed.title', { name })}
      </h3>
      <p className="caption">{say('guessed.lead', { name })}</p>
      <table className={styles.table} aria-labelledby="guessed">
        <thead>
          <tr>
            {GUESS_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`guessed.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {guessTexts({ words, side, compared }).map((line) => (
          <Line key={line.about} line={line} />
        ))}
      </table>
    </section>
  );
}

/** One guess over as many rows as there were things that were so. */
function Line({ line: { title, guess, how, truth } }: { readonly line: GuessText }) {
  const [first, ...rest] = truth;
  const rows = Math.max(1, truth.length);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rows}>
          {title}
        </th>
        <td rowSpan={rows} data-label={say('guessed.guess')} className={styles.guess}>
          {guess === '' ? <span className={styles.without}>{say('guessed.none')}</span> : <p>{guess}</p>}
          {how.length > 0 && <p className="caption">{how.join(', ')}</p>}
        </td>
        {first === undefined ? (
          <td colSpan={2} data-label={say('guessed.truth')}>
            {say('guessed.noneTrue')}
          </td>
        ) : (
          <TruthCells truth={first} />
        )}
      </tr>
      {rest.map((one) => (
        <tr key={one.id}>
          <TruthCells truth={one} />
        </tr>
      ))}
    </tbody>
  );
}

function TruthCells({ truth: { text, isHit, heard } }: { readonly truth: GuessText['truth'][number] }) {
  return (
    <>
      <td data-label={say('guessed.truth')}>
        {text} {isHit && <Tag of="reciprocity">{say('guessed.hit')}</Tag>}
      </td>
      <td data-label={say('guessed.heard')}>{heard}</td>
    </>
  );
}
