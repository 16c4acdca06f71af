import type { ActOf } from '../../engine/act.ts';
import { ruleOf } from '../../engine/act.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What a decision rule earns by when it came and whether anybody decided by it (N; figures tuned, see matrix). */
const AGREED = {
  can: 500,
  /** Named in time, and nobody argued by a standard afterwards; and named after one's own figures. */
  early: 300,
  late: 100,
} as const;

/** A standard to decide by, named before one's own first figures; it earns in full once somebody argues by what can be looked up. */
export const agreesRule: Rule = {
  id: 'PR-3',
  axis: 'process',
  source: [
    { key: 'N', section: 'Mechanism of Action, setup' },
    { key: 'N', section: 'Tools and Artifacts, define decision rule' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['lived', 'early', 'late', 'none'],
  look: (play) => {
    const first = play.own.find(proposes);
    if (first === undefined || !hasPlayedEnough(play) || known(play).length === 0) return [];
    const named = play.moves.find((step) => ruleAt(play, step) !== undefined);
    const at = { kind: 'occasion', can: AGREED.can } as const;
    if (named === undefined) return [{ ...at, case: 'none', move: first.seq, earned: 0, params: {} }];
    const isOwn = named.event.side === play.side;
    // To go by their rule is as good as to name one oneself; to have heard it is nothing yet.
    const lived = argues(play, named, isOwn);
    const move = isOwn ? named.seq : first.seq;
    if (named.seq > first.seq)
      return [{ ...at, case: 'late', move, earned: isOwn || lived ? AGREED.late : 0, params: {} }];
    if (lived) return [{ ...at, case: 'lived', move, earned: AGREED.can, params: {} }];
    return [{ ...at, case: isOwn ? 'early' : 'none', move, earned: isOwn ? AGREED.early : 0, params: {} }];
  },
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    const [rule] = known(play);
    if (rule === undefined || found === 'early') return [];
    const open = step.before.instance.issues.filter(({ id }) => step.before.settled[id] === undefined);
    const agenda = { kind: 'propose-agenda', issues: open.map(({ id }) => id), rule } as const;
    return open.length === 0 ? [] : [plainly(agenda, { kind: 'ask-interest' })];
  },
};

const known = ({ end }: Play): readonly string[] => end.instance.rules ?? [];

const proposes = ({ event }: MoveStep): boolean => event.acts.some((act) => ruleOf(act).proposes === true);

/** The standard that an agenda names, where it is one that both know. */
function ruleAt(play: Play, { event }: MoveStep): string | undefined {
  const agenda = event.acts.find((act): act is ActOf<'propose-agenda'> => act.kind === 'propose-agenda');
  return agenda?.rule !== undefined && known(play).includes(agenda.rule) ? agenda.rule : undefined;
}

/** Whether somebody argued by something that can be looked up once the rule was named; by oneself, where it was theirs. */
const argues = ({ moves, side }: Play, named: MoveStep, byAnybody: boolean): boolean =>
  moves.some(
    ({ seq, event }) =>
      seq >= named.seq &&
      (byAnybody || event.side === side) &&
      event.acts.some((act) => {
        const claim = ruleOf(act).claim?.(act);
        return (
          (claim?.kind === 'evidence' && claim.as === 'straight') ||
          (act.kind === 'reality-test' && 'fact' in act.against)
        );
      }),
  );
