/** The names of the slots in a line, in lower case, as often as they stand there. */
export const slotsOf = (line: string): readonly string[] =>
  [...line.matchAll(/\{([a-z0-9]+)\}/giu)].map(([, slot]) => (slot ?? '').toLowerCase());
