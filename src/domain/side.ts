/** The two sides of every negotiation. Nothing may assume which of them is a person (negotiation model §1). */
export const SIDES = ['one', 'two'] as const;
export type Side = (typeof SIDES)[number];

/** Something that both sides have, each its own. */
export type BySide<T> = Readonly<Record<Side, T>>;

/** The side across the table. */
export const otherSide = (side: Side): Side => (side === 'one' ? 'two' : 'one');

/** Makes something for each side. */
export const bySide = <T>(make: (side: Side) => T): BySide<T> => ({ one: make('one'), two: make('two') });
