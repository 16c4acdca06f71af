import { otherSide } from '../../domain/side.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { openingsAt } from '../opening.ts';
import { hasPlayedEnough, isWhole } from '../on-table.ts';
import { concessionsOf } from '../pairing.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** What the right thing at the right time earns, and what the wrong one costs (I: sequence; the rest tuned, see matrix). */
const ORDER = {
  can: 1_000,
  /** A step that an offer of one's own went before, but no choice. */
  stepped: 600,
  /** Share of the rounds after which a first proposal is late, and rounds up to which there is no time to discover anything. */
  late: 0.67,
  short: 4,
  severity: 3,
} as const satisfies { readonly severity: Severity } & Record<string, number>;

/** Discover, then lay a choice, then trade, then write it down: each at its time, none too soon and none too late. */
export const keepsOrder: Rule = {
  id: 'PR-1',
  axis: 'process',
  source: [
    { key: 'I', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'N', section: 'First move' },
  ],
  limit: { occasions: 3, faults: 1 },
  cases: ['discovered', 'too-soon', 'too-late', 'traded', 'stepped', 'gave-first', 'closed-early'],
  look: (play) => [...firstProposal(play), ...firstStep(play), ...earlyClosing(play)],
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    const issue = heaviestIssue(step.before, play.side);
    if (found === 'too-late') return openingsAt(play, step);
    if (found === 'stepped') return [];
    return [plainly({ kind: 'ask-interest', issue }), plainly({ kind: 'ask-interest' }), plainly({ kind: 'invite' })];
  },
};

const proposes = ({ event }: MoveStep): boolean => event.acts.some((act) => ruleOf(act).proposes === true);

/** Whether the other side could be understood by then: one had asked and they had a move to answer in, or they had told it anyway. */
function hadDiscovered({ own, side }: Play, { seq, before }: MoveStep): boolean {
  const { interests, facts } = before.told[otherSide(side)];
  const asked = own.some((step) => step.seq < seq && step.event.acts.some(looksBehind));
  return asked || interests.length + facts.length > 0;
}

const looksBehind = (act: Act): boolean => ruleOf(act).asks === true || act.kind === 'reflect' || act.kind === 'invite';

function firstProposal(play: Play): readonly Mark[] {
  const { own, end } = play;
  const { rounds } = end.instance;
  if (rounds <= ORDER.short || !hasPlayedEnough(play)) return [];
  const first = own.find(proposes);
  const at = { kind: 'occasion', can: ORDER.can, params: {} } as const;
  const late = own.find(({ event, before }) => event.round > rounds * ORDER.late && !isWhole(before, before.settled));
  if (first === undefined || (late !== undefined && first.seq > late.seq)) {
    const hasTaken = own.some(({ event }) => event.acts.some(({ kind }) => kind === 'accept' || kind === 'walk-away'));
    return late === undefined || (first === undefined && hasTaken)
      ? []
      : [{ ...at, case: 'too-late', move: late.seq, earned: 0 }];
  }
  if (hadDiscovered(play, first)) return [{ ...at, case: 'discovered', move: first.seq, earned: ORDER.can }];
  return [
    { ...at, case: 'too-soon', move: first.seq, earned: 0 },
    { case: 'too-soon', move: first.seq, params: {}, kind: 'fault', severity: ORDER.severity, stake: 0 },
  ];
}

/** The first step down: after a choice of one's own, after an offer, or before the other side has put forward or asked for anything at all. */
function firstStep(play: Play): readonly Mark[] {
  const [given] = concessionsOf(play);
  if (given === undefined) return [];
  const { step } = given;
  const other = otherSide(play.side);
  const theirs =
    Object.keys(step.before.stands[other]).length > 0 || step.before.asks.some((ask) => ask.side === other);
  const chose = step.before.offers.some(({ side, kind }) => side === play.side && kind === 'meso');
  const at = { kind: 'occasion', move: step.seq, can: ORDER.can, params: {} } as const;
  if (!theirs) return [{ ...at, case: 'gave-first', earned: 0 }];
  return chose ? [{ ...at, case: 'traded', earned: ORDER.can }] : [{ ...at, case: 'stepped', earned: ORDER.stepped }];
}

/** Talking of the close while nobody has put a whole package forward. */
function earlyClosing({ own }: Play): readonly Mark[] {
  const step = own.find(
    ({ before, event }) =>
      event.acts.some(({ kind }) => kind === 'propose-closing') &&
      !before.offers.some(({ packages }) =>
        packages.some((bundle) => isWhole(before, { ...before.settled, ...bundle })),
      ),
  );
  return step === undefined
    ? []
    : [{ kind: 'occasion', case: 'closed-early', move: step.seq, can: ORDER.can, earned: 0, params: {} }];
}
