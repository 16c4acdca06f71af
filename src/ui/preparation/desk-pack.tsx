import type { ReactNode } from 'react';
import { sideText } from '../../text/words.ts';
import styles from './desk-pack.module.css';
import { DESK_SHEETS, type DeskSheet } from './desk-progress.ts';
import { say } from './desk-say.ts';
import { Alternatives, Issues, Tradeables } from './pack-own.tsx';
import { Approach, Bundles, Counterparty, Evidence, Opening } from './pack-plans.tsx';
import type { DeskPackProps } from './pack-written.tsx';

/** All sheets on paper, one after the other: filled in as far as they are, with room for the rest. */
export function DeskPack(props: DeskPackProps) {
  const { words, seen } = props;
  return (
    <article className={styles.pack} data-theme="light">
      <header>
        <h1 className="title-1">{say('pack.title', { scenario: words.scenario.title })}</h1>
        <p>{sideText(words, seen.side).seat}</p>
      </header>
      {DESK_SHEETS.map((name) => {
        const Part = PARTS[name];
        return (
          <section key={name} className={styles.part}>
            <h2 className="title-2">{say(`sheet.${name}`)}</h2>
            <Part {...props} />
          </section>
        );
      })}
    </article>
  );
}

const PARTS = {
  batna: Alternatives,
  issues: Issues,
  tradeables: Tradeables,
  counterparty: Counterparty,
  evidence: Evidence,
  anchor: Opening,
  meso: Bundles,
  strategy: Approach,
} as const satisfies Record<DeskSheet, (props: DeskPackProps) => ReactNode>;
