import type { Option, Package } from '../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';

/** Figures a person would say: few enough to hold in mind, on round steps. Tuned for search time. */
const SPOKEN = {
  mostFigures: 19,
  /** Multiples of an issue's step that sound round, least first. */
  steps: [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000],
} as const;

/**
 * The options of an issue that somebody would put forward: round figures, figures that a known fact names, and what was said already.
 *
 * @returns their places among the issue's options, rising
 */
export function spokenPlaces(view: SeatView, issue: OwnIssue, said: readonly Package[]): readonly number[] {
  const { options, range } = issue;
  if (range === undefined || options.length <= SPOKEN.mostFigures) return options.map((_, at) => at);
  const multiple = SPOKEN.steps.find((times) => options.length / times <= SPOKEN.mostFigures) ?? 1000;
  const round = range.step * multiple;
  const named: Option[] = said.flatMap((offered) => offered[issue.id] ?? []);
  for (const fact of view.facts) if (fact.issue === issue.id && fact.value !== undefined) named.push(fact.value);
  const places: number[] = [];
  const last = options.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const option = options[at] ?? '';
    if (at === 0 || at === last || isMultiple(option, round) || named.includes(option)) places.push(at);
  }
  return places;
}

/** A millionth of slack brings 0.3 / 0.1 back to 3. */
function isMultiple(option: Option, round: number): boolean {
  if (typeof option !== 'number') return false;
  const times = option / round;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
