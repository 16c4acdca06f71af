import { bySide, type BySide, type Side } from '../../domain/side.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import { cardOf, chairOf } from '../words/scenario-cards.ts';

/** What is said of an assignment's scenario before it is loaded. */
export interface ScenarioGlance {
  readonly title: string;
  readonly tagline: string;
  /** `You sell for Lumeo`. */
  readonly seats: BySide<string>;
  readonly people: BySide<string>;
}

/** From the library, or from what came along; undefined where there is neither. */
export function glanceOf({ scenario, own }: Pick<Assignment, 'scenario' | 'own'>): ScenarioGlance | undefined {
  if (own !== undefined) {
    const text = own.texts['en'] ?? Object.values(own.texts)[0];
    if (text === undefined) return undefined;
    const sideText = (side: Side) => text.sides[own.scenario.sides[side === 'one' ? 0 : 1].id];
    return {
      title: text.title,
      tagline: text.tagline,
      seats: bySide((side) => sideText(side)?.seat ?? ''),
      people: bySide((side) => sideText(side)?.person.name ?? ''),
    };
  }
  const card = cardOf(scenario.id);
  return (
    card && {
      title: card.title,
      tagline: card.tagline,
      seats: bySide((side) => chairOf(card, side).seat),
      people: bySide((side) => chairOf(card, side).person.name),
    }
  );
}
