import type { SceneModel } from '../../../store/scene-model.ts';
import type { RulerMark, RulerProps } from '../../look/ruler.tsx';
import type { Say } from '../../words/use-say.ts';
import { wholePoints } from '../figures.ts';
import type { SeatAtTable } from '../seat-context.tsx';

export type EdgeOfTable = Omit<RulerProps, 'surface' | 'inset' | 'isSparse' | 'style'>;

/** The near edge of the table with my points on it, and all of it in one sentence for those who do not see it. */
export function edgeOf(say: Say<'table'>, { words }: Pick<SeatAtTable, 'words'>, model: SceneModel): EdgeOfTable {
  const { reservationPoint, target, draft, cards, marks } = model;
  const standing = cards.flatMap(({ owner, points }): readonly RulerMark[] =>
    points === null ? [] : [{ owner, points, isStanding: true }],
  );
  const label = [
    say('edge'),
    reservationPoint === null ? say('edge.noLine') : say('edge.line', { points: wholePoints(words, reservationPoint) }),
    ...(target === null ? [] : [say('edge.target', { points: wholePoints(words, target) })]),
    ...(draft === null ? [] : [say('edge.draft', { points: wholePoints(words, draft) })]),
  ].join(' ');
  return {
    label,
    marks: [...marks, ...standing],
    words: { leave: say('edge.leave'), stay: say('edge.stay'), draft: say('edge.thisMove') },
    ...(reservationPoint !== null && { reservationPoint }),
    ...(target !== null && { target }),
    ...(draft !== null && { draft }),
  };
}
