import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './findings.module.css';
import { byWeight, type ToldFinding } from './told.ts';

interface FindingsProps {
  readonly findings: readonly ToldFinding[];
  readonly words: Words;
  /** The one asked for from elsewhere. */
  readonly shown: string | undefined;
  readonly onShow: (id: string | undefined) => void;
  /** Without it the talks cannot be taken up again from here. */
  readonly onRewind?: ((move: number) => void) | undefined;
}

const WEIGHTIEST = 5;

/** Every finding beside its line, the weightiest first. */
export function Findings({ findings, words, shown, onShow, onRewind }: FindingsProps) {
  const [isAll, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const ordered = byWeight(findings);
  const open = shown ?? ordered[0]?.id;
  const visible =
    isAll || ordered.findIndex(({ id }) => id === shown) >= WEIGHTIEST ? ordered : ordered.slice(0, WEIGHTIEST);

  useEffect(() => {
    if (shown === undefined) return;
    const card = list.current?.querySelector<HTMLElement>(`#${shown}`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('h3')?.focus();
  }, [shown]);

  return (
    <>
      <div className={styles.head}>
        <h2 id="findings" className="title-2">
          {say('findings')}
        </h2>
        {findings.length > 0 && (
          <span className="caption">{say('shown', { shown: visible.length, all: findings.length })}</span>
        )}
      </div>
      {findings.length === 0 && <EmptyState title={say('findingsNone')} />}
      <div ref={list} className={styles.list}>
        {visible.map((told, at) => (
          <FindingCard
            key={told.id}
            told={told}
            words={words}
            isSameLine={visible[at - 1]?.finding.move === told.finding.move}
            asIn={visible.slice(0, at).find(({ why }) => why === told.why)?.round}
            isOpen={told.id === open}
            onOpen={() => onShow(told.id)}
            onRewind={onRewind && (() => onRewind(told.finding.move))}
          />
        ))}
      </div>
      {findings.length > WEIGHTIEST && (
        <Button
          onClick={() => {
            setAll(!isAll);
            if (isAll) onShow(undefined);
          }}
        >
          {visible.length < findings.length ? say('all', { all: findings.length }) : say('fewer')}
        </Button>
      )}
    </>
  );
}
