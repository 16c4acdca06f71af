import { otherSide, SIDES, type Side } from '../../domain/side.ts';
import type { EventOf } from '../../engine/events.ts';
import { invariant } from '../../kernel/invariant.ts';
import { effectsByRule } from '../../scoring/moments.ts';
import { playOf, type Play } from '../../scoring/play.ts';
import { reviewOf } from '../../scoring/review.ts';
import type { RuleId } from '../../scoring/rule.ts';
import { gradePlay } from '../../scoring/score.ts';
import type { Finding, Scorecard } from '../../scoring/scorecard.ts';
import type { StoredGame } from '../keeper.ts';
import { stampOf, type RuleTally, type TableGrades, type TableSummary, type Versions } from '../summary.ts';

/**
 * Sums a kept game up; undefined where its events do not follow from each other, or no one person plays it.
 *
 * What was played by other rules, or on another version of its scenario, is not graded again (protocol §6): it keeps the grades that the
 * former summary has of it.
 *
 * @param former - the summary that no longer holds
 */
export function summaryOf(
  stored: StoredGame,
  versions: Versions,
  former: TableSummary | undefined,
): TableSummary | undefined {
  const [first] = stored.branches[0]?.log ?? [];
  if (first?.kind !== 'instanceDrawn') return undefined;
  const side = SIDES.find((seat) => first.seats[seat].kind === 'person');
  const plays = side === undefined ? undefined : playsOf(stored, side);
  const inSight = plays?.get(stored.branch);
  if (side === undefined || plays === undefined || inSight === undefined) return undefined;
  const standing = standingOf(stored, first, versions);
  const counted = [...plays].find(([, { end }]) => end.outcome !== undefined);
  // of two people at one table, nobody knows whose skill it was
  const isAlone = first.seats[otherSide(side)].kind !== 'person';
  const grades = standing === 'current' ? (isAlone ? counted && gradesOf(...counted) : undefined) : former?.grades;
  const { phase, round, outcome, instance, difficulty, seed, seats } = inSight.end;
  const isOther = standing === 'current' && outcome !== undefined && counted?.[0] !== stored.branch;
  return {
    stamp: stampOf(listed(stored), versions),
    side,
    opposite: seats[otherSide(side)],
    difficulty,
    seed,
    phase,
    round: Math.min(round, instance.rounds),
    rounds: instance.rounds,
    ...(outcome && { outcome: outcome.kind }),
    ...(isOther && { inSight: gradePlay(inSight).overall }),
    standing,
    ...(grades && { grades }),
  };
}

function standingOf(
  { scenario, assigned }: StoredGame,
  drawn: EventOf<'instanceDrawn'>,
  { rules, hashOf }: Versions,
): TableSummary['standing'] {
  if (drawn.rules !== rules) return 'other-rules';
  // an assignment may bring its scenario along
  return assigned !== undefined || drawn.scenario.hash === hashOf(scenario) ? 'current' : 'other-scenario';
}

const listed = ({ branches, ...game }: StoredGame) => ({
  ...game,
  branches: branches.map(({ id, log }) => ({ id, events: log.length })),
  summary: undefined,
});

/** Every line of play, folded, the first one first; undefined where one cannot be folded. */
function playsOf({ branches }: StoredGame, side: Side): ReadonlyMap<number, Play> | undefined {
  try {
    return new Map(
      branches
        .toSorted((left, right) => left.id - right.id)
        .map(({ id, log }): readonly [number, Play] => [id, playOf(log, side)]),
    );
  } catch {
    // events that are well formed and do not follow from each other: the list says so, opening it says where
    return undefined;
  }
}

function gradesOf(line: number, play: Play): TableGrades {
  const card = gradePlay(play);
  const own = play.end.selfAssessed[play.side];
  return {
    line,
    overall: card.overall,
    axes: axesOf(card),
    rules: talliesOf(play, card),
    ...(own !== undefined && { own }),
    review: reviewOf(play).lines.map(({ rule, can, earned }) => ({ rule, can, earned })),
    commitments: play.end.reviews.flatMap(({ side, answer, commitment }) =>
      side === play.side && commitment !== undefined ? [{ ...commitment, answer }] : [],
    ),
  };
}

function axesOf({ axes }: Scorecard): TableGrades['axes'] {
  const of = (wanted: Scorecard['axes'][number]['axis']) => {
    const found = axes.find(({ axis }) => axis === wanted);
    invariant(found !== undefined, 'a scorecard has every axis');
    return found.grade;
  };
  return {
    'batna-discipline': of('batna-discipline'),
    reciprocity: of('reciprocity'),
    ethics: of('ethics'),
    value: of('value'),
    process: of('process'),
    reading: of('reading'),
    preparation: of('preparation'),
    relationship: of('relationship'),
  };
}

function talliesOf(play: Play, card: Scorecard): readonly RuleTally[] {
  const lost = new Map(effectsByRule(card).map((effect) => [effect.rule, effect.lost]));
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of card.findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([rule, found]): readonly RuleTally[] => {
    const [one] = found;
    if (one === undefined) return [];
    const many = (kind: Finding['kind']): number => found.filter((finding) => finding.kind === kind).length;
    const worst = worstOf(play, found);
    return [
      {
        rule,
        axis: one.axis,
        faults: many('fault'),
        missed: many('missed'),
        credits: many('credit'),
        lost: lost.get(rule) ?? 0,
        ...(worst && { worst }),
      },
    ];
  });
}

function worstOf(play: Play, found: readonly Finding[]): RuleTally['worst'] {
  const [fault] = found
    .filter(({ kind }) => kind === 'fault')
    .toSorted((left, right) => left.hundredths - right.hundredths || (right.severity ?? 0) - (left.severity ?? 0));
  const worst = fault ?? found.find(({ kind }) => kind === 'missed');
  if (worst === undefined) return undefined;
  const { move, hundredths } = worst;
  const round = play.moves.find(({ seq }) => seq === move)?.event.round ?? 0;
  return { move, round, kind: fault === undefined ? 'missed' : 'fault', hundredths };
}
