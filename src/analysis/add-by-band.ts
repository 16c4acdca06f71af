import { at } from './typed.ts';
import type { Curve } from './add-issue.ts';
import type { Column } from './scale.ts';
import { worthKeeping } from './worth-keeping.ts';

/** A curve that keeps one entry for each band of own points, and how wide the bands are. */
export interface BandedCurve {
  readonly curve: Curve;
  /** For every package some entry has no fewer points for the other, and fewer own points by less than this. */
  readonly step: number;
}

/** The best for the other side in each band so far; `option` is -1 in an empty one. */
interface Bands {
  readonly own: Float64Array;
  readonly other: Float64Array;
  readonly option: Int32Array;
  readonly next: Int32Array;
}

/**
 * The curve over one issue more where listing it whole would be too much: one pass over all sums, and no more memory than bands.
 *
 * @param count - bands that the whole range of own points is divided into, at least 2
 */
export function addByBand(column: Column, rest: Curve, count: number): BandedCurve {
  const options = worthKeeping(column);
  const end = rest.own.length - 1;
  const top = at(column.own, options[0] ?? 0) + at(rest.own, 0);
  const lowest = at(column.own, options.at(-1) ?? 0) + at(rest.own, end);
  const step = Math.max(1, Math.ceil((top - lowest + 1) / count));
  const bands: Bands = {
    own: new Float64Array(count),
    other: new Float64Array(count).fill(-Infinity),
    option: new Int32Array(count).fill(-1),
    next: new Int32Array(count),
  };
  // In option order, so that of equal packages the first stays.
  for (const chosen of options.toSorted((left, right) => left - right)) {
    const ownGain = at(column.own, chosen);
    const otherGain = at(column.other, chosen);
    for (let i = 0; i <= end; i += 1) {
      const own = at(rest.own, i) + ownGain;
      const other = at(rest.other, i) + otherGain;
      const band = Math.floor((top - own) / step);
      const most = at(bands.other, band);
      if (other < most || (other === most && own <= at(bands.own, band))) continue;
      bands.own[band] = own;
      bands.other[band] = other;
      bands.option[band] = chosen;
      bands.next[band] = i;
    }
  }
  return { curve: unbeaten(bands, { own: top, option: options[0] ?? 0, column, rest }), step };
}

interface Best {
  readonly own: number;
  readonly option: number;
  readonly column: Column;
  readonly rest: Curve;
}

/** From the best for oneself, which is always kept, through the bands from the top downwards. */
function unbeaten(bands: Bands, { own, option, column, rest }: Best): Curve {
  const kept: number[] = [];
  let best = -Infinity;
  for (let band = 0; band < bands.own.length; band += 1) {
    if (at(bands.option, band) < 0 || at(bands.other, band) <= best) continue;
    best = at(bands.other, band);
    kept.push(band);
  }
  const isThere = at(bands.own, kept[0] ?? 0) === own;
  const first = isThere ? [] : [{ own, other: at(column.other, option) + at(rest.other, 0), option, next: 0 }];
  return {
    own: Float64Array.from([...first.map((entry) => entry.own), ...kept.map((band) => at(bands.own, band))]),
    other: Float64Array.from([...first.map((entry) => entry.other), ...kept.map((band) => at(bands.other, band))]),
    option: Int32Array.from([...first.map((entry) => entry.option), ...kept.map((band) => at(bands.option, band))]),
    next: Int32Array.from([...first.map((entry) => entry.next), ...kept.map((band) => at(bands.next, band))]),
  };
}
