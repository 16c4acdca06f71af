import type { Felt as FeltTurn } from '../../scoring/survey.ts';
import type { Words } from '../../text/words.ts';
import { EmptyState } from '../look/notes.tsx';
import { Portrait } from '../look/portrait.tsx';
import { say } from './debrief-say.ts';
import styles from './felt.module.css';
import { MindChart, whole } from './mind-chart.tsx';
import { turningOf, type Turning } from './mind-geometry.ts';
import { MindTable } from './mind-table.tsx';
import type { Told } from './told.ts';

interface FeltProps {
  readonly felt: readonly FeltTurn[];
  readonly name: string;
  readonly character: string;
  readonly words: Words;
  readonly told: Pick<Told, 'lines'>;
  /** Not where they stand elsewhere on the page. */
  readonly hasFaces: boolean;
}

const FACE_WIDTH = 62;

/** The other side's face and mind, round by round, and what turned it. */
export function Felt({ felt, name, character, words, told, hasFaces }: FeltProps) {
  const [rose, fell] = [turningOf(felt, 1), turningOf(felt, -1)];
  return (
    <section className={styles.felt} aria-labelledby="felt">
      <h3 id="felt" className="title-3">
        {say('felt', { name })}
      </h3>
      {felt.length === 0 ? (
        <EmptyState title={say('feltNone')} />
      ) : (
        <>
          {hasFaces && <Faces felt={felt} character={character} words={words} />}
          <MindChart felt={felt} name={name} />
          {fell !== undefined && <TurningLine turning={fell} way="fell" told={told} />}
          {rose !== undefined && <TurningLine turning={rose} way="rose" told={told} />}
          <MindTable felt={felt} name={name} words={words} />
        </>
      )}
    </section>
  );
}

/** The face of each turn, with its word. */
export function Faces({ felt, character, words }: Pick<FeltProps, 'felt' | 'character' | 'words'>) {
  const { faces } = words.messages.labels;
  return (
    <ol className={styles.faces}>
      {felt.map(({ seq, round, face }) => (
        <li key={seq}>
          <Portrait id={character} face={face} alt="" isHead width={FACE_WIDTH} />
          <span>
            <b>{round}</b> <span>{faces[face]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

interface TurningLineProps extends Pick<FeltProps, 'told'> {
  readonly turning: Turning;
  readonly way: 'fell' | 'rose';
}

function TurningLine({ turning: { felt, from, to }, way, told }: TurningLineProps) {
  const said = told.lines.find(({ seq }) => seq === felt.to)?.said ?? '';
  const values = { round: felt.round, from: whole(from), to: whole(to) };
  return said === '' ? (
    <p className={styles.turning}>{say(`mind.${way}Silent`, values)}</p>
  ) : (
    <div className={styles.turning}>
      <p>{say(`mind.${way}`, values)}</p>
      <blockquote className="said">“{said}”</blockquote>
    </div>
  );
}
