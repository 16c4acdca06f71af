import type { Worksheets } from '../../domain/worksheet.ts';
import { Ruler } from '../look/ruler.tsx';
import { say } from './desk-say.ts';
import type { DeskDraft } from './desk-draft.ts';
import styles from './preparation.module.css';

interface DeskEdgeProps {
  readonly draft: DeskDraft;
  readonly written: Worksheets['limit'];
  /** Points of the bundles that are whole. */
  readonly bundles: readonly number[];
}

/** The near edge of the desk: what one has written, where it will lie at the table. */
export function DeskEdge({ draft, written, bundles }: DeskEdgeProps) {
  const limit = draft.reservationPoint ?? written?.reservationPoint;
  const target = draft.target ?? written?.target;
  const line = limit === undefined ? say('edgeEmpty') : say('edgeLine', { limit, target: target ?? 'none' });
  const label = bundles.length === 0 ? line : `${line} ${say('edgeBundles', { points: bundles.join(', ') })}`;
  return (
    <section className={styles.edge} aria-label={say('edge')}>
      <Ruler
        label={label}
        surface="oak"
        words={{ leave: say('leave'), stay: say('stay') }}
        marks={bundles.map((points) => ({ owner: 'me', points, isStanding: true }))}
        {...(limit !== undefined && { reservationPoint: limit })}
        {...(target !== undefined && { target })}
      />
    </section>
  );
}
