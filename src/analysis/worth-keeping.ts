/** What options are worth to oneself and to the other, in option order. */
interface Worths {
  readonly own: ArrayLike<number>;
  readonly other: ArrayLike<number>;
}

/** Reads a number that is known to be inside the list: the loops here run over lengths that are the list's own. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] as number; // reason above

/** Options of an issue that no other option beats for both, best for oneself first; of equal ones the first. */
export function worthKeeping({ own, other }: Worths): number[] {
  const kept: number[] = [];
  let best = -Infinity;
  for (const option of bestFirst({ own, other })) {
    if (at(other, option) <= best) continue;
    best = at(other, option);
    kept.push(option);
  }
  return kept;
}

/** All options, best for oneself first. Most issues rise or fall from end to end: they are in order already, one way or the other. */
function bestFirst({ own, other }: Worths): readonly number[] {
  const count = own.length;
  const order: number[] = [];
  let [falls, rises] = [true, true];
  for (let option = 0; option < count; option += 1) {
    order.push(option);
    if (option === 0) continue;
    falls &&= at(own, option) < at(own, option - 1);
    rises &&= at(own, option) > at(own, option - 1);
  }
  if (falls) return order;
  if (rises) return order.reverse();
  return order.sort(
    (left, right) => at(own, right) - at(own, left) || at(other, right) - at(other, left) || left - right,
  );
}
