import type { Axis } from '../../scoring/axes.ts';
import type { AxisScore, Scorecard } from '../../scoring/scorecard.ts';
import type { Words } from '../../text/words.ts';
import type { GlyphRole } from '../look/glyph.tsx';
import { Glyph } from '../look/glyph.tsx';
import { Termed } from '../words/term.tsx';
import { say } from './debrief-say.ts';
import { AxisBar } from './axis-bar.tsx';
import { AxisLines } from './axis-lines.tsx';
import { signed, tenths } from './figures.ts';
import { wholeScore } from './headline.tsx';
import type { ToldFinding } from './told.ts';
import styles from './why.module.css';

interface WhyProps {
  readonly card: Scorecard;
  readonly told: readonly ToldFinding[];
  readonly words: Words;
  readonly onFinding: (id: string) => void;
  /** What is to be said of an axis besides its findings. */
  readonly remarks?: Partial<Record<Axis, string>>;
}

const HEADLINE: Partial<Record<Axis, GlyphRole>> = {
  'batna-discipline': 'batna',
  reciprocity: 'reciprocity',
  ethics: 'ethics',
};

/** Every axis with every contribution, and how they add up; the supporting axes are folded. */
export function Why({ card, told, words, onFinding, remarks = {} }: WhyProps) {
  const { overall, axes } = card;
  const { grading } = words.messages;
  return (
    <>
      <h2 id="why" className="title-2">
        {overall.kind === 'graded' ? say('why', { score: wholeScore(overall.hundredths) }) : say('whyNone')}
      </h2>
      <p className={styles.lead}>{say('whyLead')}</p>
      <div className={styles.why}>
        {axes.map((score) => (
          <AxisBlock
            key={score.axis}
            score={score}
            told={told}
            words={words}
            onFinding={onFinding}
            remark={remarks[score.axis]}
          />
        ))}
        {overall.kind === 'graded' && (
          <table className={styles.sum}>
            <caption className="visually-hidden">{say('sumCaption')}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{say('sum.axis')}</th>
                <th scope="col">{say('sum.adds')}</th>
              </tr>
            </thead>
            <tbody>
              {card.lines.map((line) => (
                <tr key={line.kind === 'axis' ? line.axis : 'cap'}>
                  <th scope="row">
                    {line.kind === 'axis'
                      ? grading.axes[line.axis].label
                      : grading.lines.cap.replace('{cap}', String(wholeScore(line.cap)))}
                  </th>
                  <td>{line.kind === 'axis' ? tenths(line.hundredths) : signed(line.hundredths)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say('sum.total')}</th>
                <td>{tenths(overall.hundredths)}</td>
              </tr>
            </tfoot>
          </table>
        )}
      </div>
    </>
  );
}

interface AxisBlockProps extends Omit<WhyProps, 'card' | 'remarks'> {
  readonly score: AxisScore;
  readonly remark: string | undefined;
}

function AxisBlock({ score, told, words, onFinding, remark }: AxisBlockProps) {
  const { axis, grade, lines } = score;
  const glyph = HEADLINE[axis];
  if (grade.kind !== 'graded')
    return (
      <section className={styles.axis}>
        <AxisName score={score} words={words} />
        <p className="caption">{words.messages.grading.notGraded.axis[grade.reason]}</p>
        {remark !== undefined && <p className={styles.remark}>{remark}</p>}
      </section>
    );
  const bar = <AxisBar lines={lines} score={grade.hundredths} glyph={glyph} />;
  const list = (
    <>
      <AxisLines lines={lines} told={told} words={words} onFinding={onFinding} />
      {remark !== undefined && <p className={styles.remark}>{remark}</p>}
    </>
  );
  return glyph === undefined ? (
    <details className={styles.axis}>
      <summary>
        <AxisName score={score} words={words} />
        {bar}
      </summary>
      {list}
    </details>
  ) : (
    <section className={styles.axis}>
      <AxisName score={score} words={words} />
      {bar}
      {list}
    </section>
  );
}

function AxisName({ score: { axis, grade, weight }, words }: Pick<AxisBlockProps, 'score' | 'words'>) {
  const glyph = HEADLINE[axis];
  const isGraded = grade.kind === 'graded';
  return (
    <h3 className={styles.name}>
      {glyph !== undefined && <Glyph of={glyph} />}
      <b>
        <Termed text={words.messages.grading.axes[axis].label} />
      </b>
      <span className="caption">
        <span aria-hidden="true">{say('weight', { n: weight })}</span>
        <span className="visually-hidden">{say('weightLong', { n: weight })}</span>
      </span>
      <strong className={isGraded ? styles.score : styles.none}>
        {isGraded ? wholeScore(grade.hundredths) : say('noneGraded')}
      </strong>
    </h3>
  );
}
