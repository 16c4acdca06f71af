import { useState } from 'react';
import { useLocation } from 'wouter';
import { playRoute } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { LONGEST_NAME } from '../keep/game-record.ts';
import { isReadable } from '../keep/is-readable.ts';
import { saveFile } from '../keep/save-file.ts';
import { exportOf } from '../keep/transfer.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import { say } from './games-say.ts';
import styles from './games.module.css';
import type { Row } from './kept-words.ts';

interface MoreSheetProps {
  readonly row: Row | undefined;
  readonly onClose: () => void;
  /** Says what was done, and lists anew. */
  readonly onDone: (words: string) => void;
  readonly onErase: () => void;
}

/** What is seldom done with a table: name it, open another line of it, take it along, take it away. */
export function MoreSheet({ row, onClose, onDone, onErase }: MoreSheetProps) {
  const shell = useSay('app');
  return (
    <Sheet isOpen={row !== undefined} onClose={onClose} title={row?.title ?? ''} closeLabel={shell('close')}>
      {row !== undefined && <Inside key={row.game.id} row={row} onDone={onDone} onErase={onErase} />}
    </Sheet>
  );
}

function Inside({ row, onDone, onErase }: { readonly row: Row } & Pick<MoreSheetProps, 'onDone' | 'onErase'>) {
  const { game, summary } = row;
  const { keeper, games } = useServices();
  const [name, setName] = useState(game.name ?? '');

  function rename(): void {
    const wanted = name.trim() === '' ? undefined : name.trim();
    keeper.rename(game.id, wanted).then(
      () => onDone(wanted === undefined ? say('unnamed') : say('renamed', { name: wanted })),
      () => onDone(say('notRenamed')),
    );
    games.close(game.id);
  }
  async function exportOne(): Promise<void> {
    const stored = await keeper.load(game.id);
    if (stored === undefined) return;
    const text = isReadable(stored) ? exportOf([stored]) : JSON.stringify(stored.raw, undefined, 1);
    saveFile(`parley-${game.id}.json`, text);
  }

  const { grades } = summary;
  const counted = game.branches.findIndex(({ id }) => id === grades?.line);
  return (
    <div className={styles.inside}>
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField
          label={say('more.name')}
          hint={say('more.nameHint')}
          value={name}
          onChange={setName}
          most={LONGEST_NAME}
        />
        <Button type="submit">{say('more.save')}</Button>
      </form>
      {game.branches.length > 1 && summary.standing === 'current' && (
        <section>
          <h3 className="title-3">{say('more.lines')}</h3>
          <p>{say('more.linesNote')}</p>
          {grades?.overall.kind === 'graded' && (
            <p>{say('countedLine', { n: counted + 1, score: Math.round(grades.overall.hundredths / 100) })}</p>
          )}
          <Lines row={row} />
        </section>
      )}
      <section>
        <h3 className="title-3">{say('more.files')}</h3>
        <div className={styles.actions}>
          <Button icon="export" onClick={() => void exportOne()}>
            {say('exportOne')}
          </Button>
          <Button kind="quiet" onClick={onErase}>
            {say('erase')}
          </Button>
        </div>
      </section>
    </div>
  );
}

/** The lines of play of a table, each opened where it stands. */
function Lines({ row: { game } }: { readonly row: Row }) {
  const { games } = useServices();
  const [, navigate] = useLocation();

  async function choose(branch: number): Promise<void> {
    const opened = await games.open(game.id);
    if (!opened.ok) return navigate(playRoute(game.id, 'table'));
    await opened.value.game.choose(branch);
    const isOver = opened.value.game.get().table.state.outcome !== undefined;
    navigate(playRoute(game.id, isOver ? 'debrief' : 'table'));
    return undefined;
  }
  return (
    <div className={styles.actions}>
      {game.branches.map(({ id }, at) => (
        <Button key={id} onClick={() => void choose(id)}>
          {say('line', { n: at + 1 })}
        </Button>
      ))}
    </div>
  );
}
