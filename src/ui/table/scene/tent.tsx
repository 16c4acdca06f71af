import type { Face } from '../../../domain/seat.ts';
import { cardPlaces, tentPlace } from '../../../store/scene-cards.ts';
import type { SceneLayout } from '../../../store/scene-layout.ts';
import type { SceneCard } from '../../../store/scene-model.ts';
import { NameTent } from '../../look/plate.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';

interface TentProps {
  readonly layout: SceneLayout;
  readonly cards: readonly SceneCard[];
  readonly face: Face;
}

/** Who sits there, and the feeling in words: no face without its word. */
export function Tent({ layout, cards, face }: TentProps) {
  const say = useSay('table');
  const { them } = useSeat();
  const place = tentPlace(layout, cardPlaces(layout, cards));
  return (
    <NameTent
      name={them.person.name}
      mood={say(`mood.${face}`)}
      isLine={!place.isOnTable}
      style={{
        position: 'absolute',
        left: place.x,
        top: place.y,
        ...(place.isOnTable ? { width: place.width } : { maxWidth: layout.width - place.x * 2 }),
      }}
    />
  );
}
