import { useState } from 'react';
import { useDraft } from '../../keep/use-draft.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/field.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';
import { useInput } from '../use-input.ts';
import styles from './drawer.module.css';

/** One's own notes; the other side never sees them. */
export function NotesTab() {
  const say = useSay('table');
  const { state, side, view } = useSeat();
  const [text, setText] = useDraft<string>(`note.${state.id}`, '');
  const [isMissing, setMissing] = useState(false);
  const { put, refusal } = useInput();
  const error = refusal ?? (isMissing ? say('notes.missing') : undefined);

  async function add(): Promise<void> {
    const trimmed = text.trim();
    setMissing(trimmed === '');
    if (trimmed !== '' && (await put({ kind: 'note', side, text: trimmed.slice(0, 2000) }))) setText('');
  }

  return (
    <div className={styles.blocks}>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={say('notes.label')}
          value={text}
          rows={2}
          onChange={setText}
          {...(error !== undefined && { error })}
        />
        <Button type="submit">{say('notes.add')}</Button>
      </form>
      {view.notes.length === 0 && <p className={styles.none}>{say('notes.empty')}</p>}
      <ul className={styles.list}>
        {view.notes.toReversed().map(({ seq, text: note }) => (
          <li key={seq} className={styles.note}>
            {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
