import type { Offered } from '../../store/select/recommend.ts';
import { chairOf, SCENARIO_CARDS } from './scenario-cards.ts';

/** Every scenario as far as a recommendation asks about it. */
export const OFFERED: readonly Offered[] = SCENARIO_CARDS.map((card) => ({
  ...card,
  types: { one: chairOf(card, 'one').type, two: chairOf(card, 'two').type },
}));
