import type { Axis } from '../../scoring/axes.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { Glyph, type GlyphRole } from '../look/glyph.tsx';
import { Termed } from '../words/term.tsx';
import { say } from './debrief-say.ts';
import { signed } from './figures.ts';
import styles from './findings.module.css';
import type { ToldFinding } from './told.ts';

interface FindingCardProps {
  readonly told: ToldFinding;
  readonly words: Words;
  /** The one above stands at the same move: its words are not said again. */
  readonly isSameLine?: boolean;
  /** The round at which one above says the same of another move: its reason is not said again. */
  readonly asIn?: number | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRewind?: (() => void) | undefined;
}

const GLYPHS: Partial<Record<Axis, GlyphRole>> = {
  'batna-discipline': 'batna',
  reciprocity: 'reciprocity',
  ethics: 'ethics',
};

/** One finding: the line it stands beside, what it was, why it matters, and a better line for that moment. */
export function FindingCard({ told, words, isSameLine = false, asIn, isOpen, onOpen, onRewind }: FindingCardProps) {
  const { finding, kind, hundredths, title, why, source, said, round, betterLine } = told;
  const glyph = GLYPHS[finding.axis];
  const { sources, axes } = words.messages.grading;
  const named = source
    .split(', ')
    .map((key) => labelOf(sources, key))
    .join(' · ');
  return (
    <article id={told.id} className={isOpen ? styles.open : styles.card}>
      <p className="caption">{say(isSameLine ? 'sameLine' : 'roundTitle', { round })}</p>
      {!isSameLine && <Said said={said} />}
      <h3 tabIndex={-1} className={styles.title}>
        {glyph !== undefined && <Glyph of={glyph} />}
        <span>
          <b>
            <Termed text={title} />
          </b>{' '}
          <span className="caption">
            {say('kindOn', { kind: say(`kind.${kind}`), axis: axes[finding.axis].label })}
          </span>
        </span>
        <strong>{hundredths === 0 ? '±0' : signed(hundredths)}</strong>
      </h3>
      {finding.ace !== undefined && (
        <p className={styles.ace}>{say('ace', { error: words.messages.ace[finding.ace] })}</p>
      )}
      <p className={styles.why}>
        {asIn === undefined || isOpen ? (
          <>
            <Termed text={why} /> <span title={named}>{say('source', { source })}</span>
          </>
        ) : (
          say('asIn', { round: asIn })
        )}
        {hundredths === 0 && kind !== 'missed' && ` (${say('beyond')})`}
      </p>
      {isOpen && betterLine !== undefined && (
        <div className={styles.better}>
          <p className="caption">{say('better')}</p>
          <blockquote className="said">“{betterLine}”</blockquote>
        </div>
      )}
      {isOpen ? (
        <div className={styles.actions}>
          {onRewind && (
            <Button icon="rewind" onClick={onRewind} title={say('rewindNote')}>
              {say('rewind', { round })}
            </Button>
          )}
          <Button
            kind="quiet"
            icon="script"
            aria-label={say('inScriptLong', { title })}
            onClick={() => showInScript(finding.move)}
          >
            {say('inScript')}
          </Button>
        </div>
      ) : (
        <button
          type="button"
          className={styles.more}
          aria-label={say(betterLine === undefined ? 'moreShow' : 'betterShow', { title })}
          onClick={onOpen}
        >
          {say(betterLine === undefined ? 'more' : 'better')}
        </button>
      )}
    </article>
  );
}

const Said = ({ said }: Pick<ToldFinding, 'said'>) =>
  said === '' ? <p className="direction">{say('silent')}</p> : <blockquote className="said">“{said}”</blockquote>;

const labelOf = (sources: Readonly<Record<string, string>>, key: string): string => sources[key] ?? key;

function showInScript(seq: number): void {
  const line = document.querySelector<HTMLElement>(`#line-${seq}`);
  const folded = line?.closest('details');
  if (folded) folded.open = true;
  line?.scrollIntoView({ block: 'center' });
  line?.focus();
}
