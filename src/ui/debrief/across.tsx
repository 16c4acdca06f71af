import { otherSide } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { tunedText } from '../../text/tuned-text.ts';
import { sideText, type Words } from '../../text/words.ts';
import { counterpartyOpposite } from '../app/games.ts';
import { say } from './debrief-say.ts';
import styles from './across.module.css';
import { Felt } from './felt.tsx';
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
  readonly hasFaces: boolean;
}

/** Who sat across, opened up: its type, what it wanted, its tactics and one's own, what it felt at each turn. */
export function Across({ debrief, state, words, character, told, hasFaces }: AcrossProps) {
  const name = sideText(words, otherSide(debrief.side)).person.short;
  return (
    <div className={styles.across}>
      <Who debrief={debrief} state={state} words={words} />
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

/** The type and how it was tuned, what one took it for, and what to watch for here. */
function Who({ debrief: { side }, state, words }: Pick<AcrossProps, 'debrief' | 'state' | 'words'>) {
  const { labels } = words.messages;
  const { short } = sideText(words, otherSide(side)).person;
  const seat = state.seats[otherSide(side)];
  const { type, tuning } = counterpartyOpposite(state.seats, side) ?? {};
  if (type === undefined)
    return <p className={styles.lead}>{say(seat.kind === 'person' ? 'across.person' : 'across.player')}</p>;
  const tuned = tunedText(labels, tuning).join(', ');
  const watch = words.scenario.teaching.types[type];
  const guess = state.guesses.findLast((one) => one.side === side && one.what === 'type');
  const guessRound = state.moves.findLast((move) => guess !== undefined && move.seq < guess.seq)?.round ?? 1;
  return (
    <div className={styles.lead}>
      <p>
        {say.rich('type', { b: (chunks) => <b>{chunks}</b> }, { name: short, type: labels.types[type].label })}{' '}
        {tuned !== '' && `${say('tuned', { tuned })} `}
        {guess === undefined
          ? say('notGuessed')
          : say('guessed', { type: labelOf(labels.types, guess.value), round: guessRound })}
      </p>
      <p>{labels.types[type].about}</p>
      {watch !== undefined && <p>{say('across.watch', { watch })}</p>}
    </div>
  );
}

const labelOf = (types: Readonly<Record<string, { readonly label: string }>>, value: string): string =>
  types[value]?.label ?? value;
