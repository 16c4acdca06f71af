import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { tacticAt } from '../../engine/tactics/tactics-of.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { tacticWhy } from '../../text/tactic-text.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { say } from './debrief-say.ts';
import styles from './tactic-lines.module.css';

interface TacticLinesProps {
  readonly debrief: Debrief;
  readonly state: State;
  readonly words: Words;
}

/** Which tactics both sides kept up, what showed it, and what one took theirs for. */
export function TacticLines({ debrief, state, words }: TacticLinesProps) {
  const { side } = debrief;
  const name = sideText(words, otherSide(side)).person.short;
  return (
    <section className={styles.lines} aria-labelledby="tactics">
      <h3 id="tactics" className="title-3">
        {say('tactics')}
      </h3>
      <p className="caption">{say('tactics.lead')}</p>
      <div className={styles.sides}>
        {[side, otherSide(side)].map((whose) => (
          <div key={whose}>
            <h4>
              <Glyph of={whose === side ? 'me' : 'them'} /> {whose === side ? say('you') : name}
            </h4>
            <Stretches debrief={debrief} whose={whose} state={state} words={words} />
          </div>
        ))}
      </div>
      <Guesses debrief={debrief} state={state} words={words} />
    </section>
  );
}

function Stretches({ debrief, whose, state, words }: TacticLinesProps & { readonly whose: Side }) {
  const stretches = debrief.tactics[whose];
  const roundOf = (seq: number): number => state.moves.find((move) => move.seq === seq)?.round ?? 0;
  if (stretches.length === 0) return <p>{say('tactics.none')}</p>;
  return (
    <ol>
      {stretches.map((stretch) => {
        const { label, about } = words.messages.tactics[stretch.tactic];
        return (
          <li key={stretch.from}>
            <p>
              <b>{label}</b>, {say('tactics.rounds', { from: roundOf(stretch.from), to: roundOf(stretch.to) })}
            </p>
            <p>{about}</p>
            <p className="caption">{tacticWhy(words, state, stretch)}</p>
          </li>
        );
      })}
    </ol>
  );
}

function Guesses({ debrief: { side }, state, words }: TacticLinesProps) {
  const tactics: Readonly<Record<string, { readonly label: string }>> = words.messages.tactics;
  const labelOf = (tactic: string): string => (tactics[tactic]?.label ?? tactic).toLowerCase();
  const guesses = state.guesses.filter((guess) => guess.side === side && guess.what === 'tactic');
  if (guesses.length === 0) return undefined;
  return (
    <ul>
      {guesses.map(({ seq, value }) => {
        const tactic = tacticAt(state, otherSide(side), seq);
        const was = tactic === undefined ? 'mixed' : tactic === value ? 'same' : labelOf(tactic);
        const round = state.moves.findLast((move) => move.seq < seq)?.round ?? 1;
        const name = sideText(words, otherSide(side)).person.short;
        return <li key={seq}>{say('tactics.guess', { round, name, guess: labelOf(value), was })}</li>;
      })}
    </ul>
  );
}
