const NEAR = {
  /** A name this many changes away, or a third of its length, is a slip of the pen. Tuned by hand. */
  changes: 2,
  share: 1 / 3,
  /** Longer names are not compared. */
  longest: 80,
  /** More names than these are not listed. */
  listed: 24,
} as const;

/** The known name that somebody most likely meant, undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > NEAR.longest) return undefined;
  const most = Math.max(NEAR.changes, Math.floor(name.length * NEAR.share));
  let best: { readonly known: string; readonly changes: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase());
    if (changes <= most && changes < candidate.length && (best === undefined || changes < best.changes))
      best = { known: candidate, changes };
  }
  return best?.known;
}

/** ` Did you mean "x"?`, or the names there are, or nothing where there are none. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return ` Did you mean "${near}"?`;
  const more = known.length > NEAR.listed ? ' …' : '.';
  return known.length === 0 ? ' There is none to name.' : ` Known: ${known.slice(0, NEAR.listed).join(', ')}${more}`;
}

/** `a, b and c`. */
export const listed = (names: readonly string[], last: 'and' | 'or' = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1] ?? ''}`;

/** Letters to put in, take out or exchange (Levenshtein). */
function changesBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (left[row - 1] === right[at - 1] ? 0 : 1);
      line.push(Math.min(exchanged, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[right.length] ?? 0;
}
