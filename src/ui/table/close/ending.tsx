import { useEffect, useRef } from 'react';
import { worthToMe } from '../../../store/select/worth-to-me.ts';
import { outcomeText } from '../../../text/event-text.ts';
import { Button } from '../../look/button.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { useSay } from '../../words/use-say.ts';
import { worthFigure } from '../figures.ts';
import { BOLD } from '../marks.tsx';
import { useSeat } from '../seat-context.tsx';
import styles from './ending.module.css';

/** How it ended: two cards become one, or the door takes the light. When to go on is left to the person. */
export function Ending({ onClosed }: { readonly onClosed: () => void }) {
  const say = useSay('table');
  const { view, words } = useSeat();
  const dialog = useRef<HTMLDialogElement>(null);
  const { outcome } = view;
  const kind = outcome?.kind;
  useEffect(() => {
    if (kind !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [kind]);
  if (outcome === undefined) return null;
  const figure =
    outcome.kind === 'signed' ? worthFigure(words, worthToMe(view.issues, outcome.text.package)) : undefined;
  return (
    <dialog
      ref={dialog}
      className={styles.ending}
      data-kind={outcome.kind}
      aria-labelledby="ending-title"
      onCancel={(event) => {
        event.preventDefault();
        onClosed();
      }}
    >
      <div className={styles.card}>
        <p className={styles.glyphs} aria-hidden="true">
          {outcome.kind === 'signed' ? (
            <>
              <Glyph of="me" isLarge />
              <Glyph of="them" isLarge />
            </>
          ) : (
            <Glyph of="batna" isLarge />
          )}
        </p>
        <h2 id="ending-title" className="title-2">
          {say(`ending.${outcome.kind}`)}
        </h2>
        <p className="said">{outcomeText(words, outcome)}</p>
        {figure !== undefined && <p className={styles.worth}>{say.rich('ending.worth', BOLD, { points: figure })}</p>}
        <Button kind="ink" size="main" iconAfter="forward" onClick={onClosed}>
          {say('ending.on')}
        </Button>
      </div>
    </dialog>
  );
}
