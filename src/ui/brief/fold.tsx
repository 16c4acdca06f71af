import { useId, type ReactNode } from 'react';
import { useMedia } from '../table/use-media.ts';
import styles from './fold.module.css';

const ROOMY = '(min-width: 768px)';

interface FoldProps {
  readonly title: string;
  /** How many things are in it. */
  readonly n: number;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the brief to look things up in: open where there is room, folded on a phone, always on paper. */
export function Fold({ title, n, lead, children }: FoldProps) {
  const id = useId();
  const isRoomy = useMedia(ROOMY);
  if (n === 0) return undefined;
  return (
    <details id={id} className={styles.fold} open={isRoomy}>
      <summary>
        <h3 className="title-3">{title}</h3> <span>{n}</span>
      </summary>
      {lead !== undefined && <p className="caption">{lead}</p>}
      {children}
    </details>
  );
}
