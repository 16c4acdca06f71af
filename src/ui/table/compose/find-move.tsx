import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ACT_KINDS, type ActKind } from '../../../engine/act.ts';
import { refusalText } from '../../../text/refusal-text.ts';
import { Icon } from '../../look/icon.tsx';
import { useSay } from '../../words/use-say.ts';
import { groupOf } from '../act-groups.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './find-move.module.css';
import type { Composer } from './use-composer.ts';

export interface FindMoveProps {
  readonly composer: Composer;
  readonly onPicked: (kind: ActKind) => void;
}

/** Every act by typing part of its name; `/` goes there from anywhere. */
export function FindMove({ composer, onPicked }: FindMoveProps) {
  const say = useSay('table');
  const acts = useSay('acts');
  const { words } = useSeat();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = isOpen ? matching(query) : [];
  const current = found[Math.min(at, found.length - 1)];

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      setOpen(true);
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  function matching(part: string): readonly ActKind[] {
    const wanted = part.trim().toLowerCase();
    return ACT_KINDS.filter((kind) =>
      `${acts(kind)} ${acts(`${kind}.about`)} ${acts(`group.${groupOf(kind)}`)}`.toLowerCase().includes(wanted),
    ).toSorted((a, b) => Number(!startsWith(acts(a), part)) - Number(!startsWith(acts(b), part)));
  }

  function aboutOf(kind: ActKind): string {
    const closed = composer.closed.get(kind);
    return closed === undefined ? acts(`${kind}.about`) : refusalText(words, closed);
  }

  function close(): void {
    setOpen(false);
    setQuery('');
    setAt(0);
  }

  function choose(kind: ActKind): void {
    close();
    onPicked(kind);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1;
      setAt(isOpen && found.length > 0 ? (at + step) % found.length : 0);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && current !== undefined) choose(current);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
      field.current?.blur();
    }
  }

  return (
    <div className={styles.find}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={say('find')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current !== undefined ? `${id}-${current}` : undefined}
        placeholder={say('find')}
        autoComplete="off"
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      {/* the list keeps its place in the page so that the field can point at it */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no native list shows a line of explanation */}
      <div id={`${id}-list`} role="listbox" className={styles.list} hidden={!isOpen} aria-label={say('find.found')}>
        {found.map((kind) => (
          <Found
            key={kind}
            id={`${id}-${kind}`}
            name={acts(kind)}
            about={aboutOf(kind)}
            isClosed={composer.closed.has(kind)}
            isCurrent={kind === current}
            onChoose={() => choose(kind)}
          />
        ))}
        {isOpen && found.length === 0 && <p className={styles.option}>{say('find.none')}</p>}
      </div>
    </div>
  );
}

interface FoundProps {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly isClosed: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Found({ id, name, about, isClosed, isCurrent, onChoose }: FoundProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no native option shows a line of explanation
      role="option"
      tabIndex={-1}
      className={styles.option}
      aria-selected={isCurrent}
      aria-disabled={isClosed}
      ref={isCurrent ? inSight : undefined}
      // pressing must not take the focus out of the field before the choice is made
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <b>{name}</b>
      <small>{about}</small>
    </div>
  );
}

const inSight = (element: HTMLElement | null): void => element?.scrollIntoView?.({ block: 'nearest' });
const startsWith = (name: string, query: string): boolean => name.toLowerCase().startsWith(query.trim().toLowerCase());

/** Whether a key pressed here belongs to what is being written. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type)));
