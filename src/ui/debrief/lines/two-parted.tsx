import type { Parting, PlacedStep } from '../../../store/select/parting.ts';
import type { Words } from '../../../text/words.ts';
import { excerptAt } from '../excerpt.ts';
import { say } from '../debrief-say.ts';
import type { Told } from '../told.ts';
import type { KnownLine } from './known-lines.ts';
import { didText } from './line-name.ts';
import styles from './lines.module.css';

interface TwoPartedProps {
  readonly parting: Parting;
  readonly told: readonly [Told, Told];
  readonly lines: readonly [KnownLine, KnownLine];
  readonly words: Words;
}

/** The sentence said in one line and in the other, and what came back. */
export function TwoParted({ parting, told, lines, words }: TwoPartedProps) {
  const steps = [parting.first, parting.second] as const;
  return (
    <section aria-labelledby="parted">
      <h4 id="parted" className={styles.heading}>
        {say('two.parted', { round: parting.round })}
      </h4>
      <div className={styles.parted}>
        {([0, 1] as const).map((at) => (
          <Said
            key={lines[at].id}
            line={lines[at]}
            told={told[at]}
            step={steps[at]}
            instead={steps[at === 0 ? 1 : 0]}
            words={words}
          />
        ))}
      </div>
    </section>
  );
}

interface SaidProps {
  readonly line: KnownLine;
  readonly told: Told;
  readonly step: PlacedStep | undefined;
  readonly instead: PlacedStep | undefined;
  readonly words: Words;
}

function Said({ line: { n, table, debrief }, told, step, instead, words }: SaidProps) {
  const { side } = debrief;
  // after a step between rounds, the move that followed it
  const move = told.lines.find((one) => one.kind === 'said' && one.side === side && one.seq >= (step?.seq ?? 0));
  const { mine, reply } = step === undefined || move === undefined ? {} : excerptAt(told.lines, side, move.seq);
  const did = didText(words, { log: table.log, side, step, instead });
  return (
    <div>
      <p className={styles.which}>
        <b>{say('lines.n', { n })}</b>
        {step !== undefined && `: ${did}`}
      </p>
      {step === undefined && <p className="direction">{say('two.parted.stops')}</p>}
      {mine !== undefined && (
        <blockquote className={styles.mine}>
          {mine.said === '' ? <p className="direction">{say('silent')}</p> : <p className="said">“{mine.said}”</p>}
        </blockquote>
      )}
      {reply !== undefined && (
        <blockquote className={styles.reply}>
          <p className="caption">{say('two.parted.reply')}</p>
          {reply.cue?.shown !== undefined && <p className="direction">{reply.cue.shown}</p>}
          {reply.said !== '' && <p className="said">{reply.said}</p>}
        </blockquote>
      )}
    </div>
  );
}
