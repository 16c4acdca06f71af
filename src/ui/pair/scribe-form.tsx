import { useState } from 'react';
import { SIDES, type Side } from '../../domain/side.ts';
import { TACTICS, type Tactic } from '../../engine/tactics/tactic.ts';
import { LONGEST_SCRIBE_NOTE, SCRIBE_KINDS, type ScribeKind, type ScribeNote } from '../../store/pair/scribe.ts';
import { nameAt, PAIR_LIMITS } from '../../store/pair/session.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import styles from './observer.module.css';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { usePairState } from './use-pairs.ts';

/** One note at a time: what it is, whom it is about, and the observer's words. */
export function ScribeForm({ open: { pair, words } }: { readonly open: OpenPair }) {
  const { session, games, stage } = usePairState(pair);
  const of = stage.round;
  // the observer's own page reads it; what was observed is public
  const [text, setText] = useDraft<string>(`scribe.${pair.id}`, '');
  const [kind, setKind] = useState<ScribeKind>('move');
  const [about, setAbout] = useState<Side | 'both'>('both');
  const [tactic, setTactic] = useState<Tactic>();
  const [error, setError] = useState<'observer.missing' | 'observer.full'>();

  async function add(): Promise<void> {
    const trimmed = text.trim();
    const named = kind === 'tactic' ? tactic : undefined;
    const isFull = session.scribe.length >= PAIR_LIMITS.notes;
    const isMissing = trimmed === '' && named === undefined;
    setError(isMissing ? 'observer.missing' : isFull ? 'observer.full' : undefined);
    if (isMissing || isFull) return;
    const note: ScribeNote = {
      kind,
      of,
      round: Math.max(1, games[of]?.get().table.state.round ?? 1),
      ...(about !== 'both' && { side: about }),
      ...(named !== undefined && { tactic: named }),
      text: trimmed.slice(0, LONGEST_SCRIBE_NOTE),
    };
    await pair.change((now) => ({ ...now, scribe: [...now.scribe, note] }));
    setText('');
    setTactic(undefined);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      noValidate
    >
      <Segmented
        legend={say('observer.kind')}
        options={SCRIBE_KINDS.map((value) => ({ value, label: say(`observer.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Segmented
        legend={say('observer.about')}
        options={[
          { value: 'both', label: say('observer.both') },
          ...SIDES.map((value) => ({ value, label: nameAt(session, of, value) })),
        ]}
        value={about}
        onChange={setAbout}
      />
      {kind === 'tactic' && (
        <SelectField
          label={say('observer.tactic')}
          none={say('observer.tacticNone')}
          options={TACTICS.map((value) => ({ value, label: words.messages.tactics[value].label }))}
          value={tactic}
          onChange={setTactic}
        />
      )}
      <TextField
        label={say('observer.text')}
        hint={say(`observer.hint.${kind}`)}
        rows={3}
        value={text}
        onChange={setText}
        most={LONGEST_SCRIBE_NOTE}
        {...(error !== undefined && { error: say(error) })}
      />
      <Button type="submit" kind="ink">
        {say('observer.add')}
      </Button>
    </form>
  );
}
