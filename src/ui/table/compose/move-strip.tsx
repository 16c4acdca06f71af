import { Button } from '../../look/button.tsx';
import { classes } from '../../look/classes.ts';
import { useSay } from '../../words/use-say.ts';
import { canAdd, MOST_ACTS } from './composition.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

/** The acts of one move, in the order in which they will be said. */
export function MoveStrip({ composer }: { readonly composer: Composer }) {
  const say = useSay('table');
  const acts = useSay('acts');
  const { composition } = composer;
  const { at } = composition;
  const count = composer.acts.length;
  if (count < 2 && at < count) return null;
  return (
    <ol className={styles.strip} aria-label={say('strip')}>
      {composer.acts.map((act, index) => {
        const name = acts(act.kind);
        return (
          // one kind can stand twice in a move
          <li key={`${index}-${act.kind}`} className={classes(styles.part, index === at && styles.partInHand)}>
            <button
              type="button"
              className={styles.partName}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => composer.turnTo(index)}
            >
              {say('strip.part', { place: index + 1, act: name })}
            </button>
            {index > 0 && (
              <Button
                kind="quiet"
                icon="up"
                className={styles.partButton}
                aria-label={say('strip.earlier', { act: name })}
                onClick={() => composer.moveUp(index)}
              />
            )}
            <Button
              kind="quiet"
              icon="close"
              className={styles.partButton}
              aria-label={say('strip.remove', { act: name })}
              onClick={() => composer.remove(index)}
            />
          </li>
        );
      })}
      {at >= count && count > 0 && (
        <li className={styles.partNext}>{say('strip.next', { place: count + 1, most: MOST_ACTS })}</li>
      )}
    </ol>
  );
}

/** One more act in the same move, and one step back. */
export function MoveButtons({ composer }: { readonly composer: Composer }) {
  const say = useSay('table');
  const isPicking = composer.composition.at >= composer.acts.length;
  return (
    <>
      {canAdd(composer.composition) && !isPicking && (
        <Button kind="quiet" icon="plus" onClick={composer.add}>
          {say('strip.add')}
        </Button>
      )}
      {composer.canUndo && (
        <Button
          kind="quiet"
          icon="rewind"
          aria-label={say('undo')}
          title={say('undo')}
          aria-keyshortcuts="Control+Z"
          onClick={composer.undo}
        />
      )}
    </>
  );
}
