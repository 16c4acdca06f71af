import type { ActKind } from '../../../engine/act.ts';
import { againstLimit } from '../../../store/select/worth-to-me.ts';
import type { Lesson, ScriptEntry } from '../../../store/select/script.ts';
import type { LyingOffer } from '../../../store/select/lying-offers.ts';
import { classes } from '../../look/classes.ts';
import { Glyph } from '../../look/glyph.tsx';
import { Icon } from '../../look/icon.tsx';
import { ScriptLine } from '../../look/notes.tsx';
import { Tag } from '../../look/chip.tsx';
import { Termed } from '../../words/term.tsx';
import { useSay } from '../../words/use-say.ts';
import { againstText, stoodText, worthFigure } from '../figures.ts';
import { factName, interestName } from '../names.ts';
import { BOLD } from '../marks.tsx';
import { RemarkNote } from '../coach/remark-note.tsx';
import { useSeat } from '../seat-context.tsx';
import styles from './script.module.css';

interface ScriptRowProps {
  readonly entry: ScriptEntry;
  readonly isNewRound: boolean;
  /** Acts that come up here for the first time: their names are explained. */
  readonly firsts: readonly ActKind[];
  readonly onSeeMap: () => void;
}

/** One move or one piece of news, with what it was worth and what it taught. */
export function ScriptRow({ entry, isNewRound, firsts, onSeeMap }: ScriptRowProps) {
  const say = useSay('table');
  const { words } = useSeat();
  const { owner } = entry;
  if (owner === undefined) return <p className={styles.news}>{entry.said}</p>;
  const [first] = entry.offers;
  const gutter = [
    ...(isNewRound ? [say('script.round', { round: entry.round })] : []),
    ...entry.acts.map((kind) => {
      const name = words.messages.labels.acts[kind];
      return firsts.includes(kind) ? <Termed key={kind} text={name} /> : name;
    }),
  ];
  return (
    <ScriptLine
      owner={owner}
      gutter={gutter}
      speaker={
        <>
          <Glyph of={owner} />
          {owner === 'me' ? say('you') : entry.who}
        </>
      }
      {...(entry.cue !== undefined && { direction: entry.cue })}
      below={
        <>
          {first && <OfferWorthLine offers={entry.offers} owner={owner} />}
          {entry.lessons.map((lesson) => (
            <LessonLine key={JSON.stringify(lesson)} lesson={lesson} onSeeMap={onSeeMap} />
          ))}
          {entry.sawThrough && (
            <p className={styles.lesson}>
              <Tag of="ethics">{say('script.caught')}</Tag>
            </p>
          )}
          {owner === 'me' && <RemarkNote move={entry.seq} />}
        </>
      }
    >
      {entry.said}
    </ScriptLine>
  );
}

function OfferWorthLine({ offers, owner }: { readonly offers: readonly LyingOffer[]; readonly owner: 'me' | 'them' }) {
  const say = useSay('table');
  const { view, words } = useSeat();
  return (
    <ul>
      {offers.map(({ id, worth }) => {
        const figure = worthFigure(words, worth.alone);
        const against = againstText(say, words, againstLimit(worth.alone, view.written));
        const more = [figure === undefined ? undefined : against, stoodText(say, words, worth)].filter(
          (part) => part !== undefined,
        );
        return (
          <li key={id} className={classes(styles.worth, styles[owner])}>
            {figure === undefined ? (
              <b>{say('against.crosses')}</b>
            ) : (
              say.rich('script.worth', BOLD, { points: figure })
            )}
            {more.length > 0 && ` · ${more.join(' · ')}`}
          </li>
        );
      })}
    </ul>
  );
}

function LessonLine({ lesson, onSeeMap }: { readonly lesson: Lesson; readonly onSeeMap: () => void }) {
  const say = useSay('table');
  const seat = useSeat();
  const what = (() => {
    if (lesson.kind === 'interest') return interestName(seat, lesson.id);
    if (lesson.kind === 'fact') return factName(seat, lesson.id);
    return undefined;
  })();
  return (
    <p className={styles.lesson}>
      <Icon name="learned" />
      <span>{what === undefined ? say('script.vague') : say('script.learned', { what })}</span>
      <button type="button" className={styles.link} onClick={onSeeMap}>
        {say('script.map')}
      </button>
    </p>
  );
}
