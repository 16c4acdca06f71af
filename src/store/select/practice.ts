import { createEmptyCard, fsrs, Rating, State, type Card, type FSRSState, type Grade } from 'ts-fsrs';
import type { CounterpartyType } from '../../domain/seat.ts';
import { roundHalfUp, type Hundredths } from '../../kernel/brand.ts';
import { AXES, type Axis } from '../../scoring/axes.ts';
import type { RuleId } from '../../scoring/rule.ts';
import { gradeOf } from './progress/course.ts';
import type { FinishedTable } from './progress/finished.ts';
import { sightingAt, type Sighting } from './progress/habits.ts';

/** What can be practised: an axis with a type of counterparty, or a rule that was broken again. */
export type Skill =
  | { readonly kind: 'axis'; readonly axis: Axis; readonly type: CounterpartyType }
  | { readonly kind: 'rule'; readonly axis: Axis; readonly rule: RuleId; readonly type: CounterpartyType | undefined };

/** How a skill went at a table, in the words of the scheduler. */
export type Went = 'again' | 'hard' | 'good' | 'easy';

/** A skill with what was shown of it, and when it is to be shown again. */
export interface Practised {
  readonly skill: Skill;
  readonly went: Went;
  /** The grade of the axis where it was put to the test last; of a rule, what it took of the 100 there. */
  readonly last: Hundredths;
  /** At how many tables it was put to the test. */
  readonly tables: number;
  readonly lastDay: number;
  readonly dueDay: number;
}

/**
 * From which grade on an axis went how, in hundredths: the bands of the grade, weak, mixed, solid and strong, outstanding. With a fault on
 * the axis it went no better than `good` (ours).
 */
export const WENT_BY_GRADE: readonly { readonly from: Hundredths; readonly went: Went }[] = [
  { from: 8500, went: 'easy' },
  { from: 5500, went: 'good' },
  { from: 4000, went: 'hard' },
  { from: 0, went: 'again' },
];

/** How a rule went that has been broken: a fault that cost two points of 100 or more comes back soonest (ours). */
export const WENT_BY_FINDING = { dearFrom: 200, dear: 'again', cheap: 'hard', missed: 'hard', clean: 'good' } as const;

/** A rule is practised once it was broken at so many tables. */
const RECURS = 2;

const RATINGS: Readonly<Record<Went, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * Whole days, nothing drawn by lot, at most a year: a table takes half an hour, so nothing is repeated within a day. Its weights were
 * learned from flash cards; here they only spread practice out, they measure nothing.
 *
 * @source FSRS-6, open-spaced-repetition
 */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

const DAY_MS = 86_400_000;

/** The number of a day; the clock is told by the edge. */
export const dayOf = (at: number): number => Math.floor(at / DAY_MS);

/** Everything that was put to the test, the first due first; what went worse comes before what went better. */
export function practisedIn(tables: readonly FinishedTable[]): readonly Practised[] {
  const sorted = tables.toSorted((left, right) => left.startedAt - right.startedAt);
  return [...axisSkills(sorted), ...ruleSkills(sorted)].toSorted(
    (left, right) =>
      left.dueDay - right.dueDay || ORDER.indexOf(left.went) - ORDER.indexOf(right.went) || urge(left) - urge(right),
  );
}

/** Those that are to be shown again by a day: what went badly before what only rests, the worst first. */
export function dueBy(practised: readonly Practised[], today: number): readonly Practised[] {
  return practised
    .filter(({ dueDay }) => dueDay <= today)
    .toSorted(
      (left, right) =>
        ORDER.indexOf(left.went) - ORDER.indexOf(right.went) || urge(left) - urge(right) || left.dueDay - right.dueDay,
    );
}

const ORDER: readonly Went[] = ['again', 'hard', 'good', 'easy'];
// a low grade of an axis, and a high cost of a rule
const urge = ({ skill, last }: Practised): number => (skill.kind === 'axis' ? last : 10_000 - last);

interface Shown {
  readonly day: number;
  readonly went: Went;
  readonly last: Hundredths;
}

function axisSkills(tables: readonly FinishedTable[]): readonly Practised[] {
  const types = new Set(tables.flatMap(({ type }) => type ?? []));
  return [...types].flatMap((type) =>
    AXES.flatMap((axis): readonly Practised[] =>
      scheduled(
        { kind: 'axis', axis, type },
        tables.filter((table) => table.type === type).flatMap((table) => axisAt(table, axis)),
      ),
    ),
  );
}

function axisAt(table: FinishedTable, axis: Axis): readonly Shown[] {
  const grade = gradeOf(table, axis);
  if (grade === undefined) return [];
  const band = WENT_BY_GRADE.find(({ from }) => grade >= from)?.went ?? 'again';
  const hasFault = table.grades.rules.some((tally) => tally.axis === axis && tally.faults > 0);
  return [{ day: dayOf(table.startedAt), went: band === 'easy' && hasFault ? 'good' : band, last: grade }];
}

function ruleSkills(tables: readonly FinishedTable[]): readonly Practised[] {
  const broken = new Map<RuleId, { readonly axis: Axis; readonly at: FinishedTable[] }>();
  for (const table of tables)
    for (const { rule, axis, faults } of table.grades.rules)
      if (faults > 0) broken.set(rule, { axis, at: [...(broken.get(rule)?.at ?? []), table] });
  return [...broken].flatMap(([rule, { axis, at }]): readonly Practised[] => {
    const first = at[0];
    if (first === undefined || at.length < RECURS) return [];
    const since = tables.slice(tables.indexOf(first));
    return scheduled(
      { kind: 'rule', axis, rule, type: at.at(-1)?.type },
      since.flatMap((table) => ruleAt(sightingAt(table, rule), table)),
    );
  });
}

function ruleAt(sighting: Sighting | undefined, { startedAt }: FinishedTable): readonly Shown[] {
  if (sighting === undefined) return [];
  const { found, lost } = sighting;
  const { dearFrom, dear, cheap, missed, clean } = WENT_BY_FINDING;
  const went = found === 'fault' ? (lost >= dearFrom ? dear : cheap) : found === 'missed' ? missed : clean;
  return [{ day: dayOf(startedAt), went, last: lost }];
}

/** The card that some showings leave behind: what is remembered is carried on by itself, which takes a fifth of carrying on whole cards. */
function cardAfter(shown: readonly Shown[], next: number): Card {
  let memory: FSRSState | null = null;
  let before: number | undefined;
  for (const { day, went } of shown) {
    memory = SCHEDULER.next_state(memory, day - (before ?? day), RATINGS[went]);
    before = day;
  }
  // a bare 0 would be taken for no day at all
  const card = createEmptyCard(new Date((before ?? next) * DAY_MS));
  return memory === null
    ? card
    : { ...card, ...memory, state: State.Review, reps: shown.length, last_review: card.due };
}

/** Lays the tables of a skill before the scheduler, one a day: of several on one day, the last one counts. */
function scheduled(skill: Skill, shown: readonly Shown[]): readonly Practised[] {
  const last = shown.at(-1);
  if (last === undefined) return [];
  const days = [...new Map(shown.map((one) => [one.day, one])).values()];
  const { card } = SCHEDULER.next(cardAfter(days.slice(0, -1), last.day), last.day * DAY_MS, RATINGS[last.went]);
  return [
    {
      skill,
      went: last.went,
      last: last.last,
      tables: shown.length,
      lastDay: last.day,
      dueDay: roundHalfUp(card.due.getTime() / DAY_MS),
    },
  ];
}
