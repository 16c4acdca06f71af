import { useEffect, useState } from 'react';
import type { LostRow } from '../../store/class/class-keeper.ts';
import type { ClassKeeper } from '../../store/class/class-rows.ts';
import { useServices } from '../app/services.tsx';
import { fileNameOf } from '../keep/file-name.ts';
import { saveFile } from '../keep/save-file.ts';
import { Ask } from '../look/ask.tsx';
import { Button } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import styles from './assigned.module.css';
import { say } from './assigned-say.ts';

type Kind = 'taken' | 'composed' | 'received' | 'remarks';

interface LostRowsProps {
  readonly kinds: readonly Kind[];
  /** What the keys begin with; everything without. */
  readonly start?: string;
}

interface Lost extends LostRow {
  readonly kind: Kind;
}

/** What is kept of classes and cannot be read: why, and a way to save or erase it. Nothing where everything can be read. */
export function LostRows({ kinds, start = '' }: LostRowsProps) {
  const { classes } = useServices();
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const [erasing, setErasing] = useState<Lost>();
  const [said, setSaid] = useState('');
  const wanted = kinds.join(' ');
  useEffect(() => {
    let isWanted = true;
    void classes()
      .then((keeper) => lostOf(keeper, wanted, start))
      .then((found) => isWanted && setLost(found));
    return () => {
      isWanted = false;
    };
  }, [classes, wanted, start]);
  if (lost.length === 0) return <LiveRegion message={said} />;

  async function erase({ kind, key }: Lost): Promise<void> {
    const keeper = await classes();
    await keeper[kind].drop(key);
    setLost(await lostOf(keeper, wanted, start));
    setSaid(say('lost.erased'));
  }
  return (
    <section aria-labelledby="lost">
      <h2 id="lost" className="title-2">
        {say('lost.title')}
      </h2>
      <p className="brief">{say('lost.lead')}</p>
      <LiveRegion message={said} />
      <ul className={styles.rows}>
        {lost.map((row) => {
          const { kind, key, place, problem, raw } = row;
          const what = say(`lost.${kind}`, { key });
          return (
            <li key={`${kind} ${key}`}>
              <div className={styles.what}>
                <h3 className="title-3">{what}</h3>
                <p>{say('lost.why', { place: place === '' ? say('lost.start') : place, problem })}</p>
              </div>
              <div className={styles.line}>
                <Button
                  icon="export"
                  aria-label={`${say('lost.save')}: ${what}`}
                  onClick={() => saveFile(fileNameOf('parley', kind, key), JSON.stringify(raw, undefined, 1))}
                >
                  {say('lost.save')}
                </Button>
                <Button kind="quiet" aria-label={`${say('lost.erase')}: ${what}`} onClick={() => setErasing(row)}>
                  {say('lost.erase')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Ask
        isOpen={erasing !== undefined}
        onClose={() => setErasing(undefined)}
        title={say('lost.eraseTitle')}
        body={
          erasing === undefined
            ? ''
            : say('lost.eraseBody', { what: say(`lost.${erasing.kind}`, { key: erasing.key }) })
        }
        yes={say('lost.eraseYes')}
        no={say('lost.eraseNo')}
        onYes={() => erasing && void erase(erasing)}
      />
    </section>
  );
}

async function lostOf(keeper: ClassKeeper, kinds: string, start: string): Promise<readonly Lost[]> {
  const found = await Promise.all(
    kinds.split(' ').map(async (name) => {
      const kind = name as Kind; // joined from kinds above
      return (await keeper[kind].lost(start)).map((row): Lost => ({ ...row, kind }));
    }),
  );
  return found.flat();
}
