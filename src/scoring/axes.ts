/** What a negotiation is graded on: three headline axes, then the supporting ones (negotiation model §8). */
export const AXES = [
  'batna-discipline',
  'reciprocity',
  'ethics',
  'value',
  'process',
  'reading',
  'preparation',
  'relationship',
] as const;
export type Axis = (typeof AXES)[number];
