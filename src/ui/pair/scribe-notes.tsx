import { notesOf, SCRIBE_KINDS, type ScribeNote } from '../../store/pair/scribe.ts';
import { nameAt } from '../../store/pair/session.ts';
import { Tag } from '../look/chip.tsx';
import styles from './joint.module.css';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { usePairState } from './use-pairs.ts';

/** What the observer noted of one round, by kind. */
export function ScribeNotes({ open, round }: { readonly open: OpenPair; readonly round: number }) {
  const { session } = usePairState(open.pair);
  const kinds = SCRIBE_KINDS.map((kind) => ({ kind, notes: notesOf(session.scribe, { kind, of: round }) }));
  if (kinds.every(({ notes }) => notes.length === 0))
    return (
      <p>
        {say('observer.chairs', { n: round })}: {say('observer.notesNone')}
      </p>
    );
  return (
    <div className={styles.two}>
      {kinds.map(
        ({ kind, notes }) =>
          notes.length > 0 && (
            <div key={kind}>
              <h3 className="title-3">
                {say(`observer.kind.${kind}`)} · {say('observer.chairs', { n: round })}
              </h3>
              <ul className={styles.list}>
                {notes.map((note, at) => (
                  // notes are only ever added at the end while this is shown
                  <li key={at}>
                    <NoteLine open={open} note={note} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}

/** One note: when, about whom, which tactic, and the observer's words. */
export function NoteLine({ open: { pair, words }, note }: { readonly open: OpenPair; readonly note: ScribeNote }) {
  const { session } = usePairState(pair);
  return (
    <span className={styles.interest}>
      <span className="caption">
        {say('observer.round', { round: note.round })}
        {note.side !== undefined && `, ${nameAt(session, note.of, note.side)}`}
      </span>
      {note.tactic !== undefined && <Tag>{words.messages.tactics[note.tactic].label}</Tag>}
      {note.text}
    </span>
  );
}
