import type { Worksheets } from '../../domain/worksheet.ts';
import { Ruler } from '../look/ruler.tsx';
import { say } from './desk-say.ts';
import type { DeskDraft } from './desk-draft.ts';
import styles from './preparation.module.css';

interface DeskEdgeProps {
  readonly draft: DeskDraft;
  readonly written: Worksheets['limit'];
}

/** The near edge of the desk: what one has written, where it will lie at the table. */
export function DeskEdge({ draft, written }: DeskEdgeProps) {
  const limit = draft.reservationPoint ?? written?.reservationPoint;
  const target = draft.target ?? written?.target;
  const label = limit === undefined ? say('edgeEmpty') : say('edgeLine', { limit, target: target ?? 'none' });
  return (
    <section className={styles.edge} aria-label={say('edge')}>
      <Ruler
        label={label}
        surface="oak"
        words={{ leave: say('leave'), stay: say('stay') }}
        {...(limit !== undefined && { reservationPoint: limit })}
        {...(target !== undefined && { target })}
      />
    </section>
  );
}
