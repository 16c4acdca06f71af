import { otherSide } from '../../domain/side.ts';
import { DOUBTS, GUESSED, SHEET_ROOM, type Guess } from '../../domain/worksheet.ts';
import { sideText } from '../../text/words.ts';
import { Chip } from '../look/chip.tsx';
import { TextField } from '../look/field.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Segmented } from '../look/segmented.tsx';
import styles from './counterparty.module.css';
import { Termed } from '../words/term.tsx';
import { say } from './desk-say.ts';
import { issueLabel } from './labels.ts';
import { guessOn, withGuess } from './sheet-drafts.ts';
import type { SheetFormProps } from './sheet-form.ts';

/** The other side as one pictures it: every line a guess, with one's own doubt beside it. */
export function CounterpartyForm({ words, seen, value, onChange }: SheetFormProps<'counterparty'>) {
  const who = sideText(words, otherSide(seen.side)).person.short;
  const toggle = (id: string): void =>
    onChange({
      ...value,
      issues: seen.issues.map((issue) => issue.id).filter((issue) => (issue === id) !== value.issues.includes(issue)),
    });
  return (
    <>
      <fieldset className={styles.issues}>
        <legend className="title-3">
          <Glyph of="them" /> {say('counterparty.issues')}
        </legend>
        <div>
          {seen.issues.map(({ id }) => (
            <Chip key={id} isPressed={value.issues.includes(id)} onToggle={() => toggle(id)}>
              {issueLabel(words, id)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <ul className={styles.guesses}>
        {GUESSED.map((about) => (
          <GuessRow
            key={about}
            guess={guessOn(value, about)}
            who={who}
            onGuess={(guess) => onChange(withGuess(value, guess))}
          />
        ))}
      </ul>
    </>
  );
}

interface GuessRowProps {
  readonly guess: Guess;
  readonly who: string;
  readonly onGuess: (guess: Guess) => void;
}

function GuessRow({ guess, who, onGuess }: GuessRowProps) {
  const what = say(`guess.${guess.about}`, { who });
  return (
    <li className={styles.guess}>
      <TextField
        label={what}
        hint={<Termed text={say(`guessHint.${guess.about}`)} />}
        value={guess.text}
        rows={2}
        most={SHEET_ROOM.note}
        onChange={(text) => onGuess({ ...guess, text })}
      />
      {guess.text.trim() !== '' && (
        <Segmented
          legend={say('doubtOf', { what })}
          isLegendHidden
          options={DOUBTS.map((doubt) => ({ value: doubt, label: say(`doubt.${doubt}`) }))}
          value={guess.doubt}
          onChange={(doubt) => onGuess({ ...guess, doubt })}
        />
      )}
    </li>
  );
}
