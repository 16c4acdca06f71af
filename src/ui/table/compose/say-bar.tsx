import { truthBeside } from '../../../text/say-act.ts';
import { refusalText } from '../../../text/refusal-text.ts';
import { Button } from '../../look/button.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { Icon } from '../../look/icon.tsx';
import { useSay } from '../../words/use-say.ts';
import type { RuleId } from '../../../scoring/rule.ts';
import { NudgeNote } from '../coach/nudge-note.tsx';
import { useSeat } from '../seat-context.tsx';
import { besideCoach, cautions } from './cautions.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';
import { DraftFigure } from './draft-figure.tsx';

/** Where the focus goes once a move lies ready. */
export const SAY_IT = 'say-it';

/** What would be said, what it would be worth, what it may cost, and the button that says it. */
export function SayBar({ composer }: { readonly composer: Composer }) {
  const say = useSay('table');
  const { words } = useSeat();
  const { acts, sentence, worth, refusal, isBusy, composition, nudge } = composer;
  const isEmpty = acts.length === 0;
  const isSilence = !isEmpty && acts.every(({ kind }) => kind === 'stay-silent');
  const truths = acts.map((act) => truthBeside(words, act)).filter((truth) => truth !== undefined);
  return (
    <div className={styles.bar}>
      <Notices composer={composer} truths={truths} told={nudge.said?.rule} />
      <div className={styles.say}>
        <p className={styles.sentence} data-empty={isEmpty || isSilence || undefined}>
          <span className="visually-hidden">{say('preview')} </span>
          {isEmpty && say('preview.empty')}
          {isSilence && say('preview.silence')}
          {!isEmpty && !isSilence && `“${sentence}”`}
        </p>
        <div className={styles.coach}>
          <NudgeNote
            nudge={nudge.said}
            onUse={(better) => {
              composer.lay(better);
              document.getElementById(SAY_IT)?.focus();
            }}
            onKeep={nudge.waveOff}
            hasKeys
          />
        </div>
        {worth !== undefined && <DraftFigure worth={worth} />}
        <Button
          id={SAY_IT}
          type="submit"
          kind="ink"
          size="main"
          iconAfter="say"
          aria-disabled={isEmpty || isBusy || refusal !== undefined}
          aria-keyshortcuts="Enter Control+Enter"
          className={styles.sayIt}
        >
          {say(composition.acts.some(({ kind }) => kind === 'sign') ? 'sayAndSign' : 'sayIt')}
        </Button>
      </div>
    </div>
  );
}

interface NoticesProps {
  readonly composer: Composer;
  readonly truths: readonly string[];
  /** The rule by which the coach speaks just now. */
  readonly told: RuleId | undefined;
}

function Notices({ composer, truths, told }: NoticesProps) {
  const say = useSay('table');
  const { words } = useSeat();
  const { acts, composition, refusal } = composer;
  const warned = besideCoach(cautions(acts, composition.manner), told);
  return (
    <div className={styles.notices}>
      <div role="alert">
        {refusal !== undefined && (
          <p className={styles.refusal}>
            <Icon name="info" /> {refusalText(words, refusal, acts)}
          </p>
        )}
      </div>
      {warned.map(({ key, isEthical }) => (
        <p key={key} className={isEthical ? styles.ethical : styles.caution}>
          {isEthical ? <Glyph of="ethics" /> : <Glyph of="reciprocity" />}
          <span>{say(key)}</span>
        </p>
      ))}
      {truths.map((truth) => (
        <p key={truth} className={styles.ethical}>
          <Glyph of="ethics" />
          <span>{say('truth', { truth })}</span>
        </p>
      ))}
    </div>
  );
}
