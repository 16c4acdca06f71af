import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { sideText, type Words } from '../../text/words.ts';
import { tunedText } from '../../text/tuned-text.ts';
import { counterpartyOpposite } from '../app/games.ts';
import { Portrait } from '../look/portrait.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './felt.module.css';

interface FeltProps {
  readonly state: State;
  readonly side: Side;
  readonly words: Words;
  readonly scenario: Scenario;
}

const FACE_WIDTH = 62;

/** The other side's face, round by round, and who it was. */
export function Felt({ state, side, words, scenario }: FeltProps) {
  const say = useSay('debrief');
  const other = otherSide(side);
  const { short } = sideText(words, other).person;
  const { character } = scenario.sides[other === 'one' ? 0 : 1];
  const { labels } = words.messages;
  const { faces, types } = labels;
  const { type, tuning } = counterpartyOpposite(state.seats, side) ?? {};
  const tuned = tunedText(labels, tuning).join(', ');
  const guess = state.guesses.findLast((one) => one.side === side && one.what === 'type');
  const guessRound = state.moves.findLast((move) => guess !== undefined && move.seq < guess.seq)?.round ?? 1;
  const reactions = state.reactions.filter((reaction) => reaction.side === other);
  return (
    <section className={styles.felt} aria-labelledby="felt">
      <div className={styles.head}>
        <h2 id="felt" className="title-3">
          {say('felt', { name: short })}
        </h2>
        {type !== undefined && (
          <p>
            {say.rich('type', { b: (chunks) => <b>{chunks}</b> }, { name: short, type: types[type].label })}{' '}
            {tuned !== '' && `${say('tuned', { tuned })} `}
            {guess === undefined
              ? say('notGuessed')
              : say('guessed', { type: labelOf(types, guess.value), round: guessRound })}
          </p>
        )}
      </div>
      {reactions.length === 0 ? (
        <p className="caption">{say('feltNone')}</p>
      ) : (
        <ol className={styles.faces}>
          {reactions.map(({ seq, round, face }) => (
            <li key={seq}>
              <Portrait id={character} face={face} alt="" isHead width={FACE_WIDTH} />
              <span>
                <b>{round}</b> <span>{faces[face]}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const labelOf = (types: Readonly<Record<string, { readonly label: string }>>, value: string): string =>
  types[value]?.label ?? value;
