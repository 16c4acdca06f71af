import type { Side } from '../../domain/side.ts';
import { effectOf, type KeyMoment } from '../../scoring/moments.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import { excerptAt, type Excerpt } from './excerpt.ts';
import styles from './moments.module.css';
import type { Told, ToldFinding } from './told.ts';

interface MomentsProps {
  readonly moments: readonly KeyMoment[];
  /** Without an overall grade there is nothing to weigh a move by. */
  readonly isGraded: boolean;
  readonly told: Told;
  readonly side: Side;
  readonly words: Words;
  readonly onFinding: (id: string) => void;
  /** Without it the talks cannot be taken up again from here. */
  readonly onRewind?: ((move: number) => void) | undefined;
}

/** The two or three moves that mattered most, each in its place in the talk, with a better line where there is one. */
export function Moments({ moments, isGraded, told, side, words, onFinding, onRewind }: MomentsProps) {
  return (
    <section className={styles.moments} aria-labelledby="moments">
      <h2 id="moments" className="title-2">
        {say('moments')}
      </h2>
      {moments.length === 0 ? (
        <EmptyState title={say(isGraded ? 'moments.none' : 'moments.ungraded')}>
          {say(isGraded ? 'moments.noneAbout' : 'moments.ungradedAbout')}
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>{say('moments.lead')}</p>
          <ol>
            {moments.map((moment) => (
              <li key={moment.move}>
                <MomentCard
                  moment={moment}
                  excerpt={excerptAt(told.lines, side, moment.move)}
                  findings={told.findings.filter((one) =>
                    one.findings.some((finding) => moment.findings.includes(finding)),
                  )}
                  words={words}
                  onFinding={onFinding}
                  onRewind={onRewind}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface MomentCardProps extends Pick<MomentsProps, 'words' | 'onFinding' | 'onRewind'> {
  readonly moment: KeyMoment;
  readonly excerpt: Excerpt;
  readonly findings: readonly ToldFinding[];
}

const SHOWN = 3;

function MomentCard({ moment, excerpt, findings, words, onFinding, onRewind }: MomentCardProps) {
  const { before, mine, reply } = excerpt;
  const points = (hundredths: number): string => formatPoints(words.messages.phrases.number, hundredths / 100);
  const isLoss = effectOf(moment) < 0;
  const [main, besides] = isLoss ? [moment.lost, moment.gained] : [moment.gained, moment.lost];
  // the same order as the moment's own, weightiest first
  const ordered = [
    ...new Set(moment.findings.flatMap((finding) => findings.find((told) => told.findings.includes(finding)) ?? [])),
  ];
  const better = ordered.find(({ betterLine }) => betterLine !== undefined);
  const [first] = ordered;
  const round = mine?.round ?? 1;
  return (
    <article className={styles.card}>
      <p className={styles.head}>
        <span className="caption">{say('roundTitle', { round })}</span>
        <b className={styles.effect}>
          <span aria-hidden="true">{isLoss ? `−${points(main)}` : `+${points(main)}`}</span>
          <span className="visually-hidden">
            {say(isLoss ? 'moments.lost' : 'moments.gained', { n: points(main) })}
          </span>
        </b>
      </p>
      <h3 className="title-3">{first?.title}</h3>
      {before !== undefined && (
        <blockquote className={styles.before}>
          <p className="caption">{say('moments.before', { name: before.who })}</p>
          {before.cue?.shown !== undefined && <p className="direction">{before.cue.shown}</p>}
          {before.said !== '' && <p className="said">{before.said}</p>}
        </blockquote>
      )}
      <blockquote className={styles.mine}>
        <p className="caption">{say('moments.mine')}</p>
        {mine === undefined || mine.said === '' ? (
          <p className="direction">{say('silent')}</p>
        ) : (
          <p className="said">{mine.said}</p>
        )}
      </blockquote>
      {reply !== undefined && (
        <blockquote className={styles.before}>
          <p className="caption">{say('moments.reply')}</p>
          {reply.cue?.shown !== undefined && <p className="direction">{reply.cue.shown}</p>}
          {reply.said !== '' && <p className="said">{reply.said}</p>}
        </blockquote>
      )}
      <p className={styles.why}>
        {first?.why}
        {besides > 0 && ` ${say(isLoss ? 'moments.besides.gained' : 'moments.besides.lost', { n: points(besides) })}`}
      </p>
      {ordered.length > 1 && (
        <ul className={styles.also}>
          {ordered.slice(1, SHOWN).map(({ id, title, kind }) => (
            <li key={id}>
              {title} <span className="caption">{say(`kind.${kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {isLoss && better?.betterLine !== undefined && (
        <div className={styles.better}>
          <p className="caption">{say('better')}</p>
          <blockquote className="said">“{better.betterLine}”</blockquote>
        </div>
      )}
      <div className={styles.actions}>
        {onRewind && (
          <Button icon="rewind" onClick={() => onRewind(moment.move)} title={say('rewindNote')}>
            {say('rewind', { round })}
          </Button>
        )}
        {first !== undefined && (
          <Button
            kind="quiet"
            aria-label={say('moments.toFindingLong', { title: first.title })}
            onClick={() => onFinding(first.id)}
          >
            {say('moments.toFinding')}
          </Button>
        )}
      </div>
    </article>
  );
}
