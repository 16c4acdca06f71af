import { useSyncExternalStore } from 'react';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './notices.module.css';
import type { Troubles } from './troubles.ts';

/** Tells once that nothing can be kept, and why. */
export function Notices({ troubles }: { readonly troubles: Troubles }) {
  const say = useSay('app');
  const notice = useSyncExternalStore(troubles.subscribe, troubles.get);
  return (
    <output className={styles.place}>
      {notice !== undefined && (
        <div className={styles.notice}>
          <Icon name="warning" />
          <p>{say(`kept.${notice}`)}</p>
          {notice === 'elsewhere' && <Button onClick={() => window.location.reload()}>{say('reload')}</Button>}
          <Button kind="quiet" onClick={troubles.dismiss}>
            {say('dismiss')}
          </Button>
        </div>
      )}
    </output>
  );
}
