import type { ReactNode } from 'react';
import type { SceneModel } from '../../../store/scene-model.ts';
import { closing } from '../../../store/select/closing.ts';
import { Plate } from '../../look/plate.tsx';
import type { Say } from '../../words/use-say.ts';
import { wholePoints } from '../figures.ts';
import { BOLD } from '../marks.tsx';
import type { SeatAtTable } from '../seat-context.tsx';

/** What the things in the room mean: the way out by the door, the ledger by the balance, the evidence by its folder. */
export interface PlateWords {
  readonly placed: { readonly door: ReactNode; readonly balance: ReactNode; readonly evidence: ReactNode };
  readonly settled: ReactNode;
}

/** How far the door stands open, in words. */
const OPENNESS = [
  [20, 'shut'],
  [45, 'ajar'],
  [65, 'half'],
] as const;
const openness = (points: number) => OPENNESS.find(([below]) => points < below)?.[1] ?? 'wide';

export function platesOf(say: Say<'table'>, { view, words, me }: SeatAtTable, model: SceneModel): PlateWords {
  const { gave, got } = model.ledger;
  const { settled, issues } = closing(view);
  const selected = view.sheets.batna?.selected;
  const name = selected === undefined ? undefined : me.alternatives[selected]?.label;
  const written = view.written;
  return {
    placed: {
      door:
        written === undefined ? (
          <span key="door">{say('plate.noWayOut')}</span>
        ) : (
          <span key="door">
            {say('plate.wayOut')}
            <br />
            <b>{wholePoints(words, written)}</b>{' '}
            {[...(name === undefined ? [] : [name]), say(`ajar.${openness(written)}`)].join(', ')}
          </span>
        ),
      balance: (
        <span key="balance">
          {say.rich('plate.ledger', BOLD, { gave: wholePoints(words, gave), got: wholePoints(words, got) })}
        </span>
      ),
      evidence: <span key="evidence">{say('plate.evidence', { n: model.evidence })}</span>,
    },
    settled: settled === 0 ? undefined : <Plate>{say('plate.settled', { settled, issues })}</Plate>,
  };
}
