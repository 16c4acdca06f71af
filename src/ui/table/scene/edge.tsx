import type { SceneLayout } from '../../../store/scene-layout.ts';
import type { SceneModel } from '../../../store/scene-model.ts';
import { Ruler, type RulerMark } from '../../look/ruler.tsx';
import { useSay } from '../../words/use-say.ts';
import { wholePoints } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';

interface EdgeProps {
  readonly layout: SceneLayout;
  readonly model: SceneModel;
  readonly isDrawn: boolean;
}

/** The near edge of the table with my points on it; its wood is in the picture where there is one. */
export function Edge({ layout, model, isDrawn }: EdgeProps) {
  const say = useSay('table');
  const { words } = useSeat();
  const { ruler, isCompact } = layout;
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
  return (
    <Ruler
      label={label}
      surface={isDrawn ? 'none' : 'oak'}
      inset={ruler.zero}
      isSparse={isCompact}
      marks={[...marks, ...standing]}
      style={{ position: 'absolute', left: ruler.x, top: ruler.y, width: ruler.width, height: ruler.height }}
      {...(reservationPoint !== null && { reservationPoint })}
      {...(target !== null && { target })}
      {...(draft !== null && { draft })}
      {...(!isCompact && { words: { leave: say('edge.leave'), stay: say('edge.stay'), draft: say('edge.thisMove') } })}
    />
  );
}
