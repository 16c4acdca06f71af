import type { CSSProperties } from 'react';
import { otherSide } from '../../domain/side.ts';
import type { Alternative } from '../../domain/alternative.ts';
import { formatNumber, formatPoints } from '../../text/numbers.ts';
import { sideText } from '../../text/words.ts';
import { NumberField } from '../look/field.tsx';
import { say } from './desk-say.ts';
import styles from './batna-sheet.module.css';
import type { StepProps } from './batna-sheet.tsx';
import { FIGURES, leftOf, unfinished, type Figures } from './desk-draft.ts';

const MOST_POINTS = 200;

/** Each way on in points: worth, less switching, less risk. */
export function EvaluateStep({ words, seen, draft, onDraft, isChecked }: StepProps) {
  const texts = sideText(words, seen.side).alternatives;
  const open = unfinished(draft);
  const listed = seen.alternatives.filter(({ id }) => draft.listed.includes(id));
  if (listed.length === 0) return <p className={styles.lead}>{say('select.none')}</p>;
  return (
    <>
      <p className={styles.lead}>{say('evaluate.lead')}</p>
      <ul className={styles.table} aria-label={say('evaluate.caption')}>
        <li className={styles.columns} aria-hidden="true">
          <span>{say('evaluate.name', { other: sideText(words, otherSide(seen.side)).house })}</span>
          {FIGURES.map((figure) => (
            <span key={figure}>{say(figure)}</span>
          ))}
          <span />
          <span>{say('left')}</span>
        </li>
        {listed.map((alternative, n) => (
          <EvaluateRow
            key={alternative.id}
            letter={'ABCDEFGH'[n] ?? ''}
            name={texts[alternative.id]?.label ?? alternative.id}
            alternative={alternative}
            words={words}
            figures={draft.figures[alternative.id] ?? {}}
            onFigures={(figures) => onDraft({ ...draft, figures: { ...draft.figures, [alternative.id]: figures } })}
          />
        ))}
      </ul>
      <p className="caption">{say('evaluate.hint')}</p>
      {isChecked && open.length > 0 && (
        <p className={styles.problem} role="alert">
          {say('evaluate.incomplete', { names: open.map((id) => texts[id]?.label ?? id).join(', ') })}
        </p>
      )}
    </>
  );
}

interface EvaluateRowProps {
  readonly letter: string;
  readonly name: string;
  readonly alternative: Alternative;
  readonly words: StepProps['words'];
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
}

function EvaluateRow({ letter, name, alternative, words, figures, onFigures }: EvaluateRowProps) {
  const { number } = words.messages.phrases;
  const left = leftOf(figures);
  const known = say('known', {
    worth: formatNumber(number, alternative.gross),
    switching: formatNumber(number, alternative.switching),
    chance: formatNumber(number, alternative.probability * 100),
    loss: formatNumber(number, alternative.loss),
  });
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <b aria-hidden="true">{letter}</b>
        <p>
          <b>{name}</b>
          <span>
            {known} {say('knownReady', { days: alternative.ready })}
          </span>
        </p>
      </div>
      {FIGURES.map((figure) => (
        <div key={figure} className={styles.figure}>
          <span aria-hidden="true">{say(figure)}</span>
          <NumberField
            label={say(`field.${figure}`, { name })}
            isLabelHidden
            value={figures[figure]}
            min={0}
            max={MOST_POINTS}
            step={0.1}
            onChange={(value) => onFigures(withFigure(figures, figure, value))}
          />
        </div>
      ))}
      <Bar figures={figures} />
      <p className={styles.left}>
        <span className="visually-hidden">{say('left')}: </span>
        {left === undefined ? '–' : formatPoints(number, left)}
      </p>
    </li>
  );
}

function withFigure(figures: Figures, figure: (typeof FIGURES)[number], value: number | undefined): Figures {
  const { [figure]: _, ...rest } = figures;
  return value === undefined ? rest : { ...rest, [figure]: value };
}

/** Worth as a bar, with what switching and risk take off hatched. */
export function Bar({ figures }: { readonly figures: Figures }) {
  const { worth = 0, switching = 0, risk = 0 } = figures;
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--left': Math.max(worth - switching - risk, 0),
    '--worth': Math.min(worth, 100),
  };
  return (
    <div className={styles.bar} style={style} aria-hidden="true">
      <i />
      <u />
    </div>
  );
}
