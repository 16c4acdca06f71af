import { useMemo } from 'react';
import { transcript } from '../../text/transcript.ts';
import { say } from './line-say.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { useSeat } from './seat-context.tsx';
import styles from './line-band.module.css';

/** After a rewind: which line one is on, where it leaves which other, what was said there, and the way back. */
export function LineBand() {
  const { game, state, side, words } = useSeat();
  const { branches, branch } = state;
  const from = branches.find(({ id }) => id === branch)?.from;
  const parent = from === undefined ? undefined : game.tableOf(from.branch);
  const then = useMemo(() => {
    if (from === undefined || parent === undefined) return undefined;
    const log = parent.log.slice(0, from.events + 1);
    return transcript(words, log, { privateOf: [side], hide: ['scores'] }).findLast(
      ({ kind, side: speaker }) => kind === 'said' && speaker === side,
    );
  }, [from, parent, side, words]);
  if (from === undefined || parent === undefined) return null;
  const numberOf = (id: number): number => branches.findIndex((one) => one.id === id) + 1;
  const numbers = { n: numberOf(branch), from: numberOf(from.branch), round: then?.round ?? 1 };
  return (
    <aside className={styles.band} aria-label={say('label')}>
      <Icon name="rewind" />
      <p>
        <b>{say('line', numbers)}</b>{' '}
        {then === undefined || then.said === '' ? (
          say('silent')
        ) : (
          <>
            {say('said')} <q className="said">{then.said}</q>
          </>
        )}
      </p>
      <Button kind="quiet" title={say('backNote')} onClick={() => void game.choose(from.branch)}>
        {say('back', numbers)}
      </Button>
    </aside>
  );
}
