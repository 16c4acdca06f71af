import { useId, useRef, type KeyboardEvent } from 'react';
import type { ActKind } from '../../../engine/act.ts';
import { refusalText } from '../../../text/refusal-text.ts';
import { classes } from '../../look/classes.ts';
import { Icon } from '../../look/icon.tsx';
import { useSay } from '../../words/use-say.ts';
import { ACTS_IN, type ActGroup } from '../act-groups.ts';
import { useSeat } from '../seat-context.tsx';
import { ACT_ICONS } from './act-icons.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

export interface ActListProps {
  readonly composer: Composer;
  readonly group: ActGroup;
  /** The act whose refusal is being read, if any. */
  readonly onPicked: (kind: ActKind) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The acts of one tab. What cannot be said now stands last, and says why. */
export function ActList({ composer, group, onPicked }: ActListProps) {
  const say = useSay('table');
  const acts = useSay('acts');
  const { words, view } = useSeat();
  const list = useRef<HTMLUListElement>(null);
  const base = useId();
  const kinds = possibleFirst(ACTS_IN[group], composer.closed);
  const inHand = composer.act?.kind;
  const reachable = kinds.find((kind) => kind === inHand) ?? kinds[0];
  const isCounter = view.offers.some(({ side, fate }) => side !== view.side && fate === 'standing');

  function move(event: KeyboardEvent, at: number): void {
    const next = STEPS[event.key]?.(at, kinds.length);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <ul ref={list} className={styles.acts} aria-label={say('acts.list', { group: acts(`group.${group}`) })}>
      {kinds.map((kind, at) => {
        const closed = composer.closed.get(kind);
        const about = closed === undefined ? acts(`${kind}.about`) : refusalText(words, closed);
        return (
          <li key={kind}>
            <button
              type="button"
              className={classes(styles.act, kind === inHand && styles.inHand)}
              aria-pressed={kind === inHand}
              aria-disabled={closed !== undefined}
              aria-describedby={`${base}-${kind}`}
              title={about}
              tabIndex={kind === reachable ? 0 : -1}
              onKeyDown={(event) => move(event, at)}
              onClick={() => onPicked(kind)}
            >
              <Icon name={ACT_ICONS[kind]} />
              <span>{acts(kind === 'offer' && isCounter ? 'offer.counter' : kind)}</span>
              {kind === 'concede' && <small>{say('acts.oneWay')}</small>}
            </button>
            <span id={`${base}-${kind}`} className="visually-hidden">
              {about}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const possibleFirst = (kinds: readonly ActKind[], closed: Composer['closed']): readonly ActKind[] =>
  kinds.toSorted((one, two) => Number(closed.has(one)) - Number(closed.has(two)));
