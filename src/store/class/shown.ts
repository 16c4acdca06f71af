import { otherSide, type BySide, type Side } from '../../domain/side.ts';
import { hashOf } from '../../kernel/canonical.ts';
import type { Points } from '../../kernel/brand.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { findingText } from '../../text/finding-text.ts';
import { sayIssue } from '../../text/options.ts';
import { transcript } from '../../text/transcript.ts';
import type { Words } from '../../text/words.ts';
import type { Table } from '../table.ts';
import type { ClassSpot, Shown } from './graded-schema.ts';

/** More corners of a frontier than this are no longer seen on a chart. */
const CORNERS = 60;

/** What a class page draws and quotes of a negotiation, seen from the learner's chair. */
export function shownOf({ log, state }: Table, debrief: Debrief, words: Words): Shown {
  const { side, scorecard } = debrief;
  const spot = (points: BySide<Points | number>): ClassSpot => ({ own: points[side], other: points[otherSide(side)] });
  const out = spot(debrief.reservationPoint);
  const said = new Map(transcript(words, log, { hide: ['types', 'scores'] }).map((line) => [line.seq, line]));
  const seat = state.seats[otherSide(side)];
  return {
    draw: hashOf({ side, instance: state.instance }).slice(0, 16),
    frontier: thinned(debrief.frontier.map(({ points }) => spot(points))),
    nash: debrief.nash === undefined ? null : spot(debrief.nash.points),
    out,
    end: debrief.signed === undefined ? out : spot(debrief.signed.points),
    efficiency: debrief.efficiency ?? null,
    type: seat.kind === 'counterparty' ? seat.type : null,
    quotes: scorecard.findings
      .filter(({ kind, hundredths }) => kind === 'fault' && hundredths < 0)
      .map((finding) => {
        const line = said.get(finding.move);
        const { title, why } = findingText(words, finding);
        return { rule: finding.rule, title, why, round: line?.round ?? 1, said: line?.side === side ? line.said : '' };
      }),
    trades: scorecard.findings.flatMap(({ rule, kind, params: { issue, other } }) =>
      rule === 'RC-6' && kind === 'credit' && typeof issue === 'string' && typeof other === 'string' && issue !== other
        ? [{ gave: sayIssue(words, issue), got: sayIssue(words, other) }]
        : [],
    ),
    self: selfOf(state.selfAssessed, side),
    answers: state.reviews
      .filter((review) => review.side === side && review.commitment === undefined && review.answer !== '')
      .map(({ question, answer }) => ({ question, answer })),
  };
}

const selfOf = (assessed: BySide<number | undefined>, side: Side): number | null => assessed[side] ?? null;

/** Every so many corners, both ends kept. */
function thinned(spots: readonly ClassSpot[]): readonly ClassSpot[] {
  const every = Math.ceil(spots.length / CORNERS);
  return spots.filter((_, at) => at % every === 0 || at === spots.length - 1);
}
