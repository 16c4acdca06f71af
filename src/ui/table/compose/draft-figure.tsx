import type { DraftWorth } from '../../../store/select/draft-worth.ts';
import { againstLimit } from '../../../store/select/worth-to-me.ts';
import { useSay } from '../../words/use-say.ts';
import { againstText, wholePoints, worthFigure } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './composer.module.css';

/** The one large figure of the screen: what the move being composed is worth to me. */
export function DraftFigure({ worth: draft }: { readonly worth: DraftWorth }) {
  const say = useSay('table');
  const { words, view } = useSeat();
  const { worth, was } = draft;
  const stood = worth.asItStood;
  const whole = stood === undefined ? worth.alone : ({ kind: 'range', low: stood, high: stood } as const);
  const figure = worthFigure(words, whole);
  const alone = stood === undefined ? undefined : worthFigure(words, worth.alone);
  const against = figure === undefined ? undefined : againstText(say, words, againstLimit(whole, view.written));
  const small = [
    ...(alone === undefined ? [] : [say('draft.alone', { range: alone })]),
    ...(was === undefined ? [] : [say('draft.was', { points: wholePoints(words, was) })]),
  ];
  return (
    <p className={styles.worth}>
      <span className="visually-hidden">{say(draft.kind === 'acceptance' ? 'draft.settles' : 'draft.worth')} </span>
      <span className={figure !== undefined && figure.length > 3 ? styles.bigRange : styles.big}>{figure ?? '—'}</span>
      <span>
        {against !== undefined && (
          <>
            <b>{against}</b>
            <br />
          </>
        )}
        {figure === undefined && <b>{say('against.crosses')}</b>}
        {figure !== undefined && against === undefined && (
          <>
            <b>{say('toYou')}</b>
            <br />
          </>
        )}
        {small.join(' · ')}
      </span>
    </p>
  );
}
