import { roundHalfUp, type Hundredths } from '../kernel/brand.ts';
import type { RuleId } from './rule.ts';
import type { AxisLine, AxisScore, Finding, Scorecard } from './scorecard.ts';

/** A move that mattered, with what it did to the overall grade. */
export interface KeyMoment {
  readonly move: number;
  /** What its findings earned of the 100, and what they missed or took, before the ethics cap; the cap counts as lost where it fell. */
  readonly gained: Hundredths;
  readonly lost: Hundredths;
  /** Weightiest first: of a move that cost, what cost most; of one that brought, what brought most. */
  readonly findings: readonly Finding[];
}

/** How many are worth looking at twice, how many of them for what they cost, and below which effect none is. */
const KEY = { most: 3, costly: 2, least: 50, full: 10_000 } as const;

/** Rules that judge the whole play or the papers: the move they stand at is where they could last be mended, not where they happened. */
const OF_THE_WHOLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'BD-7',
  'BD-8',
  'BD-9',
  'BD-13',
  'RC-3',
  'VL-1',
  'VL-2',
  'VL-3',
  'VL-4',
  'VL-5',
  'VL-6',
  'PR-5',
  'PR-8',
  'RL-1',
  'RL-2',
  'ACE-1',
  'ACE-2',
]);

/** The cases of other rules that do: something that was never done stands at the last move that could have done it. */
const NEVER_DONE: ReadonlySet<string> = new Set([
  'RC-6 missed',
  'PR-3 none',
  'CP-1 left-alone',
  'CP-2 no-goal',
  'CP-3 no-plan',
  'CP-4 unheard',
  ...['CP-1', 'CP-2', 'CP-3', 'CP-4'].map((rule) => `${rule} unfound`),
]);

/** Whether a finding judges the whole play, and not the move at which it stands. */
export const isOfTheWhole = ({ rule, case: found }: { readonly rule: RuleId; readonly case: string }): boolean =>
  OF_THE_WHOLE.has(rule) || NEVER_DONE.has(`${rule} ${found}`);

/** What one line of an axis did to the overall grade. */
interface Weighed {
  readonly line: Exclude<AxisLine, { kind: 'held' }>;
  readonly gained: number;
  readonly lost: number;
}

/**
 * The two or three moments that mattered most, by their effect on the overall grade: what a move earned, missed and lost on every axis,
 * weighed as the rubric weighs it; where there is no overall grade, none.
 *
 * @returns first the two that cost most, then what brought most; weightiest first within each; never what judges the whole play
 * @source experience, afterwards 3; negotiation model §8
 */
export function keyMomentsOf({ overall, axes, findings, lines }: Scorecard): readonly KeyMoment[] {
  if (overall.kind === 'not-graded') return [];
  const weighed = allWeighed(axes).filter(({ line }) => !isOfTheWhole(line));
  const cap = lines.find((line) => line.kind === 'cap');
  const moments = [...new Set(weighed.map(({ line }) => line.move))].map((move): KeyMoment => {
    const own = weighed.filter(({ line }) => line.move === move);
    const capped = cap?.move === move ? 0 - cap.hundredths : 0;
    const gained = roundHalfUp(own.reduce((sum, line) => sum + line.gained, 0));
    const lost = roundHalfUp(own.reduce((sum, line) => sum + line.lost, capped));
    const way = gained > lost ? 'gained' : 'lost';
    return {
      move,
      gained,
      lost,
      findings: toldBy(
        findings,
        [...own].sort((left, right) => right[way] - left[way]),
      ),
    };
  });
  const telling = moments.filter((moment) => Math.abs(effectOf(moment)) >= KEY.least && moment.findings.length > 0);
  const costly = telling.filter((moment) => effectOf(moment) < 0).toSorted((left, right) => byEffect(right, left));
  const gainful = telling.filter((moment) => effectOf(moment) > 0).toSorted(byEffect);
  const chosen = [...costly.slice(0, KEY.costly), ...gainful, ...costly.slice(KEY.costly)].slice(0, KEY.most);
  return [...costly, ...gainful].filter((moment) => chosen.includes(moment));
}

/** What a moment brought in the end; negative where it cost. */
export const effectOf = ({ gained, lost }: Pick<KeyMoment, 'gained' | 'lost'>): Hundredths => gained - lost;

const byEffect = (left: KeyMoment, right: KeyMoment): number =>
  effectOf(right) - effectOf(left) || left.move - right.move;

/** What each finding earned of the 100, and what it missed or took, before the ethics cap; one of an axis without a grade is not there. */
export function effectsByFinding({
  axes,
  findings,
}: Pick<Scorecard, 'axes' | 'findings'>): ReadonlyMap<Finding, Pick<KeyMoment, 'gained' | 'lost'>> {
  const effects = new Map<Finding, Pick<KeyMoment, 'gained' | 'lost'>>();
  for (const weighed of allWeighed(axes))
    for (const finding of toldBy(findings, [weighed])) {
      const { gained, lost } = effects.get(finding) ?? { gained: 0, lost: 0 };
      effects.set(finding, { gained: gained + weighed.gained, lost: lost + weighed.lost });
    }
  return effects;
}

/** What one rule brought and cost of the 100 in one negotiation. */
export interface RuleEffect {
  readonly rule: RuleId;
  readonly gained: Hundredths;
  readonly lost: Hundredths;
}

/**
 * What every rule that came up did to the overall grade, before the ethics cap: what its lines earned, and what they missed and took. Axes
 * that are not graded do nothing to it.
 */
export function effectsByRule({ axes }: Pick<Scorecard, 'axes'>): readonly RuleEffect[] {
  const sums = new Map<RuleId, { gained: number; lost: number }>();
  for (const { line, gained, lost } of allWeighed(axes)) {
    const sum = sums.get(line.rule) ?? { gained: 0, lost: 0 };
    sums.set(line.rule, { gained: sum.gained + gained, lost: sum.lost + lost });
  }
  return [...sums].map(([rule, { gained, lost }]) => ({ rule, gained: roundHalfUp(gained), lost: roundHalfUp(lost) }));
}

/** Every line of every graded axis, weighed as the rubric weighs it. */
function allWeighed(axes: Scorecard['axes']): readonly Weighed[] {
  const graded = axes.filter(({ grade, weight }) => grade.kind === 'graded' && weight > 0);
  const weights = graded.reduce((sum, { weight }) => sum + weight, 0);
  return graded.flatMap((axis) => weighedLines(axis, axis.weight / weights));
}

/** Everything an axis earned and lost, line by line; what was lost adds up to what it is short of 100, however deep the faults went. */
function weighedLines({ lines }: AxisScore, share: number): readonly Weighed[] {
  const attainable = lines.reduce((sum, line) => sum + (line.kind === 'occasion' ? line.can : 0), 0);
  const lostOf = (line: AxisLine): number => {
    if (line.kind === 'held') return 0;
    if (line.kind !== 'occasion') return 0 - line.hundredths;
    return (KEY.full * (line.can - line.earned)) / Math.max(1, attainable);
  };
  const all = lines.reduce((sum, line) => sum + lostOf(line), 0);
  const given = lines.reduce((sum, line) => sum + (line.kind === 'held' ? line.hundredths : 0), 0);
  const felt = all === 0 ? 0 : ((all - given) / all) * share;
  return lines.flatMap((line): readonly Weighed[] =>
    line.kind === 'held'
      ? []
      : [{ line, gained: line.kind === 'occasion' ? line.hundredths * share : 0, lost: lostOf(line) * felt }],
  );
}

/** The findings that tell of some lines, in their order; an occasion that a fault took from is told by the fault. */
function toldBy(findings: readonly Finding[], lines: readonly Weighed[]): readonly Finding[] {
  const told = lines.flatMap(({ line: { kind, rule, move, case: name } }): readonly Finding[] => {
    const near = findings.filter((finding) => finding.rule === rule && finding.move === move);
    const same = near.filter((finding) => finding.case === name);
    const fits = same.length > 0 ? same : near;
    const best = fits.find((finding) => (finding.kind === 'fault') === (kind !== 'occasion')) ?? fits[0];
    return best === undefined ? [] : [best];
  });
  return [...new Set(told)];
}
