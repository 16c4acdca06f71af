import type { ScenarioCard } from '../words/scenario-cards.ts';

/** Where negotiations happen, in the order of the library. */
export const CONTEXTS = [
  'sales',
  'procurement',
  'partnership',
  'hiring',
] as const satisfies readonly ScenarioCard['context'][];
