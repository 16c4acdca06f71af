import { otherSide } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import type { GuessCompared } from '../../store/select/guesses-compared.ts';
import type { OwnStyle } from '../../store/self/own-style.ts';
import { tunedText } from '../../text/tuned-text.ts';
import { sideText, type Words } from '../../text/words.ts';
import { counterpartyOpposite } from '../app/games.ts';
import { styleFigures } from '../words/style-figures.ts';
import { useSay } from '../words/use-say.ts';
import { say } from './debrief-say.ts';
import styles from './across.module.css';
import { Felt } from './felt.tsx';
import { Guessed } from './guessed.tsx';
import { Interests } from './interests.tsx';
import { TacticLines } from './tactic-lines.tsx';
import type { Told } from './told.ts';

interface AcrossProps {
  readonly debrief: Debrief;
  readonly state: State;
  readonly words: Words;
  /** The portrait of whoever sat there. */
  readonly character: string;
  readonly told: Told;
  readonly guesses: readonly GuessCompared[];
  readonly hasFaces: boolean;
  /** Given where they were fitted to how one played there oneself. */
  readonly asSelf?: OwnStyle | undefined;
}

/** Who sat across, opened up: its type, what one guessed of it, what it wanted, its tactics and one's own, what it felt at each turn. */
export function Across({ debrief, state, words, character, told, guesses, hasFaces, asSelf }: AcrossProps) {
  const name = sideText(words, otherSide(debrief.side)).person.short;
  return (
    <div className={styles.across}>
      <Who debrief={debrief} state={state} words={words} asSelf={asSelf} />
      <Guessed compared={guesses} side={debrief.side} words={words} />
      <Interests across={debrief.across} side={otherSide(debrief.side)} words={words} />
      <Felt
        felt={debrief.across.felt}
        name={name}
        character={character}
        words={words}
        told={told}
        hasFaces={hasFaces}
      />
      <TacticLines debrief={debrief} state={state} words={words} />
    </div>
  );
}

/** The type, how it was tuned, and what to watch for here. */
function Who({ debrief: { side }, state, words, asSelf }: Pick<AcrossProps, 'debrief' | 'state' | 'words' | 'asSelf'>) {
  const tuning = useSay('tuning');
  const { labels } = words.messages;
  const { short } = sideText(words, otherSide(side)).person;
  const seat = state.seats[otherSide(side)];
  const { type, tuning: dials } = counterpartyOpposite(state.seats, side) ?? {};
  if (type === undefined)
    return <p className={styles.lead}>{say(seat.kind === 'person' ? 'across.person' : 'across.player')}</p>;
  const tuned = tunedText(labels, dials).join(', ');
  const watch = words.scenario.teaching.types[type];
  return (
    <div className={styles.lead}>
      <p>
        {say.rich('type', { b: (chunks) => <b>{chunks}</b> }, { name: short, type: labels.types[type].label })}{' '}
        {tuned !== '' && say('tuned', { tuned })}
      </p>
      {asSelf !== undefined && (
        <p>
          {tuning('self.was', { name: short })} {tuning('self.from', styleFigures(asSelf))}
        </p>
      )}
      <p>{labels.types[type].about}</p>
      {watch !== undefined && <p>{say('across.watch', { watch })}</p>}
    </div>
  );
}
