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
 * @returns in the issue's own order
 */
export function spokenOptions(view: SeatView, issue: OwnIssue, said: readonly Package[]): readonly Option[] {
  const { options, range } = issue;
  if (range === undefined || options.length <= SPOKEN.mostFigures) return options;
  const multiple = SPOKEN.steps.find((times) => options.length / times <= SPOKEN.mostFigures) ?? 1000;
  const round = range.step * multiple;
  const named = new Set<Option>([
    ...said.flatMap((offered) => offered[issue.id] ?? []),
    ...view.facts.flatMap((fact) => (fact.issue === issue.id ? (fact.value ?? []) : [])),
  ]);
  const last = options.length - 1;
  return options.filter((option, at) => at === 0 || at === last || named.has(option) || isMultiple(option, round));
}

/** A millionth of slack brings 0.3 / 0.1 back to 3. */
const isMultiple = (option: Option, round: number): boolean =>
  typeof option === 'number' && Math.abs(option / round - Math.round(option / round)) < 1e-6;
