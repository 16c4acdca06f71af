import type { ParetoFrontier } from '../../analysis/frontier.ts';
import type { Space } from '../../analysis/space.ts';
import type { Path, Severity } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { ScenarioText } from '../text-schema.ts';

/** A sound scenario in one language, with what else a lint may look at. */
export interface LintSubject {
  readonly scenario: Scenario;
  readonly text: ScenarioText;
  /** What mathematics says of it, seed by seed. */
  readonly draws: readonly Draw[];
  /** Seeds at which no weights could be drawn. */
  readonly failedSeeds: readonly number[];
  /** The kinds of lines that a scripted side can say. */
  readonly lineKinds: readonly string[];
  /** What may stand between braces in such a line. */
  readonly slots: readonly string[];
  /** Portraits that there are; undefined where nobody can tell. */
  readonly characters: readonly string[] | undefined;
}

/** One drawn instance, as mathematics sees it. */
export interface Draw {
  readonly space: Space;
  readonly frontier: ParetoFrontier;
  /** Whether there is room for agreement. */
  readonly open: boolean;
}

export interface LintFinding {
  /** Which of the two files it is about. */
  readonly in: 'scenario' | 'text';
  readonly path: Path;
  readonly at?: 'key';
  readonly message: string;
}

/** A remark that an experienced author would make. */
export interface Lint {
  /** The code of its problems. */
  readonly id: string;
  readonly severity: Severity;
  readonly look: (subject: LintSubject) => readonly LintFinding[];
}
