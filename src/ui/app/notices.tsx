import { useSyncExternalStore } from 'react';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './notices.module.css';
import { useServices } from './services.tsx';
import type { Notice, Troubles } from './troubles.ts';

type Say = ReturnType<typeof useSay<'app'>>;
type Key = Parameters<Say>[0];

interface NoticeWords {
  readonly body: Key;
  readonly dismiss: Key;
  /** What can be done about it at once. */
  readonly act?: { readonly label: Key; readonly does: 'reload' | 'update' };
}

const UNDERSTOOD = 'dismiss';
const LATER = 'version.later';
const RELOAD = { label: 'reload', does: 'reload' } as const;

const NOTICES: Readonly<Record<Notice, NoticeWords>> = {
  denied: { body: 'kept.denied', dismiss: UNDERSTOOD },
  newer: { body: 'kept.newer', dismiss: UNDERSTOOD },
  refused: { body: 'kept.refused', dismiss: UNDERSTOOD },
  elsewhere: { body: 'kept.elsewhere', dismiss: UNDERSTOOD, act: RELOAD },
  'version-ready': { body: 'version.ready', dismiss: LATER, act: { label: 'version.start', does: 'update' } },
  'version-elsewhere': { body: 'version.elsewhere', dismiss: LATER, act: { label: 'reload', does: 'update' } },
  'version-begun': { body: 'version.begun', dismiss: LATER, act: RELOAD },
};

/** Tells once what the person has to know about the whole product: that nothing can be kept, that a new version is ready. */
export function Notices({ troubles }: { readonly troubles: Troubles }) {
  const say = useSay('app');
  const { offline } = useServices();
  const notice = useSyncExternalStore(troubles.subscribe, troubles.get);
  const words = notice && NOTICES[notice];
  const act = words?.act;
  return (
    <output className={styles.place}>
      {words !== undefined && (
        <div className={styles.notice}>
          <Icon name={notice?.startsWith('version') ? 'info' : 'warning'} />
          <p>{say(words.body)}</p>
          {act !== undefined && (
            <Button onClick={() => (act.does === 'reload' ? window.location.reload() : void offline.update())}>
              {say(act.label)}
            </Button>
          )}
          <Button kind="quiet" onClick={troubles.dismiss}>
            {say(words.dismiss)}
          </Button>
        </div>
      )}
    </output>
  );
}
