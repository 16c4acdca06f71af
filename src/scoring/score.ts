import type { Side } from '../domain/side.ts';
import { ruleOf } from '../engine/act.ts';
import type { Log } from '../engine/events.ts';
import { AXES } from './axes.ts';
import { betterLine } from './better-line.ts';
import { gradeAxis, withinLimits, type Judged } from './grade-axis.ts';
import { gradeOverall } from './grade-overall.ts';
import type { Hundredths } from '../kernel/brand.ts';
import { playOf, type Play } from './play.ts';
import { DEFAULT_RUBRIC, type Rubric } from './rubric.ts';
import type { Mark } from './rule.ts';
import { RULES } from './rules.ts';
import type { AxisScore, Finding, Scorecard } from './scorecard.ts';

/**
 * Grades one side of a negotiation by its log alone; a log that is still going on is graded as far as it goes.
 *
 * @param log - must begin with `instanceDrawn`
 * @source negotiation model §8; protocol §7
 */
export function score(log: Log, side: Side, rubric: Rubric = DEFAULT_RUBRIC): Scorecard {
  const play = playOf(log, side);
  const judged = RULES.flatMap((rule) => rule.look(play).map((mark): Judged => ({ rule, mark })));
  const counted = withinLimits(judged);
  const contributions = new Map<Mark, Hundredths>();
  const axes = AXES.map((axis): AxisScore => {
    const own = counted.filter(({ rule }) => rule.axis === axis);
    const { grade, lines } = gradeAxis(own);
    for (const [at, { mark }] of own.entries()) contributions.set(mark, lines[at]?.hundredths ?? 0);
    return { axis, weight: rubric.weights[axis], grade, lines };
  });
  const overall: Pick<Scorecard, 'overall' | 'lines'> = hasVentured(play)
    ? gradeOverall(axes, counted)
    : { overall: { kind: 'not-graded', reason: 'nothing-ventured' }, lines: [] };
  const findings = judged
    .filter((entry) => !isSaidByItsFault(entry, judged))
    .map((entry) => findingOf(play, entry, contributions.get(entry.mark) ?? 0))
    .toSorted((left, right) => left.move - right.move);
  return { side, rubric: rubric.id, ...overall, axes, findings };
}

/** Made or accepted an offer, or left with reasons (protocol §7). */
const hasVentured = (play: Play): boolean =>
  play.own.some(({ event }) =>
    event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept' || act.kind === 'walk-away'),
  );

/** An occasion that earned nothing because of a fault of the same rule is shown by that fault alone. */
const isSaidByItsFault = ({ rule, mark }: Judged, judged: readonly Judged[]): boolean =>
  mark.kind === 'occasion' &&
  mark.earned === 0 &&
  judged.some((other) => other.rule === rule && other.mark.kind === 'fault' && other.mark.move === mark.move);

function findingOf(play: Play, { rule, mark }: Judged, hundredths: Hundredths): Finding {
  const isFaultless = mark.kind === 'occasion' && mark.earned === mark.can;
  const better = isFaultless ? undefined : betterLine(rule, play, mark);
  return {
    rule: rule.id,
    axis: rule.axis,
    kind: mark.kind === 'fault' ? 'fault' : mark.earned > 0 ? 'credit' : 'missed',
    case: mark.case,
    move: mark.move,
    hundredths,
    ...(mark.kind === 'fault' && { severity: mark.severity }),
    params: mark.params,
    ...(better && { better }),
  };
}
