import { useState } from 'react';
import type { StoredPair } from '../../store/pair/stored-pair.ts';
import { fileNameOf } from '../keep/file-name.ts';
import { saveFile } from '../keep/save-file.ts';
import { linkTo } from '../app/routes.ts';
import { EraseDialog } from '../games/erase-dialog.tsx';
import { Button, LinkButton } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { cardOf } from '../words/scenario-cards.ts';
import { pairRoute } from './pair-routes.ts';
import { say } from './pair-say.ts';
import type { KeptPairs } from './pairs.ts';
import styles from './start.module.css';

interface KeptPairsListProps {
  readonly kept: KeptPairs;
  readonly onErase: (id: string) => Promise<void>;
}

/** Pairs that can go on, the last one first. */
export function KeptPairsList({ kept: { pairs, lost }, onErase }: KeptPairsListProps) {
  const [erasing, setErasing] = useState<{ readonly id: string; readonly body: string }>();
  const [said, setSaid] = useState('');
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept" className="title-2">
        {say('kept.title')}
      </h2>
      <ul>
        {pairs.map((pair) => {
          const { names, rounds } = pair.session;
          const scenario = cardOf(pair.scenario)?.title ?? pair.scenario;
          return (
            <li key={pair.id}>
              <p>
                <b>{say('kept.names', { ...names })}</b>
                <span>
                  {scenario}, {say('kept.round', { n: rounds.length - 1 })}, {say(`kept.stage.${standing(pair)}`)}
                </span>
              </p>
              <LinkButton
                icon="forward"
                href={linkTo(pairRoute(pair.id))}
                aria-label={say('kept.goOn', { ...names, scenario })}
              >
                {say('kept.goOnShort')}
              </LinkButton>
              <Button
                kind="quiet"
                aria-label={say('kept.eraseLong', { ...names, scenario })}
                onClick={() => setErasing({ id: pair.id, body: say('kept.eraseBody', { ...names }) })}
              >
                {say('kept.erase')}
              </Button>
            </li>
          );
        })}
      </ul>
      {lost.length > 0 && (
        <>
          <h3 className="title-3">{say('kept.lost')}</h3>
          <ul>
            {lost.map(({ id, place, problem, raw }) => (
              <li key={id}>
                <p>
                  <b>{say('kept.lostOne', { id })}</b>
                  <span>{say('kept.lostWhy', { place: place === '' ? say('kept.lostStart') : place, problem })}</span>
                </p>
                <Button
                  icon="export"
                  aria-label={say('kept.lostSaveLong', { id })}
                  onClick={() => saveFile(fileNameOf('parley-pair', id), JSON.stringify(raw, undefined, 1))}
                >
                  {say('kept.lostSave')}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={say('kept.lostEraseLong', { id })}
                  onClick={() => setErasing({ id, body: say('kept.lostEraseBody') })}
                >
                  {say('kept.erase')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LiveRegion message={said} />
      <EraseDialog
        isOpen={erasing !== undefined}
        onClose={() => setErasing(undefined)}
        title={say('kept.eraseTitle')}
        body={erasing?.body ?? ''}
        yes={say('kept.eraseYes')}
        onYes={async () => {
          if (erasing !== undefined) await onErase(erasing.id);
          setSaid(say('kept.erased'));
        }}
      />
    </section>
  );
}

/** Where the last round stands, by its events alone. */
function standing({ games }: StoredPair): 'prepare' | 'talk' | 'over' {
  const log = games.at(-1)?.branches[0]?.log ?? [];
  if (log.some(({ kind }) => kind === 'signed' || kind === 'left' || kind === 'expired')) return 'over';
  return log.some(({ kind }) => kind === 'moveMade') ? 'talk' : 'prepare';
}
