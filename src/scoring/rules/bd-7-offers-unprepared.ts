import { ruleOf } from '../../engine/act.ts';
import type { MoveStep, Play } from '../play.ts';
import { ownMoveAt } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** What being prepared can earn in hundredths, and what going without costs (tuned, see matrix). */
const PREPARED = {
  can: 1_000,
  half: 500,
  severity: { half: 3, none: 8 } satisfies Record<'half' | 'none', Severity>,
} as const;

/** Making the first offer, or taking one, before BATNA and reservation point were written down. */
export const offersUnprepared: Rule = {
  id: 'BD-7',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'Pre-Work: Preparation Checklist' },
    { key: 'M', section: 'How do I use the BATNA method?' },
    { key: 'I', section: 'Pre-Work: Preparation Checklist' },
    { key: 'P', section: 'Pre-Work: Preparation Checklist' },
    { key: 'N', section: 'Pre-Work: Preparation Checklist' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['prepared', 'no-batna', 'no-limit', 'unprepared'],
  look: (play) => {
    const first = play.own.find(commits);
    return first === undefined ? [] : judged(play, first);
  },
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    return [
      plainly({ kind: 'ask-interest', issue: heaviestIssue(before, play.side) }),
      plainly({ kind: 'ask-interest' }),
    ];
  },
};

const commits = ({ event }: MoveStep): boolean =>
  event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept');

function judged({ side }: Play, { seq, before }: MoveStep): readonly Mark[] {
  const sheet = before.sheets[side].batna;
  const hasBatna = sheet !== undefined && (sheet.estimates.length > 0 || sheet.selected !== undefined);
  const hasLimit = before.written[side] !== undefined;
  const found = hasBatna ? (hasLimit ? 'prepared' : 'no-limit') : hasLimit ? 'no-batna' : 'unprepared';
  const at = { case: found, move: seq, params: {} };
  if (found === 'prepared') return [{ ...at, kind: 'occasion', can: PREPARED.can, earned: PREPARED.can }];
  const { half, none } = PREPARED.severity;
  return [
    { ...at, kind: 'occasion', can: PREPARED.can, earned: found === 'unprepared' ? 0 : PREPARED.half },
    { ...at, kind: 'fault', severity: found === 'unprepared' ? none : half, stake: 0 },
  ];
}
