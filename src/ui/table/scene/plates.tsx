import type { CSSProperties } from 'react';
import type { SceneLayout } from '../../../store/scene-layout.ts';
import type { SceneModel } from '../../../store/scene-model.ts';
import { closing } from '../../../store/select/closing.ts';
import type { Ledger } from '../../../store/select/ledger.ts';
import { Plate } from '../../look/plate.tsx';
import { useSay } from '../../words/use-say.ts';
import { wholePoints } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';

interface PlatesProps {
  readonly layout: SceneLayout;
  readonly model: SceneModel;
  readonly ledger: Ledger;
}

const AJAR = [
  [20, 'shut'],
  [45, 'ajar'],
  [65, 'half'],
] as const;
const openness = (points: number) => AJAR.find(([below]) => points < below)?.[1] ?? 'wide';

/** What the things in the room mean: the way out by the door, the ledger by the balance, the evidence by its folder. */
export function Plates({ layout, model, ledger: { gave, got } }: PlatesProps) {
  const say = useSay('table');
  const { view, words, me } = useSeat();
  const { plates, isCompact } = layout;
  const { settled, issues } = closing(view);
  const b = { b: (chunks: readonly unknown[]) => <b>{chunks.map(String)}</b> };
  const selected = view.sheets.batna?.selected;
  const name = selected === undefined ? undefined : me.alternatives[selected]?.label;
  const placed = (place: CSSProperties): { style: CSSProperties } => ({
    style: isCompact ? HIDDEN : { position: 'absolute', ...place },
  });
  return (
    <>
      <Plate tone="batna" {...placed({ right: plates.door?.right, top: plates.door?.y, maxWidth: 190 })}>
        {view.written === undefined ? (
          say('plate.noWayOut')
        ) : (
          <>
            {say('plate.wayOut')}
            <br />
            <b style={{ fontSize: '0.94rem' }}>{wholePoints(words, view.written)}</b>{' '}
            {name === undefined ? say(`ajar.${openness(view.written)}`) : `${name}, ${say(`ajar.${openness(view.written)}`)}`}
          </>
        )}
      </Plate>
      <Plate {...placed({ right: plates.balance?.right, top: plates.balance?.y })}>
        {say.rich('plate.ledger', b, { gave: wholePoints(words, gave), got: wholePoints(words, got) })}
      </Plate>
      <Plate {...placed({ left: plates.evidence?.x, top: plates.evidence?.y })}>
        {say('plate.evidence', { n: model.evidence })}
      </Plate>
      {settled > 0 && (
        <Plate {...placed({ left: 14, top: layout.table.y - 32 })}>{say('plate.settled', { settled, issues })}</Plate>
      )}
    </>
  );
}

const HIDDEN: CSSProperties = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' };
