import type { ReactNode } from 'react';
import type { Act } from '../../../engine/act.ts';
import { Button } from '../../look/button.tsx';
import { say } from '../../preparation/desk-say.ts';
import type { LooseSheet } from '../../preparation/sheet-drafts.ts';
import { useSeat } from '../seat-context.tsx';
import { PreparedBundles } from './prepared-bundles.tsx';
import { PreparedEvidence } from './prepared-evidence.tsx';
import { PreparedOpening } from './prepared-opening.tsx';
import { PreparedGuesses, PreparedLens, PreparedTrades } from './prepared-plans.tsx';
import styles from './prepared.module.css';

/** What a prepared sheet at the table is shown with. */
export interface PreparedProps {
  /** Lays a move ready in the composer. */
  readonly onTake: (act: Act) => void;
  /** The way to its form; stands beside what else can be done. */
  readonly change: ReactNode;
}

interface PreparedSheetProps extends Pick<PreparedProps, 'onTake'> {
  readonly name: LooseSheet;
  readonly onEdit: () => void;
}

const VIEWS = {
  meso: PreparedBundles,
  anchor: PreparedOpening,
  evidence: PreparedEvidence,
  tradeables: PreparedTrades,
  counterparty: PreparedGuesses,
  strategy: PreparedLens,
} as const satisfies Record<LooseSheet, (props: PreparedProps) => ReactNode>;

/** One sheet as it was prepared, with what can be done with it now; a blank one can still be filled in. */
export function PreparedSheet({ name, onTake, onEdit }: PreparedSheetProps) {
  const { view } = useSeat();
  const View = VIEWS[name];
  const isBlank = view.sheets[name] === undefined;
  const change = view.outcome === undefined && (
    <Button
      kind={isBlank ? 'plain' : 'quiet'}
      icon="notes"
      aria-haspopup="dialog"
      aria-label={say(isBlank ? 'at.fillOf' : 'at.changeOf', { sheet: say(`sheet.${name}`) })}
      onClick={onEdit}
    >
      {say(isBlank ? 'at.fill' : 'at.change')}
    </Button>
  );
  return (
    <section className={styles.sheet} aria-label={say(`sheet.${name}`)}>
      {isBlank ? (
        <>
          <p>{say(`at.${name}.none`)}</p>
          <p>{change}</p>
        </>
      ) : (
        <View onTake={onTake} change={change} />
      )}
    </section>
  );
}
